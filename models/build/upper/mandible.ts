/** The lower jaw, in the atlas frame of models/upper/skull.json (mm). */
import { mandiblePoint } from './head-stretch.ts'
import { along, blend, bothSides, carve, mix, sub, unit, type Solid, type V3 } from './sdf.ts'
import { sheet } from './sheet.ts'
import { ball, loft, roundCone, type Station } from './solids.ts'
import { teeth } from './teeth.ts'

const UP: V3 = [0, 1, 0]

/** Crown widths along the arch / across it, mm (Wheeler's dental anatomy), for the lower teeth. */
const LOWER_CROWNS: readonly (readonly [number, number])[] = [
  [5.2, 6],
  [5.7, 6.2],
  [6.8, 7.6],
  [7, 7.6],
  [7.1, 8],
  [11, 10],
  [10.4, 9.8],
]

/** A section that reaches from one edge of the bone to the other. */
const between = (upper: V3, lower: V3, thick: number): Station => {
  const a = Math.hypot(...sub(upper, lower)) / 2
  return { p: mix(upper, lower, 0.5), u: sub(upper, lower), a, b: thick / 2 }
}

/** A point moved `d` mm toward the middle of the jaw. */
const inner = (q: V3, d: number): V3 => along(q, unit(sub([0, q[1], 30], q)), d)

/** Body, ramus, condyle, coronoid and teeth. */
export function mandibleSolid(): Solid {
  const p = mandiblePoint
  const chin = mix(p('infradentale'), p('gnathion_menton'), 0.5)
  const body = loft(
    [
      between(
        [0, p('infradentale')[1] + 0.8, p('infradentale')[2] - 4.6],
        [0, p('gnathion_menton')[1] + 1, chin[2] - 4.4],
        10.4,
      ),
      between(inner(p('lower_alveolar_C'), 5), inner([15, p('gnathion_menton')[1] + 1, 70], 4), 11),
      between(inner(p('lower_alveolar_P2'), 5.4), inner(p('inferior_border_mid'), 1.5), 11),
      between(inner(p('lower_alveolar_M2'), 5), p('antegonial'), 11.5),
      between(mix(p('ramus_anterior_mid'), p('lower_alveolar_M2'), 0.6), mix(p('antegonial'), p('gonion'), 0.6), 7.4),
    ],
    { n: 2.5, steps: 5 },
  )
  const ramus = sheet({
    outline: [
      p('gonion'),
      p('ramus_posterior_mid'),
      along(p('condylar_neck'), [0, 0, -1], 2.5),
      along(p('condylar_neck'), [0, 0.3, 1], 4),
      p('mandibular_notch'),
      along(p('coronoid_tip'), [0, -0.6, -0.8], 4),
      along(p('coronoid_tip'), [0, -1, 0.1], 5),
      p('ramus_anterior_mid'),
      mix(p('ramus_anterior_mid'), p('lower_alveolar_M2'), 0.55),
      mix(p('lower_alveolar_M2'), p('antegonial'), 0.6),
      p('antegonial'),
      mix(p('antegonial'), p('gonion'), 0.5),
    ],
    inside: [p('ramus_centre')],
    normal: [1, 0, -0.12],
    up: UP,
    half: 3.9,
    edge: 4,
  })
  const condyle = roundCone(
    mix(p('condyle_lateral'), p('condyle_centre'), 0.4),
    mix(p('condyle_medial'), p('condyle_centre'), 0.4),
    4.6,
    4.4,
  )
  const neck = roundCone(p('condyle_centre'), p('condylar_neck'), 4.6, 4.4)
  const coronoid = roundCone(along(p('coronoid_tip'), [0, -1, -0.22], 15), along(p('coronoid_tip'), UP, -1.8), 3.7, 1.9)
  const mental = ball(along(p('pogonion'), [0, -0.1, -1], 6.5), 7.5)
  const tubercle = ball(along(p('gnathion'), [0.55, 0.25, -0.5], 11), 6)
  const names = ['I1', 'I2', 'C', 'P1', 'P2', 'M1', 'M2']
  const edges = names.map((n) => p(`lower_tooth_edge_${n}`))
  const ridge = [p('infradentale'), p('lower_alveolar_C'), p('lower_alveolar_P2'), p('lower_alveolar_M2')]
  const rows = teeth(
    edges,
    LOWER_CROWNS,
    ridge.map((q) => along(inner(q, 5), UP, -1)),
  )
  const half = blend(4, [body, ramus, condyle, neck, coronoid, tubercle])
  const foramen = bothSides(ball(along(p('mental_foramen_level'), [1, 0, 0.4], 0.4), 1.6))
  return blend(1, [carve(0.8, blend(4, [bothSides(half), mental]), foramen), bothSides(blend(1, rows))])
}
