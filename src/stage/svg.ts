const SVG = 'http://www.w3.org/2000/svg'

/** An SVG element with attributes; no style attributes, so that a strict Content-Security-Policy is content. */
export function svg<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: { readonly [name: string]: string } = {},
  parent?: Element,
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  parent?.append(element)
  return element
}

export function html<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  parent?: Element,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name)
  element.className = className
  parent?.append(element)
  return element
}

export function setLine(line: SVGLineElement, x1: number, y1: number, x2: number, y2: number): void {
  line.setAttribute('x1', x1.toFixed(1))
  line.setAttribute('y1', y1.toFixed(1))
  line.setAttribute('x2', x2.toFixed(1))
  line.setAttribute('y2', y2.toFixed(1))
}

/** Writes text only when it changed: layout is not touched for nothing. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text
}

/**
 * Keeps a control's presses and keys from the picture under it, which would turn or zoom. Keys that mean something to the
 * whole page go on: the search and everything with Ctrl or Cmd.
 */
export function keepFromPicture(control: HTMLElement): void {
  control.addEventListener('pointerdown', (event) => event.stopPropagation())
  control.addEventListener('keydown', (event) => {
    if (event.key !== '/' && !event.ctrlKey && !event.metaKey) event.stopPropagation()
  })
}

/** Shows or hides without taking part in layout or the accessibility tree. */
export function setShown(element: HTMLElement | SVGElement, shown: boolean): void {
  const value = shown ? '' : 'none'
  if (element.style.display !== value) element.style.display = value
}

/** Icons, 24 x 24, drawn for this product. */
export const ICONS = {
  locked: 'M7 11V8a5 5 0 0 1 10 0v3M6 11h12a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-8a1 1 0 0 1 1-1zM12 15v2.5',
  unlocked: 'M7 11V8a5 5 0 0 1 9.6-2M6 11h12a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-8a1 1 0 0 1 1-1zM12 15v2.5',
  turn: 'M4.5 12a7.5 7.5 0 0 1 13-5.1M19.5 12a7.5 7.5 0 0 1-13 5.1M18 3v4h-4M6 21v-4h4',
  shift: 'M12 3v18M3 12h18M9.5 5.5 12 3l2.5 2.5M9.5 18.5 12 21l2.5-2.5M5.5 9.5 3 12l2.5 2.5M18.5 9.5 21 12l-2.5 2.5',
  snap: 'M5 4h4v9a3 3 0 0 0 6 0V4h4v9a7 7 0 0 1-14 0zM5 8h4M15 8h4',
  more: 'M4.5 12h1M11.5 12h1M18.5 12h1',
  pin: 'M9 3h6M10 3v6l-3.5 4.5h11L14 9V3M12 13.5V21',
} as const

export function icon(name: keyof typeof ICONS): SVGSVGElement {
  const element = svg('svg', { viewBox: '0 0 24 24', class: 'stage-icon', 'aria-hidden': 'true' })
  svg('path', { d: ICONS[name] }, element)
  return element
}
