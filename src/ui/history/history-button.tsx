import { lazy, Suspense, useRef, useState } from 'react'
import { Icon } from '../parts/icon.tsx'
import { PartGuard } from '../parts/part-guard.tsx'
import { useWords } from '../words.tsx'

const HistoryPopover = lazy(() => import('./history-popover.tsx').then((part) => ({ default: part.HistoryPopover })))

/** Opens the list of everything that was done. */
export function HistoryButton() {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button"
        data-kind="icon"
        title={t.history}
        aria-label={t.history}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen((before) => !before)}
      >
        <Icon name="history" />
      </button>
      {open && (
        <PartGuard>
          <Suspense>
            <HistoryPopover trigger={button} onClose={() => setOpen(false)} />
          </Suspense>
        </PartGuard>
      )}
    </>
  )
}
