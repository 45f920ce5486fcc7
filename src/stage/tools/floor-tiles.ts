import { capitalise, fill, formatQuantity } from '#language'
import type { Side } from '#body'
import { CASE_LIMITS } from '#body'
import { listenToDrag } from '../drag.ts'
import type { OverlayContext } from '../overlay-context.ts'
import { landmarkNow } from '../projection.ts'
import type { ScreenPoint } from '../projection.ts'
import { setShown, setText, svg } from '../svg.ts'
import type { Tool, ToolHost } from '../tool.ts'
import type { ToolWordsNow } from './tool-words.ts'

/** The tile reaches beyond heel and toes, and to both sides of the foot's middle, m. */
const BEHIND = 0.035
const BEFORE = 0.075
const HALF_WIDTH = 0.055
/** Without a lift the tile is still this thick, m: something to take hold of. */
const THICKNESS = 0.006
const FORE = ['forefoot-medial', 'forefoot-lateral'] as const
/** A foot drawn smaller than this (CSS px per metre) cannot be taken by its tile. */
const SMALLEST = 110
/** A lift is small beside the body: the tile follows the hand at most this fast, mm per CSS px. */
const FASTEST = 0.4
/** Where the arrow stands beside the tile, and how wide its words are, CSS px. */
const BESIDE = 14
const LABEL = 90
/** What a tile covers for labels, CSS px about its middle. */
const TILE_BOX = { above: 14, height: 52 } as const
const KEY_STEP = 1
const KEY_BIG_STEP = 5
const SNAP = 5
const [, HIGHEST] = CASE_LIMITS.lift

type Corner = readonly [x: number, z: number]
const CORNERS: readonly Corner[] = [
  [-1, 0],
  [1, 0],
  [1, 1],
  [-1, 1],
]

/** A tile under each foot of a standing body: pulled up, it lifts that foot. */
export function createFloorTiles(host: ToolHost, toolWords: ToolWordsNow): Tool {
  const { projector, actions, hand, handles } = host
  const point = new Float64Array(3)
  const at: ScreenPoint = { x: 0, y: 0, w: 0 }

  const lifted = (side: Side): number => {
    const lift = host.state()?.case.lift?.[side] ?? 0
    return typeof lift === 'number' ? lift : lift.heel
  }

  /** The four corners at a height as an SVG path. */
  function outline(heel: ArrayLike<number>, toes: ArrayLike<number>, corners: readonly Corner[], y: number): string {
    let path = ''
    for (const [k, [across, along]] of corners.entries()) {
      point[0] = ((heel[0] ?? 0) + (toes[0] ?? 0)) / 2 + across * HALF_WIDTH
      point[1] = y
      point[2] = along === 0 ? (heel[2] ?? 0) - BEHIND : (toes[2] ?? 0) + BEFORE
      projector.project(point, at)
      path += `${k === 0 ? 'M' : 'L'}${at.x.toFixed(1)} ${at.y.toFixed(1)}`
    }
    return path
  }

  function make(side: Side) {
    const group = svg('g', { class: 'stage-tile', role: 'slider', tabindex: '0' }, handles)
    const front = svg('path', { class: 'stage-tile-front' }, group)
    const top = svg('path', { class: 'stage-tile-top' }, group)
    const arrow = svg(
      'path',
      { class: 'stage-tile-arrow', d: 'M0 -9V9M-4.5 -4.5L0 -9L4.5 -4.5M-4.5 4.5L0 9L4.5 4.5' },
      group,
    )
    const text = svg('text', { class: 'stage-tile-text' }, group)
    group.setAttribute('aria-valuemin', '0')
    group.setAttribute('aria-valuemax', `${HIGHEST}`)
    let perPixel = FASTEST

    const set = (value: number) => {
      const within = Math.min(HIGHEST, Math.max(0, value))
      actions.command({ type: 'lift', side, value: within === 0 ? null : within })
    }
    const drag = listenToDrag({ group, grip: group, dragged: 'is-dragged' }, actions, () => {
      const [start, rate] = [lifted(side), perPixel]
      return {
        move: (_, dy, { shiftKey }) => {
          const step = hand.snap !== shiftKey ? SNAP : 1
          set(Math.round((start - dy * rate) / step) * step)
        },
      }
    })
    const keys: { readonly [key: string]: () => void } = {
      ArrowUp: () => set(lifted(side) + KEY_STEP),
      ArrowRight: () => set(lifted(side) + KEY_STEP),
      ArrowDown: () => set(lifted(side) - KEY_STEP),
      ArrowLeft: () => set(lifted(side) - KEY_STEP),
      PageUp: () => set(lifted(side) + KEY_BIG_STEP),
      PageDown: () => set(lifted(side) - KEY_BIG_STEP),
      Home: () => set(0),
      Delete: () => set(0),
    }
    group.addEventListener('keydown', (event) => {
      const run = keys[event.key]
      if (!run || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      event.stopPropagation()
      run()
    })

    function draw({ model, state, words, bounds, taken }: OverlayContext, on: boolean) {
      const heel = new Float64Array(3)
      const toes = new Float64Array(3)
      const other = new Float64Array(3)
      const found =
        on &&
        landmarkNow(model, projector, `heel-${side}`, heel) &&
        landmarkNow(model, projector, `${FORE[0]}-${side}`, toes) &&
        landmarkNow(model, projector, `${FORE[1]}-${side}`, other)
      const scale = found ? projector.pixelsPerMetre(heel) : 0
      projector.project(heel, at)
      const seen =
        scale > SMALLEST && at.y < bounds.bottom && at.y > bounds.top && at.x > bounds.left && at.x < bounds.right
      setShown(group, seen)
      if (!seen) return
      for (let k = 0; k < 3; k++) toes[k] = ((toes[k] ?? 0) + (other[k] ?? 0)) / 2
      perPixel = Math.min(FASTEST, 1000 / scale)
      // The sole is where the heel's landmark has gone from where it stands on the bare floor.
      const rise = (heel[1] ?? 0) - (model.landmarks[`heel-${side}`]?.position[1] ?? 0)
      const y = model.floor + Math.max(0, rise)
      top.setAttribute('d', `${outline(heel, toes, CORNERS, y)}Z`)
      // The side that is seen: the one that faces the eye.
      const [near, far] = (projector.toEye[2] ?? 0) >= 0 ? [CORNERS[2], CORNERS[3]] : [CORNERS[0], CORNERS[1]]
      if (!near || !far) return
      const down = outline(heel, toes, [far, near], model.floor - THICKNESS)
      front.setAttribute('d', `${outline(heel, toes, [near, far], y)}${down.replace('M', 'L')}Z`)
      // Beside the tile, on the outer side of the foot; the weight under the foot keeps its place.
      const outer = (heel[0] ?? 0) > 0 ? 1 : -1
      point[0] = ((heel[0] ?? 0) + (toes[0] ?? 0)) / 2 + outer * HALF_WIDTH
      point[1] = y
      point[2] = ((heel[2] ?? 0) + (toes[2] ?? 0)) / 2
      projector.project(point, at)
      const x = at.x
      point[0] -= outer * HALF_WIDTH
      projector.project(point, at)
      const beside = x < at.x ? -1 : 1
      // The tile itself, with the weight under it.
      const half = Math.abs(x - at.x)
      taken.push({ x: at.x - half, y: at.y - TILE_BOX.above, width: 2 * half, height: TILE_BOX.height })
      const labelX = x + beside * BESIDE
      arrow.setAttribute('transform', `translate(${labelX.toFixed(1)} ${at.y.toFixed(1)})`)
      text.setAttribute('x', (labelX + beside * 10).toFixed(1))
      text.setAttribute('y', (at.y + 4).toFixed(1))
      text.setAttribute('text-anchor', beside < 0 ? 'end' : 'start')
      taken.push({ x: beside < 0 ? labelX - LABEL : labelX - 8, y: at.y - 12, width: LABEL + 8, height: 24 })
      const own = toolWords()
      if (!own || !words) return
      const value = lifted(side)
      const n = formatQuantity(value, 'mm', state.view.language, { decimals: 0 })
      setText(text, value === 0 ? own.liftNone : fill(own.liftShort, { n }))
      group.classList.toggle('is-lifted', value > 0)
      group.setAttribute('aria-label', capitalise(fill(own.lift, { side: words.names[side] })))
      group.setAttribute('aria-valuenow', `${value}`)
      group.setAttribute('aria-valuetext', n)
    }
    function dispose() {
      drag.dispose()
      group.remove()
    }
    return { draw, dispose }
  }

  const tiles = [make('left'), make('right')]
  return {
    // A label can give way to a tile, a tile to nothing.
    early: true,
    update: (context) => {
      const standing = (context.state.case.stance ?? 'standing') === 'standing'
      const upright = Math.abs(projector.toEye[1] ?? 0) < 0.85
      const { layers, explode } = context.state.view
      for (const tile of tiles) tile.draw(context, standing && upright && layers.legs && explode === 0)
    },
    dispose: () => {
      for (const tile of tiles) tile.dispose()
    },
  }
}
