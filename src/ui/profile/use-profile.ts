import { useMemo } from 'react'
import type { SpinalLevel } from '#body'
import { useSnapshot } from '../context.tsx'
import type { Turn } from './layout.ts'

type Values = { readonly [turn in Turn]: number }

export interface LevelValues {
  readonly level: SpinalLevel
  /** Degrees now. */
  readonly now: Values
  /** Degrees of the body set aside, or else of the neutral one in the same stance. */
  readonly before: Values
}

const STILL: Values = { bend: 0, rotation: 0, flexion: 0 }

/** Every level now and before. */
export function useProfile(): { readonly levels: readonly LevelValues[]; readonly isMarked: boolean } {
  const now = useSnapshot(({ measurements }) => measurements.profile)
  const neutral = useSnapshot((snapshot) => snapshot.neutral.profile)
  const marked = useSnapshot((snapshot) => snapshot.marked?.profile)
  return useMemo(() => {
    const before = new Map((marked ?? neutral).map((entry) => [entry.level, entry]))
    const levels = now.map((entry) => ({
      level: entry.level as SpinalLevel,
      now: entry,
      before: before.get(entry.level) ?? STILL,
    }))
    return { levels, isMarked: marked !== undefined }
  }, [now, neutral, marked])
}
