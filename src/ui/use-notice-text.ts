import type { Notice } from '#session'
import { faultText, fill, refusalText } from '#language'
import { useWords } from './words.tsx'

/** More than this no one reads; the rest is in the count. */
const SHOWN_FAULTS = 2

/** A notice of the session in words: what was refused or left out, and the cure. */
export function useNoticeText(notice: Notice | null): readonly string[] {
  const { t, words } = useWords()
  if (!notice) return []
  if (notice.kind === 'refused') return [refusalText(notice.refusal, words), t.refused]
  const shown = notice.faults.slice(0, SHOWN_FAULTS).map((fault) => faultText(fault, words))
  return [fill(t.linkDamaged, { count: String(notice.faults.length) }), ...shown]
}
