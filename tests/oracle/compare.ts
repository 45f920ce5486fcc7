import type { Simulation } from '#body'
import { fromColumns, inverse, compose, minus, norm, plus, vectorOf } from '../../scripts/model/quaternion.ts'
import type { V } from '../../scripts/model/quaternion.ts'
import type { Poses } from './problem.ts'

/** Largest difference between our pose and another program's over all bodies: degrees, and mm at the body's joint. */
export interface Difference {
  readonly degrees: number
  readonly millimetres: number
  readonly body: string
}

const TRANSFORM = 12
const DEGREES = 180 / Math.PI

export function difference(simulation: Simulation, anchors: readonly V[], poses: Poses): Difference {
  let [degrees, millimetres, body] = [0, 0, '']
  const t = simulation.pose.transforms
  simulation.model.bodies.forEach((id, b) => {
    const at = TRANSFORM * b
    const column = (k: number): V => [t[at + k]!, t[at + 3 + k]!, t[at + 6 + k]!]
    const [x, y, z] = [column(0), column(1), column(2)]
    const theirs = poses[b]!
    const angle = norm(vectorOf(compose(inverse(theirs.turn), fromColumns([x, y, z])))) * DEGREES
    const [ax, ay, az] = anchors[b]!
    const row = (i: number): number => t[at + 3 * i]! * ax + t[at + 3 * i + 1]! * ay + t[at + 3 * i + 2]! * az
    const ours = plus([row(0), row(1), row(2)], [t[at + 9]!, t[at + 10]!, t[at + 11]!])
    const shift = norm(minus(ours, theirs.at)) * 1000
    if (angle > degrees || shift > millimetres) body = id
    degrees = Math.max(degrees, angle)
    millimetres = Math.max(millimetres, shift)
  })
  return { degrees, millimetres, body }
}
