import { createRoot, useFrame } from '@react-three/fiber'
import type { ReconcilerRoot, RootStore } from '@react-three/fiber'
import { useEffect, useRef } from 'react'
import type { Session } from '#session'
import { connectStage, createRenderer, createStage, followTissues, loadTools, PACK_URLS, suitedQuality } from '#stage'
import type { Insets, Stage } from '#stage'
import { showOwnBonesOn } from './own-bones.ts'
import { createPace } from './pace.ts'
import { offerPicture } from './picture.ts'

const MAX_PIXEL_RATIO = 2

export interface PelvisSceneProps {
  readonly session: Session
  /** The pelvis is on screen. */
  readonly onReady?: () => void
  /** A pack could not be had; the picture shows what did arrive. */
  readonly onError?: (error: unknown) => void
  readonly onContext?: (state: 'lost' | 'restored') => void
  /** Parts of the picture covered by panels, CSS px. */
  readonly insets?: Insets
}

/** The stage's scene in react-three-fiber's loop: frames on demand, drawn by the stage with its own camera. */
function StageFrame({ stage }: { readonly stage: Stage }) {
  useFrame(({ gl, invalidate }, seconds) => {
    const more = stage.update(seconds)
    stage.render(gl)
    if (more) invalidate()
  }, 1)
  return <primitive object={stage.scene} dispose={null} />
}

/** Opens the picture in an element; everything it made is gone after the returned function. */
function openScene(
  container: HTMLElement,
  session: Session,
  props: () => PelvisSceneProps,
): { stage: Stage; close: () => void } {
  const canvas = document.createElement('canvas')
  canvas.className = 'stage-canvas'
  canvas.setAttribute('aria-hidden', 'true')
  container.prepend(canvas)
  let store: RootStore | null = null
  // Before the renderer stands there is nothing to draw; mounting draws the first frame.
  const invalidate = () => store?.getState().invalidate()
  const pace = createPace((share) => {
    const state = store?.getState()
    if (!state) return
    stage.setDetail(share === 1)
    state.setDpr(share * Math.min(MAX_PIXEL_RATIO, Math.max(1, devicePixelRatio)))
    state.advance(performance.now())
  })
  const stage = createStage({
    container,
    quality: suitedQuality(),
    invalidate,
    packs: PACK_URLS,
    model: session.simulation().model,
    events: {
      command: session.dispatch,
      dragStart: () => {
        session.beginDrag()
        pace.begin()
      },
      dragEnd: () => {
        session.endDrag()
        pace.end()
      },
      camera: (final) => (final ? pace.end() : pace.begin()),
      hover: (bone) => session.pointed.setState(bone, true),
      drawn: () => {
        props().onReady?.()
        equip().catch((error: unknown) => props().onError?.(error))
      },
    },
  })
  const root: ReconcilerRoot<HTMLCanvasElement> = createRoot(canvas)
  const abort = new AbortController()
  let closed = false

  /** What the hand works with comes after the first picture, so that the first picture comes soon. */
  async function equip(): Promise<void> {
    const createTools = await loadTools()
    if (!closed) stage.equip(createTools)
  }

  async function mount() {
    const { clientWidth, clientHeight } = container
    await root.configure({
      frameloop: 'demand',
      dpr: [1, MAX_PIXEL_RATIO],
      flat: true,
      gl: () => createRenderer(canvas),
      size: { width: clientWidth, height: clientHeight, top: 0, left: 0 },
    })
    if (closed) return
    const mounted = root.render(<StageFrame stage={stage} />)
    store = mounted
    const observer = new ResizeObserver(() => {
      const width = container.clientWidth
      const height = container.clientHeight
      if (width < 1 || height < 1) return
      mounted.getState().setSize(width, height)
      stage.resize(width, height, props().insets)
      // Another size empties the canvas: it is filled again before the page is painted.
      mounted.getState().advance(performance.now())
    })
    observer.observe(container)
    abort.signal.addEventListener('abort', () => observer.disconnect())
    abort.signal.addEventListener(
      'abort',
      offerPicture(() => stage.toBlob(mounted.getState().gl)),
    )
    await stage.load()
  }

  const disconnect = connectStage(stage, session)
  const endOwnBones = showOwnBonesOn(stage)
  const endTissues = followTissues(stage, session, (error) => props().onError?.(error))
  mount().catch((error: unknown) => props().onError?.(error))
  for (const state of ['lost', 'restored'] as const) {
    canvas.addEventListener(
      `webglcontext${state}`,
      (event) => {
        event.preventDefault()
        props().onContext?.(state)
        if (state === 'restored') invalidate()
      },
      { signal: abort.signal },
    )
  }
  return {
    stage,
    close: () => {
      closed = true
      abort.abort()
      pace.dispose()
      endTissues()
      endOwnBones()
      disconnect()
      root.unmount()
      stage.dispose()
      canvas.remove()
    },
  }
}

/**
 * The body in 3D, following a session. Renders once: poses and views reach the stage outside React, so a drag costs no
 * React render.
 */
export function PelvisScene(props: PelvisSceneProps) {
  const container = useRef<HTMLDivElement>(null)
  const stage = useRef<Stage>(null)
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
    const element = container.current
    if (element) stage.current?.resize(element.clientWidth, element.clientHeight, props.insets)
  })
  const { session } = props
  useEffect(() => {
    const element = container.current
    if (!element) return undefined
    const opened = openScene(element, session, () => latest.current)
    stage.current = opened.stage
    return () => {
      stage.current = null
      opened.close()
    }
  }, [session])
  return <div ref={container} className="pelvis-stage" />
}
