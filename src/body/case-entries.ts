import type { LockSpec } from './case.ts'
import type { Axis, JointId } from './ids.ts'
import { AXES } from './ids.ts'

type JointEntries<T> = readonly (readonly [JointId, T])[]

/** Entries of a per-joint record. */
export function jointEntries<T>(record: { readonly [joint in JointId]?: T } | undefined): JointEntries<T> {
  return record ? (Object.entries(record) as unknown as JointEntries<T>) : []
}

export function axisEntries<T>(record: { readonly [axis in Axis]?: T }): readonly (readonly [Axis, T])[] {
  return Object.entries(record) as unknown as readonly (readonly [Axis, T])[]
}

/** Axes a lock holds; no lock, or one that only sets stops, holds none. */
export function lockedAxes(lock: LockSpec | undefined): readonly Axis[] {
  if (lock === undefined) return []
  if (lock === true) return AXES
  return lock.axes ?? (lock.stops && !lock.at ? [] : AXES)
}
