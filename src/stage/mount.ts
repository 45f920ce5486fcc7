import { WebGLRenderer } from 'three'
import { createStage } from './stage.ts'
import type { Stage, StageOptions } from './stage.ts'

const MAX_PIXEL_RATIO = 2

export interface MountOptions extends Omit<StageOptions, 'invalidate'> {
  readonly maxPixelRatio?: number
  readonly onContext?: (state: 'lost' | 'restored') => void
  /** After each frame drawn; tests count them. */
  readonly onFrame?: () => void
}

export interface MountedStage {
  readonly stage: Stage
  readonly canvas: HTMLCanvasElement
  readonly invalidate: () => void
  /** False stops drawing (off screen, hidden tab); true draws again. */
  readonly setActive: (active: boolean) => void
  readonly toBlob: () => Promise<Blob>
  readonly dispose: () => void
}

/** The renderer as the picture needs it: transparent, so that the page's own background shows. */
export function createRenderer(canvas: HTMLCanvasElement): WebGLRenderer {
  const renderer = new WebGLRenderer({ canvas, antialias: true, alpha: true, premultipliedAlpha: true, stencil: false })
  renderer.setClearColor(0, 0)
  return renderer
}

/**
 * The stage without React: a canvas, a renderer and frames on demand. Nothing is drawn while nothing changes.
 *
 * @throws when the browser has no WebGL 2
 */
export function mountStage(options: MountOptions): MountedStage {
  const { container } = options
  const canvas = document.createElement('canvas')
  canvas.className = 'stage-canvas'
  canvas.setAttribute('aria-hidden', 'true')
  container.prepend(canvas)
  const renderer = createRenderer(canvas)
  let request = 0
  let before = 0
  let active = true
  let lost = false

  function invalidate() {
    if (active && !lost && request === 0) request = requestAnimationFrame(frame)
  }
  function frame(time: number) {
    request = 0
    const seconds = before === 0 ? 0 : (time - before) / 1000
    const more = stage.update(seconds)
    stage.render(renderer)
    before = more ? time : 0
    options.onFrame?.()
    if (more) invalidate()
  }
  const stage = createStage({ ...options, invalidate })

  const observer = new ResizeObserver(([entry]) => {
    if (!entry) return
    const { width, height } = entry.contentRect
    if (width < 1 || height < 1) return
    renderer.setPixelRatio(Math.min(devicePixelRatio, options.maxPixelRatio ?? MAX_PIXEL_RATIO))
    renderer.setSize(width, height, false)
    stage.resize(width, height)
  })
  observer.observe(container)
  const abort = new AbortController()
  canvas.addEventListener(
    'webglcontextlost',
    (event) => {
      event.preventDefault()
      lost = true
      options.onContext?.('lost')
    },
    { signal: abort.signal },
  )
  canvas.addEventListener(
    'webglcontextrestored',
    () => {
      lost = false
      options.onContext?.('restored')
      invalidate()
    },
    { signal: abort.signal },
  )

  return {
    stage,
    canvas,
    invalidate,
    setActive: (next) => {
      active = next
      before = 0
      if (active) invalidate()
      else {
        cancelAnimationFrame(request)
        request = 0
      }
    },
    toBlob: () => stage.toBlob(renderer),
    dispose: () => {
      cancelAnimationFrame(request)
      observer.disconnect()
      abort.abort()
      stage.dispose()
      renderer.dispose()
      canvas.remove()
    },
  }
}
