import type { ModelView } from '#body'
import type { Session, State } from '#session'
import { connectStage, followTissues, mountStage, PACK_URLS, suitedQuality } from '#stage'
import { later } from './later.ts'
import type { EmbedOptions } from './options.ts'

/** Packs that make a whole picture. */
const PACKS = 3

export interface PictureOptions {
  readonly container: HTMLElement
  readonly model: ModelView
  /** What is shown until the engine has solved. */
  readonly state: State
  /** A gesture was left to the page around the frame. */
  readonly declined: () => void
  /** A pack after the pelvis, or the tissues, could not be had: the picture shows what did arrive. */
  readonly incomplete: (error: unknown) => void
  readonly context: (state: 'lost' | 'restored') => void
  /** A pack is there; share of all, 0..1. */
  readonly progress: (share: number) => void
  readonly hover: (bone: string | null) => void
  readonly options: Pick<EmbedOptions, 'gestures' | 'quality' | 'maxDpr' | 'motion' | 'autoRotate'>
}

export interface Picture {
  /** Resolves with the first frame that shows bones; rejects when the packs cannot be had. */
  readonly firstFrame: Promise<void>
  /** From now on the session is what is drawn, and hands on the picture reach it. */
  readonly attach: (session: Session) => void
  /** Nothing is drawn while not awake. */
  readonly setAwake: (awake: boolean) => void
  /** The picture as a PNG. */
  readonly toBlob: () => Promise<Blob>
  readonly dispose: () => void
}

/** The 3D picture: the stage on a canvas of its own. Throws when the browser has no WebGL. */
export function openPicture(options: PictureOptions): Picture {
  let session: Session | null = null
  let bones = false
  let detach: (() => void) | null = null
  const first = later()

  const { gestures, quality, maxDpr, motion, autoRotate } = options.options
  let packs = 0
  const { stage, setActive, toBlob, dispose } = mountStage({
    container: options.container,
    packs: PACK_URLS,
    model: options.model,
    gestures,
    quality: quality === 'auto' ? suitedQuality() : quality,
    maxPixelRatio: maxDpr,
    still: motion === 'reduce',
    turning: autoRotate,
    events: {
      command: (command) => session?.dispatch(command),
      dragStart: () => session?.beginDrag(),
      dragEnd: () => session?.endDrag(),
      declined: options.declined,
      hover: options.hover,
    },
    onContext: options.context,
    onFrame: () => {
      if (bones) first.resolve()
    },
  })
  stage.setState(options.state)
  stage
    .load((name) => {
      bones ||= name === 'pelvis'
      packs += 1
      options.progress(packs / PACKS)
    })
    .catch((error: unknown) => {
      if (bones) options.incomplete(error)
      else first.reject(error)
    })

  return {
    firstFrame: first.promise,
    attach: (next) => {
      detach?.()
      session = next
      const ends = [connectStage(stage, next), followTissues(stage, next, options.incomplete)]
      detach = () => {
        for (const end of ends) end()
      }
    },
    setAwake: setActive,
    toBlob,
    dispose: () => {
      detach?.()
      dispose()
    },
  }
}
