import { useState } from 'react'
import { SPINAL_LEVELS } from '#body'
import { fill, vertebraLabel } from '#language'
import { useDispatch, useSnapshot } from '../context.tsx'
import { Slider } from '../parts/slider.tsx'
import { useWords } from '../words.tsx'
import { ChainPlay } from './chain-play.tsx'

const CHAIN_STEP = 0.01
const PERCENT: Intl.NumberFormatOptions = { style: 'percent' }

/** The highest level that answers at all, or null when none does: levels are freed one after another from below. */
function highestLevel(chain: number): string | null {
  const freed = Math.ceil(chain * SPINAL_LEVELS.length - 1e-9)
  return SPINAL_LEVELS[Math.min(freed, SPINAL_LEVELS.length) - 1] ?? null
}

/** How far up the spine answers: 0 keeps the trunk one rigid piece on the sacrum, 1 frees every level. */
export function Chain() {
  const { t, words } = useWords()
  const chain = useSnapshot(({ state }) => state.case.chain ?? 1)
  const dispatch = useDispatch()
  const [told, setTold] = useState<string | null>(null)
  const level = highestLevel(chain)
  const says =
    chain >= 1
      ? t.chainAll
      : level === null
        ? t.chainNone
        : fill(t.chainUpTo, { name: vertebraLabel(level.split('-')[0] ?? level, words) })
  return (
    <div className="chain labelled plain">
      <span className="eyebrow">{t.chain}</span>
      <div className="chain-row">
        <Slider
          label={t.chain}
          value={chain}
          min={0}
          max={1}
          step={CHAIN_STEP}
          format={PERCENT}
          onChange={(value) => dispatch({ type: 'chain', value })}
        />
        <ChainPlay onSay={setTold} />
      </div>
      <span className="note">{told ?? says}</span>
    </div>
  )
}
