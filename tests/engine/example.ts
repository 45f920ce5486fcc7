import { createMechanism, GROUND } from '#engine'
import type { JointSpec, Mechanism, RowPart, RowSpec } from '#engine'
import { cross, normalize, subtract, scale, dot } from '#math'
import type { Vec3 } from '#math'

const ALL = [true, true, true, true, true, true]

/** A random point within a metre. */
export const point = (random: () => number): Vec3 => [random() - 0.5, random() - 0.5, random() - 0.5]

function axes(random: () => number): readonly [Vec3, Vec3, Vec3] {
  const x = normalize(point(random))
  const y = point(random)
  const upright = normalize(subtract(y, scale(x, dot(x, y))))
  return [x, upright, cross(x, upright)]
}

/** Symmetric positive definite 6 x 6, N m/rad and N/m of a body's size. */
function stiffness(random: () => number): number[] {
  const b = Array.from({ length: 36 }, () => random() - 0.5)
  return Array.from({ length: 36 }, (_, at) => {
    const [i, j] = [Math.floor(at / 6), at % 6]
    let sum = i === j ? 1 : 0
    for (let k = 0; k < 6; k++) sum += b[6 * i + k]! * b[6 * j + k]!
    return 100 * sum
  })
}

function joint(random: () => number, parent: number, child: number): JointSpec {
  return { parent, child, centre: point(random), axes: axes(random), stiffness: stiffness(random), free: ALL }
}

const line = (random: () => number, bodies: readonly number[]): RowPart => ({
  kind: 'length',
  points: bodies.map((body) => ({ body, point: point(random) })),
  factor: 1,
})

/** Row of the example that is the turn of body 5, a goal. */
export const TURN = 8
/** Row of the example that is a line from body 6 by way of body 1 to body 3, a goal. */
export const LINE = 9
/** Row of the example that is a line from body 2 to body 5, slack below its target; absent until it is given weight. */
export const TETHER = 10

/**
 * Seven bodies of no anatomy: a floating root, two branches of three, a loop between the branches, a foot held
 * exactly, goals on the other tips.
 */
export function example(random: () => number): Mechanism {
  const root = { ...joint(random, GROUND, 0), stiffness: Array.from({ length: 36 }, () => 0) }
  const links = [
    joint(random, 0, 1),
    joint(random, 1, 2),
    joint(random, 2, 3),
    joint(random, 0, 4),
    joint(random, 4, 5),
    joint(random, 5, 6),
  ]
  const diagonal = Array.from({ length: 36 }, (_, at) => (at % 7 === 0 ? 200 : 0))
  const loop: JointSpec = { ...joint(random, 1, 4), stiffness: diagonal }
  const unit: readonly Vec3[] = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ]
  const foot = point(random)
  const held = unit.flatMap((along, k): RowSpec[] => [
    { parts: [{ kind: 'point', body: 3, point: foot, along, factor: 1 }], weight: Infinity },
    { parts: [{ kind: 'axis', body: 3, axis: unit[(k + 1) % 3]!, along }], weight: Infinity },
  ])
  const tip = point(random)
  const goals: RowSpec[] = [
    {
      parts: [
        { kind: 'point', body: 6, point: tip, along: normalize(point(random)), factor: 0.7 },
        { kind: 'point', body: 2, point: tip, along: normalize(point(random)), factor: -0.3 },
      ],
      weight: 50,
    },
    { parts: [{ kind: 'axis', body: 6, axis: unit[0]!, along: unit[1]! }], weight: 20 },
    {
      parts: [{ kind: 'turn', body: 5, from: [0, 1, 0, 0, 0, 1, 1, 0, 0], along: normalize(point(random)) }],
      weight: 10,
    },
    { parts: [line(random, [6, 6, 1, 3])], weight: 30 },
    { parts: [line(random, [2, 5])], weight: 0, oneSided: true },
  ]
  return createMechanism({ bodies: 7, joints: [root, ...links], loops: [loop], rows: [...held, ...goals] })
}
