import { lazy, Suspense, useState } from 'react'
import { useWords } from '../words.tsx'

const ShapeRows = lazy(() => import('./shape-rows.tsx').then((part) => ({ default: part.ShapeRows })))

/** The shape of the body; its rows come when it is opened. */
export function ShapePart() {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <details className="group" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{t.shape}</h2>
      </summary>
      {open && (
        <Suspense>
          <ShapeRows />
        </Suspense>
      )}
    </details>
  )
}
