/** True where keys are meant as text: page-wide shortcuts leave them alone. */
export function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input:not([type="range"]), textarea, [contenteditable]') !== null
  )
}
