import { lazy, Suspense, useState } from 'react'
import { openKnowledge } from '../knowledge/address.ts'
import { useWords } from '../words.tsx'

const NoticeDialog = lazy(() =>
  import('./notice-dialog.tsx').then(({ NoticeDialog: component }) => ({ default: component })),
)

/** What the product is and is not: on every page, in every mode, with no way to switch it off. */
export function NoticeLine() {
  const { words, t } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <p className="notice" role="note">
      {words.notice.short}{' '}
      <button type="button" className="link" onClick={() => setOpen(true)}>
        {t.notice}
      </button>{' '}
      <button type="button" className="link" onClick={() => openKnowledge()}>
        {t.howKnow}
      </button>
      {open && (
        <Suspense>
          <NoticeDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </p>
  )
}
