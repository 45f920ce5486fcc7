import { STANCES } from './case.ts'
import type { Stance } from './case.ts'
import type { BodyModel } from './model.ts'
import { supine } from './stance-lying.ts'
import type { StanceData } from './stance-rows.ts'
export type { StanceRow } from './stance-rows.ts'
import { longSitting, sitting } from './stance-seated.ts'
import { oneLeg, standing } from './stance-upright.ts'

/** Stances this version can bring to rest. */
export const SUPPORTED_STANCES: readonly Stance[] = STANCES

/** The stance's data for one body. */
export function stanceData(stance: Stance, body: BodyModel): StanceData {
  if (stance === 'supine') return supine(body)
  if (stance === 'sitting') return sitting(body)
  if (stance === 'long-sitting') return longSitting(body)
  return stance === 'standing' ? standing(body) : oneLeg(body, stance)
}
