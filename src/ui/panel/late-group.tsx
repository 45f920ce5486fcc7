import { Suspense, useState } from 'react'
import type { ComponentType } from 'react'

/** A heading that folds its rows away; `Rows` may be lazy, for they are asked for only when it is opened. */
export function LateGroup({ title, rows: Rows }: { readonly title: string; readonly rows: ComponentType }) {
  const [open, setOpen] = useState(false)
  return (
    <details className="group" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{title}</h2>
      </summary>
      {open && (
        <Suspense>
          <Rows />
        </Suspense>
      )}
    </details>
  )
}
