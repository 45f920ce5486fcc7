import { lazy, Suspense, useEffect, useState } from 'react'
import { isWriting } from '../is-writing.ts'
import { BarButton } from '../parts/bar-button.tsx'
import { PartGuard } from '../parts/part-guard.tsx'
import { useWords } from '../words.tsx'

const SearchDialog = lazy(() => import('./search-dialog.tsx').then((part) => ({ default: part.SearchDialog })))

/** Opens the search, by a press or by the key "/" anywhere but in a field. */
export function SearchButton() {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
      event.preventDefault()
      setOpen(true)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  return (
    <>
      <BarButton icon="search" label={t.search} onPress={() => setOpen(true)} />
      {open && (
        <PartGuard>
          <Suspense>
            <SearchDialog onClose={() => setOpen(false)} />
          </Suspense>
        </PartGuard>
      )}
    </>
  )
}
