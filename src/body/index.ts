export { AXES, BODY_IDS, JOINT_IDS, SIDES, SPINAL_LEVELS, VERTEBRAE } from './ids.ts'
export type { Axis, BodyId, JointId, Side, SpinalLevel, Vertebra } from './ids.ts'
export { CASE_VERSION, STANCES } from './case.ts'
export type { AxisRanges, AxisValues, BodySpec, Case, Fault, LockSpec, Stance } from './case.ts'
export type { Pose, Refusal, SolveStatus } from './pose.ts'
export type { CreateSimulation, Landmark, ModelView, Simulation, Vec3 } from './simulation.ts'
export { BONE_CARRIER, BONE_IDS, BONE_SHARES } from './bones.ts'
export type { BoneShare } from './bones.ts'
export { bodyGeometry, meanIncidence, meanStature, sexOf } from './landmarks.ts'
export type { Axes, BodyGeometry, JointFrame } from './landmarks.ts'
export { axisEntries, jointEntries, lockedAxes } from './case-entries.ts'
export { inStance } from './idle.ts'
export {
  MIDDLE_LIGAMENTS,
  MIDDLE_MUSCLES,
  ORGAN_LIGAMENTS,
  PAIRED_LIGAMENTS,
  PAIRED_MUSCLES,
  PAIRED_NERVES,
  PAIRED_TISSUE_LINES,
} from './tissue-ids.ts'
export { pathReadings } from './tissue-lines.ts'
export type { BodyPath, PathReading } from './tissue-lines.ts'
export { createSimulation } from './create-simulation.ts'
export { GOAL_IDS } from './goals.ts'
export type { GoalId } from './goals.ts'
export { linearAt } from './linear.ts'
export type { Coordinate, Direction, InputDirection, Linear, MovedJoint, Placed } from './linear.ts'
export { CASE_LIMITS, parseCase } from './parse-case.ts'
export { nearestName } from './nearest-name.ts'
export { buildBody } from './model.ts'
export type { BodyModel } from './model.ts'
export { nearestNeighbour } from './nerve-distance.ts'
export type { Closeness, Neighbour } from './nerve-distance.ts'
export { NERVE_NEIGHBOURS } from './nerve-neighbours.ts'
export { bodyPaths, PATH_IDS, placePoint } from './paths.ts'
export { PLACES } from './paths/places.ts'
export type { PathKind, PathPoint, PathSpec, Place } from './paths.ts'
