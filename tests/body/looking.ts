import type { Axis, BodyId, Case, JointId, Simulation, Vec3 } from '#body'

/** Ways of looking at a pose for tests: positions in metres, angles in degrees. */

export const solve = (sim: Simulation, input: Omit<Case, 'version'>) => sim.solve({ version: 1, ...input })

const DEGREES = 180 / Math.PI

/** Displacement of a joint axis, degrees or millimetres. */
export function displacement(sim: Simulation, joint: JointId, axis: Axis): number {
  const k = ['rx', 'ry', 'rz', 'tx', 'ty', 'tz'].indexOf(axis)
  return sim.pose.displacements[6 * sim.jointIndex(joint) + k]! * (k < 3 ? DEGREES : 1000)
}

/** Where a neutral point of a body is now, m. */
export function placed(sim: Simulation, body: BodyId, point: Vec3): Vec3 {
  const b = 12 * sim.bodyIndex(body)
  const t = sim.pose.transforms
  const row = (i: number) =>
    t[b + 3 * i]! * point[0] + t[b + 3 * i + 1]! * point[1] + t[b + 3 * i + 2]! * point[2] + t[b + 9 + i]!
  return [row(0), row(1), row(2)]
}

/** Where a landmark is now, m. */
export function landmark(sim: Simulation, id: string): Vec3 {
  const found = sim.model.landmarks[id]
  if (!found) throw new Error(`test: no landmark "${id}"`)
  return placed(sim, found.body, found.position)
}

/** How a neutral point of `body` has moved as seen from `observer`, m in neutral axes. */
export function seenFrom(sim: Simulation, observer: BodyId, body: BodyId, point: Vec3): Vec3 {
  const now = placed(sim, body, point)
  const b = 12 * sim.bodyIndex(observer)
  const t = sim.pose.transforms
  const d = [now[0] - t[b + 9]!, now[1] - t[b + 10]!, now[2] - t[b + 11]!] as const
  const back = (i: number) => t[b + i]! * d[0] + t[b + 3 + i]! * d[1] + t[b + 6 + i]! * d[2] - point[i]!
  return [back(0), back(1), back(2)]
}

/** Roll of a body in the world, degrees, + left side up; pitch, degrees, + top forward. */
export const roll = (sim: Simulation, body: BodyId) =>
  Math.asin(sim.pose.transforms[12 * sim.bodyIndex(body) + 3]!) * DEGREES
export const pitch = (sim: Simulation, body: BodyId) =>
  -Math.asin(sim.pose.transforms[12 * sim.bodyIndex(body) + 5]!) * DEGREES
export const turn = (sim: Simulation, body: BodyId) =>
  Math.asin(sim.pose.transforms[12 * sim.bodyIndex(body) + 2]!) * DEGREES

/** Obliquity at the femoral heads, degrees, + left high. */
export function obliquity(sim: Simulation): number {
  const left = landmark(sim, 'femoral-head-left')
  const right = landmark(sim, 'femoral-head-right')
  return Math.atan2(left[1] - right[1], left[0] - right[0]) * DEGREES
}

/** Left minus right height of the medial malleoli along the trunk, mm: + = the left leg reads shorter. */
export const malleoli = (sim: Simulation) =>
  1000 * (landmark(sim, 'medial-malleolus-left')[1] - landmark(sim, 'medial-malleolus-right')[1])
