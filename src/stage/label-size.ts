/** Width and height of a label, CSS px. */
export interface LabelSize {
  readonly width: number
  readonly height: number
}

/**
 * Measures labels without asking the browser for a layout in every frame of a drag: digits are equally wide, so a label
 * is measured again only when something else of its text, or the room for labels, has changed.
 */
export function createSizer(): (label: HTMLElement, compact: boolean) => LabelSize {
  const known = new Map<HTMLElement, LabelSize & { readonly shape: string }>()
  return (label, compact) => {
    const shape = `${compact ? 'c' : 'r'}${(label.textContent ?? '').replaceAll(/\d/g, '0')}`
    const before = known.get(label)
    if (before?.shape === shape) return before
    const size = { shape, width: label.offsetWidth, height: label.offsetHeight }
    if (size.width > 0) known.set(label, size)
    return size
  }
}
