import type { JointId, ModelView, Pose } from '#body'

/** One joint's part of the elastic effort. */
export interface Effort {
  readonly joint: JointId
  /** J */
  readonly effort: number
  /** 0..1 of the effort of all joints. */
  readonly share: number
}

/** Joints by effort, the greatest first; joints without effort (locked ones have load, not effort) are left out. */
export function rankEfforts(model: ModelView, pose: Pose): Effort[] {
  const efforts = model.joints.map(({ id }, index) => ({ joint: id, effort: pose.efforts[index] ?? 0 }))
  const paying = efforts.filter(({ effort }) => effort > 0)
  const total = paying.reduce((sum, { effort }) => sum + effort, 0)
  return paying
    .map(({ joint, effort }): Effort => ({ joint, effort, share: effort / total }))
    .sort((a, b) => b.effort - a.effort)
}
