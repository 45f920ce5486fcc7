import { lazy, Suspense } from 'react'
import { useSnapshot } from '../context.tsx'
import { PartGuard } from '../parts/part-guard.tsx'

const StructureCard = lazy(() => import('./structure-card.tsx').then((part) => ({ default: part.StructureCard })))

/** The card of what is selected; nothing while nothing is. */
export function SelectedCard() {
  const id = useSnapshot(({ state }) => state.view.bone ?? state.view.joint)
  return (
    id !== null && (
      <PartGuard>
        <Suspense>
          <StructureCard id={id} />
        </Suspense>
      </PartGuard>
    )
  )
}
