import { useRef } from 'react'
import type { PointerEvent } from 'react'
import { useWords } from '../words.tsx'

/** How far the sheet has risen: only its tabs, half of the page, or nearly all of it. */
export const SHEETS = ['peek', 'half', 'full'] as const
export type Sheet = (typeof SHEETS)[number]

/** A finger that moved less than this tapped. */
const TAP_PX = 6
/** Further than this skips nothing but moves one stop; twice as far moves two. */
const STOP_PX = 60

export interface SheetGripProps {
  readonly sheet: Sheet
  readonly onSheet: (sheet: Sheet) => void
}

/** The sheet's handle: drag it, tap it, or press Enter; each tap goes one stop up and from the top back down. */
export function SheetGrip({ sheet, onSheet }: SheetGripProps) {
  const { t } = useWords()
  const from = useRef<number | null>(null)
  const at = SHEETS.indexOf(sheet)

  function moveBy(event: PointerEvent<HTMLElement>): number {
    return from.current === null ? 0 : from.current - event.clientY
  }
  function follow(event: PointerEvent<HTMLElement>) {
    const panel = event.currentTarget.parentElement
    if (from.current === null || !panel) return
    panel.dataset['dragging'] = ''
    panel.style.setProperty('--sheet-pull', `${moveBy(event)}px`)
  }
  function release(event: PointerEvent<HTMLElement>) {
    const moved = moveBy(event)
    const panel = event.currentTarget.parentElement
    from.current = null
    if (panel) {
      delete panel.dataset['dragging']
      panel.style.removeProperty('--sheet-pull')
    }
    if (Math.abs(moved) < TAP_PX) return
    const stops = Math.sign(moved) * Math.max(1, Math.round(Math.abs(moved) / (2 * STOP_PX)))
    onSheet(SHEETS[Math.min(SHEETS.length - 1, Math.max(0, at + stops))] ?? sheet)
    // The click that follows a drag is not a tap.
    event.currentTarget.dataset['dragged'] = ''
  }
  return (
    <button
      type="button"
      className="sheet-grip"
      aria-label={sheet === 'full' ? t.sheetLower : t.sheetRaise}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        from.current = event.clientY
      }}
      onPointerMove={follow}
      onPointerUp={release}
      onPointerCancel={release}
      onClick={(event) => {
        const dragged = 'dragged' in event.currentTarget.dataset
        delete event.currentTarget.dataset['dragged']
        if (!dragged) onSheet(SHEETS[(at + 1) % SHEETS.length] ?? 'half')
      }}
    />
  )
}
