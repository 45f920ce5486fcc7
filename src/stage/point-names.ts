import { capitalise, nameOf, PALPATION_POINTS } from '#language'
import { layOutLabels } from './label-layout.ts'
import type { LabelBox } from './label-layout.ts'
import type { OverlayContext, OverlayPart } from './overlay-context.ts'
import type { Point, ScreenPoint } from './projection.ts'
import { html, setLine, setShown, setText, svg } from './svg.ts'

/**
 * Names in two columns beside the body with lines to what they name, as in an atlas: bones (layer "labels") and
 * palpation points (layer "landmarks"). What is turned away from the eye is not named.
 */

const BONES: readonly string[] = [
  'hip-bone-left',
  'hip-bone-right',
  'sacrum',
  'coccyx-1',
  'l5',
  'l4',
  'l3',
  'l2',
  'l1',
  't12',
  'c7',
  'skull',
  'mandible',
  'sternum',
  ...['femur', 'patella', 'tibia', 'fibula', 'calcaneus', 'clavicle', 'scapula', 'humerus', 'radius', 'ulna'].flatMap(
    (bone) => [`${bone}-left`, `${bone}-right`],
  ),
]
const LANDMARKS: readonly string[] = [
  ...PALPATION_POINTS.middle,
  ...PALPATION_POINTS.paired.flatMap((id) => [`${id}-left`, `${id}-right`]),
]

/** Room kept free at the sides for the side markers, CSS px. */
const SIDE_MARGIN = 44
const TOP_MARGIN = 48
/** A point this much (m) behind the bone under its pixel is hidden. */
const HIDDEN_DEPTH = 0.012

interface Name {
  readonly id: string
  readonly group: SVGGElement
  readonly line: SVGLineElement
  readonly dot: SVGCircleElement
  readonly label: HTMLDivElement
}

type Kind = 'bone' | 'landmark'
type Box = LabelBox & { readonly name: Name; readonly at: ScreenPoint; readonly left: boolean }

/** A bone is named where the eye meets it; a palpation point where no bone stands before it. */
function isSeen({ lookAt, model }: OverlayContext, kind: Kind, body: number, point: Float64Array): boolean {
  const hit = lookAt(point)
  if (kind === 'bone') return hit !== null && model.bodies.indexOf(hit.body) === body
  return hit === null || hit.behind > -HIDDEN_DEPTH
}

function anchor({ model, anchors }: OverlayContext, kind: Kind, id: string): { body: number; at: Point } | null {
  if (kind === 'bone') return anchors.get(id) ?? null
  const landmark = model.landmarks[id]
  return landmark ? { body: model.bodies.indexOf(landmark.body), at: landmark.position } : null
}

export function createPointNames(lines: Element, labels: Element): OverlayPart {
  const make = (id: string): Name => {
    const group = svg('g', { class: 'stage-name' }, lines)
    return {
      id,
      group,
      line: svg('line', { class: 'stage-leader' }, group),
      dot: svg('circle', { class: 'stage-dot', r: '2.5' }, group),
      label: html('div', 'stage-name-label', labels),
    }
  }
  const bones = BONES.map(make)
  const landmarks = LANDMARKS.map(make)
  const point = new Float64Array(3)

  function collect(context: OverlayContext, names: readonly Name[], kind: Kind, on: boolean): Box[] {
    const { projector, bounds, words, state } = context
    const boxes: Box[] = []
    const middle = (bounds.left + bounds.right) / 2
    for (const name of names) {
      const found = on && words ? anchor(context, kind, name.id) : null
      setShown(name.group, false)
      setShown(name.label, false)
      if (!found || !words) continue
      projector.carried(found.body, found.at, point)
      const at = projector.project(point, { x: 0, y: 0, w: 0 })
      const inside = at.w > 0 && at.x > bounds.left && at.x < bounds.right && at.y > bounds.top && at.y < bounds.bottom
      if (!inside || !isSeen(context, kind, found.body, point)) continue
      setText(name.label, capitalise(nameOf(name.id, words, state.view.names)))
      setShown(name.label, true)
      const width = name.label.offsetWidth
      const height = name.label.offsetHeight
      const left = at.x < middle
      const x = left ? bounds.left + SIDE_MARGIN : bounds.right - SIDE_MARGIN - width
      boxes.push({ name, at, left, x, y: at.y - height / 2, width, height })
    }
    return boxes
  }

  return {
    update: (context) => {
      const { state, bounds } = context
      const { labels: bonesOn, landmarks: landmarksOn } = state.view.layers
      const boxes = [
        ...collect(context, landmarks, 'landmark', landmarksOn),
        ...collect(context, bones, 'bone', bonesOn),
      ].sort((a, b) => a.at.y - b.at.y)
      // Down each side in the order of what is named, or leaders would cross.
      const top = { left: bounds.top + TOP_MARGIN, right: bounds.top + TOP_MARGIN }
      for (const box of boxes) {
        const { name, at, left } = box
        const side = left ? 'left' : 'right'
        const [placed = null] = layOutLabels([box], { ...bounds, top: top[side] }, context.taken)
        setShown(name.label, placed !== null)
        setShown(name.group, placed !== null)
        if (!placed) continue
        top[side] = placed.y
        context.taken.push(placed)
        name.label.style.transform = `translate(${placed.x.toFixed(1)}px, ${placed.y.toFixed(1)}px)`
        const edge = left ? placed.x + placed.width + 3 : placed.x - 3
        setLine(name.line, edge, placed.y + placed.height / 2, at.x, at.y)
        name.dot.setAttribute('cx', at.x.toFixed(1))
        name.dot.setAttribute('cy', at.y.toFixed(1))
      }
    },
  }
}
