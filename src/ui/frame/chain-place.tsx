import { lazy, Suspense } from 'react'
import { afterFirstFrame } from '../first-frame.ts'
import { useWords } from '../words.tsx'

const Chain = lazy(() =>
  afterFirstFrame()
    .then(() => import('./chain.tsx'))
    .then((part) => ({ default: part.Chain })),
)

/** The chain slider, fetched after the first frame; its place is kept until then. */
export function ChainPlace() {
  const { t } = useWords()
  const place = (
    <div className="chain labelled" aria-busy="true">
      <span className="eyebrow">{t.chain}</span>
      <span className="chain-waits" />
      <span className="note">{t.chainAll}</span>
    </div>
  )
  return (
    <Suspense fallback={place}>
      <Chain />
    </Suspense>
  )
}
