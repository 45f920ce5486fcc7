/** Brings a record of the page into sight and moves the focus to it. */
export function openRecord(id: string): void {
  const entry = document.getElementById(`record-${id}`)
  entry?.scrollIntoView({ block: 'start' })
  entry?.focus({ preventScroll: true })
}
