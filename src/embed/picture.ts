import type { ModelView } from '#body'
import type { Session, State } from '#session'
import { connectStage, mountStage, PACK_URLS } from '#stage'
import { later } from './later.ts'

export interface PictureOptions {
  readonly container: HTMLElement
  readonly model: ModelView
  /** What is shown until the engine has solved. */
  readonly state: State
  /** A gesture was left to the page around the frame. */
  readonly declined: () => void
  /** A pack after the pelvis could not be had: the picture shows what did arrive. */
  readonly incomplete: (error: unknown) => void
  readonly context: (state: 'lost' | 'restored') => void
}

export interface Picture {
  /** Resolves with the first frame that shows bones; rejects when the packs cannot be had. */
  readonly firstFrame: Promise<void>
  /** From now on the session is what is drawn, and hands on the picture reach it. */
  readonly attach: (session: Session) => void
  /** Nothing is drawn while not awake. */
  readonly setAwake: (awake: boolean) => void
  readonly dispose: () => void
}

/** The 3D picture: the stage on a canvas of its own. Throws when the browser has no WebGL. */
export function openPicture(options: PictureOptions): Picture {
  let session: Session | null = null
  let bones = false
  let detach: (() => void) | null = null
  const first = later()

  const { stage, setActive, dispose } = mountStage({
    container: options.container,
    packs: PACK_URLS,
    model: options.model,
    gestures: 'cooperative',
    events: {
      command: (command) => session?.dispatch(command),
      dragStart: () => session?.beginDrag(),
      dragEnd: () => session?.endDrag(),
      declined: options.declined,
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
      detach = connectStage(stage, next)
    },
    setAwake: setActive,
    dispose: () => {
      detach?.()
      dispose()
    },
  }
}
