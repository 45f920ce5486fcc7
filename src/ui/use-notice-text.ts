import { DEFAULT_STATE } from '#session'
import type { Notice, State } from '#session'
import type { Fault } from '#body'
import { fill, refusalText } from '#language'
import { useSnapshot } from './context.tsx'
import { useWords } from './words.tsx'

/** More than this no one reads. */
const SHOWN_FAULTS = 3

/** A token that could not be read at all is one fault, and it names no part. */
const WHOLE = new Set(['', 'state', 'version'])

const isNeutral = (state: State) => Object.keys(state.case).length === Object.keys(DEFAULT_STATE.case).length

/** A notice of the session in words: what was refused or left out, and the cure. */
export function useNoticeText(notice: Notice | null): readonly string[] {
  const { t, words } = useWords()
  const neutral = useSnapshot(({ state }) => isNeutral(state))
  if (!notice) return []
  if (notice.kind === 'refused') return [refusalText(notice.refusal, words), t.refused]
  const [first] = notice.faults
  if (first && WHOLE.has(first.path) && neutral) return [t.linkBroken]
  const parts = notice.faults
    .slice(0, SHOWN_FAULTS)
    .map(({ path, nearest }: Fault) => (nearest === undefined ? path : fill(t.didYouMean, { part: path, nearest })))
  const rest = notice.faults.length > SHOWN_FAULTS ? ' …' : ''
  return [fill(t.linkDamaged, { parts: parts.join(', ') + rest })]
}
