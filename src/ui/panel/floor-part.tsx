import { lazy, Suspense, useState } from 'react'
import { useWords } from '../words.tsx'

const FloorRows = lazy(() => import('./floor-rows.tsx').then((part) => ({ default: part.FloorRows })))

/** What stands under the feet and how long the legs are; its rows come when it is opened. */
export function FloorPart() {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <details className="group" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{t.floor}</h2>
      </summary>
      {open && (
        <Suspense>
          <FloorRows />
        </Suspense>
      )}
    </details>
  )
}
