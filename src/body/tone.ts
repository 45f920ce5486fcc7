/**
 * Tone of muscles. A joint's standing stiffness is its passive one plus what tone adds. Each muscle that crosses
 * the joint has a share in what tone adds about an axis: its strength times the square of its lever arm at neutral
 * (a muscle's own stiffness goes with its force, and acts on the joint by the lever arm twice). A muscle at half its
 * tone gives half of its share. Axes that no listed muscle turns keep their tone, unless all of it is changed.
 */
import { cross, dot, normalize, subtract, type Vec3 } from '#math'
import type { Case } from './case.ts'
import type { BodyId, JointId } from './ids.ts'
import type { BodyModel } from './model.ts'
import { ALL_MUSCLES } from './tissue-ids.ts'
import type { BodyPath } from './tissue-lines.ts'

/** Muscles of a body whose strength is known: only these share in tone. */
export const tonedMuscles = (paths: readonly BodyPath[]): readonly BodyPath[] =>
  paths.filter(({ kind, maxTension, crosses }) => kind === 'muscle' && maxTension !== undefined && crosses)

/** Bodies that a joint carries: its child and everything beyond. */
export function beyond(body: BodyModel, joint: JointId): ReadonlySet<BodyId> {
  const found = new Set<BodyId>([body.view.joints.find(({ id }) => id === joint)!.child])
  for (const id of found)
    for (const { id: next, parent, child } of body.view.joints)
      if (parent === id && next !== 'symphysis') found.add(child)
  return found
}

/** How fast a path lengthens when the bodies beyond a joint turn about one of its axes at neutral, m/rad. */
function leverArm(path: BodyPath, moved: ReadonlySet<BodyId>, centre: Vec3, axis: Vec3): number {
  return path.points.slice(1).reduce((sum, { body, p }, i) => {
    const before = path.points[i]!
    const [from, to] = [moved.has(before.body), moved.has(body)]
    if (from === to) return sum
    const along = normalize(subtract(p, before.p))
    const turning = cross(axis, subtract(to ? p : before.p, centre))
    return sum + (to ? 1 : -1) * dot(along, turning)
  }, 0)
}

/** Whether a muscle has a share in the tone of any joint. */
export function hasTone(body: BodyModel, { points }: BodyPath): boolean {
  return body.joints.some(({ id, tone }) => {
    if (tone.every((factor) => factor === 1)) return false
    const moved = beyond(body, id)
    return points.some((point) => moved.has(point.body) !== moved.has(points[0]!.body))
  })
}

/** What is left of the tone about one axis of a joint: 1 as standing, 0 none. */
export function toneLeft(body: BodyModel, tone: NonNullable<Case['tone']>, joint: JointId, axis: number): number {
  const { centre, axes } = body.geometry.joints[joint]
  const moved = beyond(body, joint)
  let [all, kept] = [0, 0]
  for (const path of tonedMuscles(body.paths)) {
    const share = path.maxTension! * leverArm(path, moved, centre, axes[axis]!) ** 2
    all += share
    kept += share * (tone[path.id] ?? 1)
  }
  return (tone[ALL_MUSCLES] ?? 1) * (all === 0 ? 1 : kept / all)
}

/** What is left of the strength of the abductors of a hip: they shorten when the pelvis is kept from dropping. */
export function abductionLeft(body: BodyModel, tone: NonNullable<Case['tone']>, side: 'left' | 'right'): number {
  const joint: JointId = `hip-${side}`
  const { centre, axes } = body.geometry.joints[joint]
  const moved = beyond(body, joint)
  const outward = side === 'left' ? 1 : -1
  let [all, kept] = [0, 0]
  for (const path of tonedMuscles(body.paths)) {
    const moment = path.maxTension! * Math.max(0, -outward * leverArm(path, moved, centre, axes[2]))
    all += moment
    kept += moment * (tone[path.id] ?? 1)
  }
  return (tone[ALL_MUSCLES] ?? 1) * (all === 0 ? 1 : kept / all)
}
