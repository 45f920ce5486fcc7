import type { BodyPath } from '#body'
import { capitalise, fill, formatQuantity, nameOf } from '#language'
import { listenToDrag } from '../drag.ts'
import { listenToLetGo } from '../handle-input.ts'
import type { OverlayContext } from '../overlay-context.ts'
import type { ScreenPoint } from '../projection.ts'
import { setShown, setText, svg } from '../svg.ts'
import type { Tool, ToolHost } from '../tool.ts'
import { pulledTension, PULL_REACH } from './path-pull.ts'
import type { ToolWordsNow } from './tool-words.ts'

/** Share of what a tissue can be asked for that one key press changes. */
const KEY_SHARE = 0.05
const KEY_BIG_SHARE = 0.25
/** The cross stands this far from the knob, CSS px. */
const LET_GO_BESIDE = 36

/**
 * The selected tissue can be pulled: a knob stands beside its middle, tied to it; the further it is drawn away, the
 * harder the tissue pulls at what it is fastened to, up to what it can bear. Let go, it springs back.
 */
export function createPathHandle(host: ToolHost, toolWords: ToolWordsNow): Tool {
  const { projector, actions, handles } = host
  const group = svg('g', { class: 'stage-handle stage-path-handle' }, handles)
  const line = svg('path', { class: 'stage-path-line' }, group)
  const band = svg('path', { class: 'stage-path-band' }, group)
  const knob = svg('g', { class: 'stage-knob', role: 'slider', tabindex: '0' }, group)
  svg('circle', { class: 'stage-hit', r: '22' }, knob)
  svg('circle', { class: 'stage-knob-face', r: '8' }, knob)
  const letGo = svg('g', { class: 'stage-let-go', role: 'button', tabindex: '0' }, group)
  svg('circle', { class: 'stage-let-go-hit', r: '14' }, letGo)
  svg('circle', { class: 'stage-let-go-face', r: '8' }, letGo)
  svg('path', { class: 'stage-let-go-cross', d: 'M-3 -3L3 3M3 -3L-3 3' }, letGo)
  const readout = svg('text', { class: 'stage-readout' }, group)
  const point = new Float64Array(3)
  let path: BodyPath | null = null
  let tension = 0
  /** Unit vector on the picture in which the knob is drawn away. */
  let away = { x: 0, y: -1 }

  function set(next: number) {
    if (path) actions.command({ type: 'pull', path: path.id, tension: next === 0 ? null : next })
  }
  const drag = listenToDrag({ group, grip: knob, dragged: 'is-dragged' }, actions, () => {
    const [start, { x, y }] = [tension, away]
    return {
      move: (dx, dy) => {
        if (path) set(pulledTension(start, dx * x + dy * y, path.limit))
      },
    }
  })
  knob.addEventListener('keydown', (event) => {
    if (!path || event.ctrlKey || event.metaKey || event.altKey) return
    const share = event.shiftKey || event.key.startsWith('Page') ? KEY_BIG_SHARE : KEY_SHARE
    const more = event.key === 'ArrowRight' || event.key === 'ArrowUp' || event.key === 'PageUp'
    const less = event.key === 'ArrowLeft' || event.key === 'ArrowDown' || event.key === 'PageDown'
    if (more || less) set(pulledTension(tension, (more ? share : -share) * PULL_REACH, path.limit))
    else if (['Home', 'Delete', 'Backspace'].includes(event.key)) set(0)
    else return
    event.preventDefault()
    event.stopPropagation()
  })
  listenToLetGo(letGo, knob, () => set(0))

  /** The selected line of tissue on the picture, its middle, and the way across it; null where it cannot be pulled. */
  function place({ model, state }: OverlayContext): ScreenPoint | null {
    path = model.paths.find(({ id }) => id === state.view.bone) ?? null
    if (!path || !path.crosses || path.limit === 0 || state.view.explode > 0) return null
    const spots = path.points.map(({ body, p }): ScreenPoint => {
      projector.carried(model.bodies.indexOf(body), p, point)
      return projector.project(point, { x: 0, y: 0, w: 0 })
    })
    if (spots.some(({ w }) => w <= 0)) return null
    line.setAttribute('d', spots.map(({ x, y }, k) => `${k === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join(''))
    const [first, last] = [spots[0], spots.at(-1)]
    const middle = Math.floor((spots.length - 1) / 2)
    const [a, b] = [spots[middle], spots[middle + 1]]
    if (!first || !last || !a || !b) return null
    const length = Math.hypot(last.x - first.x, last.y - first.y) || 1
    const across = { x: -(last.y - first.y) / length, y: (last.x - first.x) / length }
    const at = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, w: 1 }
    // Away from the middle of the body, where there is room.
    projector.project([0, 0, 0], first)
    const outward = (at.x - first.x) * across.x + (at.y - first.y) * across.y >= 0 ? 1 : -1
    if (!drag.active()) away = { x: across.x * outward, y: across.y * outward }
    return at
  }

  return {
    early: true,
    update: (context) => {
      const { state, words, taken } = context
      const middle = place(context)
      const own = toolWords()
      setShown(group, middle !== null)
      if (!middle || !path || !words || !own) return
      tension = (state.case.pull ?? []).find((entry) => entry.path === path?.id)?.tension ?? 0
      const stretched = 24 + (tension / path.limit) * PULL_REACH
      const [x, y] = [middle.x + away.x * stretched, middle.y + away.y * stretched]
      band.setAttribute('d', `M${middle.x.toFixed(1)} ${middle.y.toFixed(1)}L${x.toFixed(1)} ${y.toFixed(1)}`)
      knob.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)})`)
      group.classList.toggle('is-held', tension > 0)
      setShown(letGo, tension > 0 && !drag.active())
      letGo.setAttribute('transform', `translate(${(x + LET_GO_BESIDE).toFixed(1)} ${(y - 20).toFixed(1)})`)
      readout.setAttribute('x', x.toFixed(1))
      readout.setAttribute('y', (y - 16).toFixed(1))
      const n = formatQuantity(tension, 'N', state.view.language, { decimals: 0 })
      const name = nameOf(path.id, words)
      setText(readout, n)
      knob.setAttribute('aria-label', capitalise(fill(own.pull, { name })))
      knob.setAttribute('aria-valuemin', '0')
      knob.setAttribute('aria-valuemax', `${path.limit}`)
      knob.setAttribute('aria-valuenow', tension.toFixed(1))
      knob.setAttribute('aria-valuetext', n)
      letGo.setAttribute('aria-label', `${words.stage.release}: ${name}`)
      taken.push({ x: x - 26, y: y - 32, width: 76, height: 46 })
    },
    dispose: () => {
      drag.dispose()
      group.remove()
    },
  }
}
