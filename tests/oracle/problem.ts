import type { BodyId } from '#body'
import type { BodyDocument } from '../../scripts/model/document.ts'
import { applied, AXIS_ORDER, carried } from '../../scripts/model/applied.ts'
import type { Applied, AppliedJoint, AppliedPart, AppliedRow, Input, Placed } from '../../scripts/model/applied.ts'
import type { V } from '../../scripts/model/quaternion.ts'
import {
  compose,
  fromColumns,
  inner,
  inverse,
  minus,
  norm,
  rotate,
  times,
  turning,
  vectorOf,
} from '../../scripts/model/quaternion.ts'

/**
 * A case on a body as a minimisation: every body is free in space, and joints, rows and locks are terms in the poses
 * of the bodies they touch.
 */
export type Poses = readonly Placed[]

/** A vector of readings of some bodies; each reading is held, sprung, pushed, or several of these. */
export interface Term {
  readonly bodies: readonly number[]
  readonly read: (poses: Poses) => number[]
  /** Value at which a reading is held exactly, null where it is not. */
  readonly held: readonly (number | null)[]
  /** Rest and stiffness (rows of a symmetric matrix) of the elastic part. */
  readonly rest: readonly number[]
  readonly stiffness: readonly (readonly number[])[]
  /** Constant force along each reading. */
  readonly force: readonly number[]
  /** [low, high, extra stiffness beyond, width over which it sets in] per reading. */
  readonly ends: readonly (readonly [number, number, number, number] | null)[]
  /** [low, high] that a reading may not leave. */
  readonly stops: readonly (readonly [number, number] | null)[]
  /** Readings that are angles (rad, or sines) rather than lengths. */
  readonly angular: readonly boolean[]
}

export interface Problem {
  readonly anchors: readonly V[]
  readonly start: Poses
  readonly terms: readonly Term[]
}

export function problemOf(document: BodyDocument, input: Input): Problem {
  const model = applied(document, input)
  return {
    anchors: model.anchors,
    start: model.rest,
    terms: [...model.joints.map((joint) => jointTerm(model, joint)), ...model.rows.map((row) => rowTerm(model, row))],
  }
}

function rowTerm({ anchors, indexOf }: Applied, row: AppliedRow): Term {
  const { parts, weight, target, force, angular, oneSided } = row
  const at = (poses: Poses, body: BodyId, p: V): V => carried(poses[indexOf(body)]!, anchors[indexOf(body)]!, p)
  const partValue = (poses: Poses, part: AppliedPart): number => {
    if (part.kind === 'length') {
      const points = part.points.map((point) => at(poses, point.body, point.at))
      return points.slice(1).reduce((sum, p, i) => sum + norm(minus(p, points[i]!)), 0)
    }
    const { turn } = poses[indexOf(part.body)]!
    if (part.kind === 'turn') return inner(vectorOf(compose(turn, inverse(part.from))), part.along)
    return (
      part.factor * inner(part.kind === 'point' ? at(poses, part.body, part.at) : rotate(turn, part.at), part.along)
    )
  }
  const bodies = parts.flatMap((part) => (part.kind === 'length' ? part.points.map(({ body }) => body) : [part.body]))
  return {
    bodies: [...new Set(bodies.map(indexOf))],
    read: (poses) => [parts.reduce((sum, part) => sum + partValue(poses, part), 0)],
    held: [weight === null ? target : null],
    rest: [target],
    stiffness: [[oneSided ? 0 : (weight ?? 0)]],
    force: [force],
    stops: [null],
    ends: [oneSided ? [-Infinity, target, weight ?? 0, 0] : null],
    angular: [angular],
  }
}

function jointTerm({ anchors, indexOf }: Applied, { joint, seat, ...law }: AppliedJoint): Term {
  const [parent, child] = [indexOf(joint.parent), indexOf(joint.child)]
  const frame = fromColumns(joint.axes)
  const read = (poses: Poses): number[] => {
    const [a, b] = [poses[parent]!, poses[child]!]
    const between = compose(inverse(a.turn), b.turn)
    const gap = minus(carried(b, anchors[child]!, joint.centre), carried(a, anchors[parent]!, joint.centre))
    if (joint.loop) {
      const phi = vectorOf(between)
      const half = compose(a.turn, turning(times(phi, 0.5)))
      return [...rotate(inverse(frame), phi), ...rotate(inverse(compose(half, frame)), gap)]
    }
    const turned = compose(compose(inverse(frame), compose(between, frame)), inverse(seat.turn))
    const shift = rotate(inverse(compose(a.turn, frame)), gap)
    return [...vectorOf(turned), ...minus(shift, seat.shift)]
  }
  return {
    bodies: [parent, child],
    read,
    ...law,
    angular: AXIS_ORDER.map((axis) => axis.startsWith('r')),
  }
}
