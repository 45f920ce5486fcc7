import { lazy, Suspense, useEffect, useState } from 'react'
import { useSnapshot } from '../context.tsx'
import { afterFirstFrame } from '../first-frame.ts'
import { isFirstVisit, visited } from '../persist.ts'

const Hint = lazy(() =>
  afterFirstFrame()
    .then(() => import('./hint.tsx'))
    .then((part) => ({ default: part.Hint })),
)

/** What to do first, in three lines; gone for good when it is closed or when something has been done. */
export function FirstVisit() {
  const [open, setOpen] = useState(isFirstVisit)
  const acted = useSnapshot(({ history, state }) => history.length > 1 || state.view.joint !== null)
  const shown = open && !acted
  useEffect(() => {
    if (!shown) visited()
  }, [shown])
  return (
    shown && (
      // A hint that cannot be fetched is no loss: nothing takes its place.
      <Suspense>
        <Hint onClose={() => setOpen(false)} />
      </Suspense>
    )
  )
}
