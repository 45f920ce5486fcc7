import { html, setShown, setText } from '../svg.ts'

/** One line of a menu. `on` makes it a box or, with `group`, one of several that exclude each other. */
export interface MenuItem {
  readonly label: string
  readonly run: () => void
  readonly on?: boolean
  readonly group?: string
}

/** Lines that belong together; a section without items is left out. */
export interface MenuSection {
  readonly title?: string
  readonly items: readonly MenuItem[]
}

export interface Menu {
  /** `at`: where it was asked for, CSS px in the picture. `back` gets the focus when the menu closes. */
  open: (label: string, at: { readonly x: number; readonly y: number }, back: HTMLElement | null) => void
  close: () => void
  /** Writes what is true now; does nothing while closed. */
  refresh: (sections: readonly MenuSection[]) => void
  readonly isOpen: () => boolean
  readonly dispose: () => void
}

const EDGE = 8

/**
 * A menu over the picture that works like the page's own: arrow keys, Home and End, Escape, a press outside closes.
 * Boxes stay open to be set one after another.
 */
export function createMenu(layer: HTMLElement, closed: () => void): Menu {
  const element = html('div', 'stage-menu stage-tool', layer)
  element.setAttribute('role', 'menu')
  // Over everything the page has: a small picture would leave it no room, and the page's own tools would lie on it.
  element.popover = 'manual'
  setShown(element, false)
  const abort = new AbortController()
  const { signal } = abort
  let open = false
  let shown = ''
  let runs: readonly (() => void)[] = []
  let place = { x: 0, y: 0 }
  let back: HTMLElement | null = null

  /** Browsers of 2022 have no layer over the page: there the menu lies in the picture. */
  function raise(up: boolean) {
    setShown(element, up)
    if ('togglePopover' in element) element.togglePopover(up)
  }

  const buttons = () => [...element.querySelectorAll<HTMLButtonElement>('button')]

  function close() {
    if (!open) return
    open = false
    shown = ''
    const focused = element.contains(document.activeElement)
    raise(false)
    if (focused) back?.focus({ preventScroll: true })
    closed()
  }

  function build(sections: readonly MenuSection[]) {
    const at = buttons().indexOf(document.activeElement as HTMLButtonElement)
    element.replaceChildren()
    const all: (() => void)[] = []
    for (const { title, items } of sections.filter((section) => section.items.length > 0)) {
      const group = html('div', 'stage-menu-group', element)
      group.setAttribute('role', 'group')
      if (title) {
        group.setAttribute('aria-label', title)
        const heading = html('div', 'stage-menu-title', group)
        heading.setAttribute('aria-hidden', 'true')
        setText(heading, title)
      }
      for (const { label, run, on, group: exclusive } of items) {
        const button = html('button', 'stage-menu-item', group)
        button.type = 'button'
        button.tabIndex = all.length === 0 ? 0 : -1
        const role = on === undefined ? 'menuitem' : exclusive ? 'menuitemradio' : 'menuitemcheckbox'
        button.setAttribute('role', role)
        if (on !== undefined) button.setAttribute('aria-checked', String(on))
        setText(button, label)
        all.push(() => {
          if (on === undefined) close()
          run()
        })
      }
    }
    runs = all
    if (at >= 0) buttons()[at]?.focus({ preventScroll: true })
  }

  /** Beside where it was asked for, wholly inside the window. */
  function put() {
    const { offsetWidth, offsetHeight } = element
    const picture = layer.getBoundingClientRect()
    const x = Math.max(EDGE, Math.min(picture.left + place.x, innerWidth - offsetWidth - EDGE))
    const y = Math.max(EDGE, Math.min(picture.top + place.y, innerHeight - offsetHeight - EDGE))
    element.style.transform = `translate(${x.toFixed(0)}px, ${y.toFixed(0)}px)`
  }

  function step(event: KeyboardEvent) {
    const list = buttons()
    const at = list.indexOf(document.activeElement as HTMLButtonElement)
    const goal: { readonly [key: string]: number } = {
      ArrowDown: (at + 1) % list.length,
      ArrowUp: (at - 1 + list.length) % list.length,
      Home: 0,
      End: list.length - 1,
    }
    const to = goal[event.key]
    event.stopPropagation()
    if (to !== undefined) {
      event.preventDefault()
      list[to]?.focus({ preventScroll: false })
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      if (event.key === 'Escape') event.preventDefault()
      close()
    }
  }

  element.addEventListener('keydown', step, { signal })
  element.addEventListener('pointerdown', (event) => event.stopPropagation(), { signal })
  element.addEventListener('wheel', (event) => event.stopPropagation(), { signal, passive: true })
  element.addEventListener(
    'click',
    (event) => runs[buttons().findIndex((button) => button.contains(event.target as Node))]?.(),
    { signal },
  )
  addEventListener(
    'pointerdown',
    (event) => {
      if (open && !element.contains(event.target as Node)) close()
    },
    { signal, capture: true },
  )

  return {
    isOpen: () => open,
    open: (label, at, focusBack) => {
      open = true
      back = focusBack
      place = at
      element.setAttribute('aria-label', label)
    },
    close,
    refresh: (sections) => {
      if (!open) return
      const now = JSON.stringify(sections)
      if (now === shown) return
      const first = shown === ''
      shown = now
      if (first) raise(true)
      build(sections)
      put()
      if (first) buttons()[0]?.focus({ preventScroll: true })
    },
    dispose: () => {
      abort.abort()
      element.remove()
    },
  }
}
