import type { ModelView, Pose } from '#body'
import { formatQuantity } from '#language'
import type { Words } from '#language'
import type { GuideLine } from '#session'
import { layOutLabels } from './label-layout.ts'
import type { LabelBox } from './label-layout.ts'
import { createSizer } from './label-size.ts'
import type { OverlayContext, OverlayPart } from './overlay-context.ts'
import { landmarkNow } from './projection.ts'
import type { ScreenPoint } from './projection.ts'
import { html, setLine, setShown, setText, svg } from './svg.ts'

/** A line through the same landmark on both sides, and the readings that belong to it. */
interface Guide {
  readonly id: GuideLine
  readonly landmark: string
  readonly name: keyof Words['stage']
  readonly degrees?: string
  readonly millimetres?: string
  /** From which side it is seen without looking through bone. */
  readonly from: 'front' | 'back' | 'both'
}

const GUIDES: readonly Guide[] = [
  { id: 'eyes', landmark: 'eye', name: 'eyes', degrees: 'head-roll', from: 'front' },
  {
    id: 'shoulders',
    landmark: 'acromion',
    name: 'shoulders',
    millimetres: 'shoulder-height',
    from: 'both',
  },
  {
    id: 'sacral-base',
    landmark: 's1-superior',
    name: 'sacralBase',
    degrees: 'sacral-base',
    millimetres: 'sacral-base-height',
    from: 'both',
  },
  {
    id: 'femoral-heads',
    landmark: 'femoral-head',
    name: 'femoralHeads',
    degrees: 'obliquity-femoral-heads',
    millimetres: 'height-femoral-heads',
    from: 'both',
  },
  {
    id: 'crests',
    landmark: 'iliac-crest',
    name: 'crests',
    degrees: 'obliquity-crests',
    millimetres: 'height-crests',
    from: 'both',
  },
  { id: 'asis', landmark: 'asis', name: 'asis', degrees: 'obliquity-asis', millimetres: 'height-asis', from: 'front' },
  { id: 'psis', landmark: 'psis', name: 'psis', degrees: 'obliquity-psis', millimetres: 'height-psis', from: 'back' },
]

/** Lines reach this far beyond their landmarks, as a share of the distance between them. */
const OVERHANG = 0.16
const LABEL_GAP = 8
const EDGE = 8
/** Room for the side markers, CSS px. */
const SIDE = 40
/** Handles and their words reach this far from their joint, across and up, CSS px. */
const HANDLE_WIDE = 160
/** On a narrow picture labels may come nearer: this share of its width. */
const HANDLE_SHARE = 0.22
const HANDLE_HALF = 122
/** Seen from straighter above or more from the side than this, a height difference cannot be read. */
const MIN_FRONTAL = 0.3
const MIN_LEVEL = 0.5
/** Below this a difference is written as level: less than can be seen, and far less than can be measured. */
const LEVEL_DEGREES = 0.05
const LEVEL_MILLIMETRES = 0.05

interface Drawn {
  readonly guide: Guide
  readonly group: SVGGElement
  readonly line: SVGLineElement
  readonly level: SVGLineElement
  readonly dots: readonly SVGCircleElement[]
  readonly leader: SVGLineElement
  readonly label: HTMLDivElement
  readonly name: HTMLSpanElement
  readonly value: HTMLSpanElement
}

function draw(guide: Guide, lines: Element, labels: Element): Drawn {
  const group = svg('g', { class: 'stage-guide' }, lines)
  const label = html('div', 'stage-label', labels)
  return {
    guide,
    group,
    level: svg('line', { class: 'stage-level' }, group),
    line: svg('line', { class: 'stage-guide-line' }, group),
    leader: svg('line', { class: 'stage-leader' }, group),
    dots: [0, 1].map(() => svg('circle', { class: 'stage-dot', r: '3' }, group)),
    label,
    name: html('span', 'stage-label-name', label),
    value: html('span', 'stage-label-value', label),
  }
}

/** Left minus right of a landmark in the pose as it is, not as magnified: up and across, m. */
function lineNow(model: ModelView, pose: Pose | null, landmark: string): { rise: number; run: number } {
  const [left, right] = ['left', 'right'].map((side): readonly [number, number] => {
    const found = model.landmarks[`${landmark}-${side}`]
    if (!found || !pose) return [0, 0]
    const at = model.bodies.indexOf(found.body) * 12
    const row = (k: number) =>
      found.position.reduce(
        (sum, p, i) => sum + p * (pose.transforms[at + k * 3 + i] ?? 0),
        pose.transforms[at + 9 + k] ?? 0,
      )
    return [row(0), row(1)]
  })
  return { rise: (left?.[1] ?? 0) - (right?.[1] ?? 0), run: (left?.[0] ?? 0) - (right?.[0] ?? 0) }
}

function reading(
  { words, measurements, state, model, pose, compact }: OverlayContext,
  guide: Guide,
): { text: string; level: boolean } {
  const { rise, run } = lineNow(model, pose, guide.landmark)
  const read = (id: string | undefined) => (id === undefined ? undefined : measurements?.readings[id]?.value)
  const degrees = read(guide.degrees) ?? (Math.atan2(rise, run) * 180) / Math.PI
  const millimetres = read(guide.millimetres) ?? rise * 1000
  const level = Math.abs(degrees) < LEVEL_DEGREES && Math.abs(millimetres) < LEVEL_MILLIMETRES
  if (!words || !measurements) return { text: '', level }
  if (level) return { text: words.stage.level, level }
  const { language } = state.view
  const angle = formatQuantity(Math.abs(degrees), 'deg', language)
  const height = formatQuantity(Math.abs(millimetres), 'mm', language, { decimals: Math.abs(millimetres) < 10 ? 1 : 0 })
  return { text: compact ? angle : `${angle} \u00b7 ${height}`, level }
}

/** Where the selected joint's handles are: labels keep off. */
function handleBox({ model, state, projector }: OverlayContext): readonly LabelBox[] {
  const joint = model.joints.find(({ id }) => id === state.view.joint)
  if (!joint) return []
  const where = projector.carried(model.bodies.indexOf(joint.parent), joint.centre, new Float64Array(3))
  const { x, y } = projector.project(where, { x: 0, y: 0, w: 0 })
  const half = Math.min(HANDLE_WIDE, projector.width * HANDLE_SHARE)
  return [{ x: x - half, y: y - HANDLE_HALF, width: 2 * half, height: 2 * HANDLE_HALF }]
}

/** Guide lines at crests, ASIS, PSIS, shoulders and eyes, each with a level through its middle and its reading. */
export function createGuides(lines: Element, labels: Element): OverlayPart {
  const drawn = GUIDES.map((guide) => draw(guide, lines, labels))
  const left = new Float64Array(3)
  const right = new Float64Array(3)
  const end = new Float64Array(3)
  const at: ScreenPoint[] = Array.from({ length: 6 }, () => ({ x: 0, y: 0, w: 0 }))
  const sizeOf = createSizer()

  function place(context: OverlayContext, item: Drawn): (LabelBox & { readonly item: Drawn }) | null {
    const { projector, model, bounds } = context
    const { guide } = item
    if (
      !landmarkNow(model, projector, `${guide.landmark}-left`, left) ||
      !landmarkNow(model, projector, `${guide.landmark}-right`, right)
    ) {
      return null
    }
    const [a, b, c, d, e, f] = at as [ScreenPoint, ScreenPoint, ScreenPoint, ScreenPoint, ScreenPoint, ScreenPoint]
    projector.project(left, a)
    projector.project(right, b)
    const inside = (p: ScreenPoint) =>
      p.w > 0 && p.x > bounds.left && p.x < bounds.right && p.y > bounds.top && p.y < bounds.bottom
    if (!inside(a) || !inside(b)) return null
    const beyond = (from: Float64Array, to: Float64Array, middle: number | null, out: ScreenPoint) => {
      for (let k = 0; k < 3; k++) end[k] = (to[k] ?? 0) + OVERHANG * ((to[k] ?? 0) - (from[k] ?? 0))
      if (middle !== null) end[1] = middle
      return projector.project(end, out)
    }
    const middle = ((left[1] ?? 0) + (right[1] ?? 0)) / 2
    beyond(right, left, null, c)
    beyond(left, right, null, d)
    beyond(right, left, middle, e)
    beyond(left, right, middle, f)
    setLine(item.line, c.x, c.y, d.x, d.y)
    setLine(item.level, e.x, e.y, f.x, f.y)
    for (const [k, dot] of item.dots.entries()) {
      const p = k === 0 ? a : b
      dot.setAttribute('cx', p.x.toFixed(1))
      dot.setAttribute('cy', p.y.toFixed(1))
    }
    const { text, level } = reading(context, guide)
    item.group.classList.toggle('is-level', level)
    item.label.classList.toggle('is-level', level)
    setText(item.name, context.words?.stage[guide.name] ?? '')
    setText(item.value, text)
    setShown(item.label, true)
    const outer = c.x > d.x ? c : d
    const { width, height } = sizeOf(item.label, context.compact)
    return { item, x: outer.x + LABEL_GAP, y: outer.y - height / 2, width, height }
  }

  return {
    update: (context) => {
      const { projector, state, bounds } = context
      const inner = {
        left: bounds.left + SIDE,
        top: bounds.top + EDGE,
        right: bounds.right - SIDE,
        bottom: bounds.bottom - EDGE,
      }
      const frontal = projector.toEye[2] ?? 0
      const readable =
        state.view.layers.guides &&
        state.view.explode === 0 &&
        Math.abs(frontal) > MIN_FRONTAL &&
        Math.abs(projector.toEye[1] ?? 0) < MIN_LEVEL
      const boxes: (LabelBox & { readonly item: Drawn })[] = []
      for (const item of drawn) {
        const { from } = item.guide
        const seen =
          readable &&
          state.view.lines.includes(item.guide.id) &&
          (from === 'both' || (from === 'front') === frontal > 0)
        const box = seen ? place(context, item) : null
        setShown(item.group, box !== null)
        // Where there is little room, what is level says so by its line alone.
        const said = box !== null && !(context.compact && item.label.classList.contains('is-level'))
        setShown(item.label, said)
        if (box && said) boxes.push(box)
        else setShown(item.leader, false)
      }
      for (const [k, placed] of layOutLabels(boxes, inner, [...handleBox(context), ...context.taken]).entries()) {
        const box = boxes[k]
        if (!box) continue
        setShown(box.item.label, placed !== null)
        const far = placed !== null && (Math.abs(placed.y - box.y) > 8 || Math.abs(placed.x - box.x) > 8)
        setShown(box.item.leader, far)
        if (!placed) continue
        context.taken.push(placed)
        box.item.label.style.transform = `translate(${placed.x.toFixed(1)}px, ${placed.y.toFixed(1)}px)`
        if (far) {
          setLine(
            box.item.leader,
            box.x - LABEL_GAP,
            box.y + box.height / 2,
            placed.x - 2,
            placed.y + placed.height / 2,
          )
        }
      }
    },
  }
}
