import type { Theme } from '#session'

const DARK = '(prefers-color-scheme: dark)'
const CONTRAST = '(prefers-contrast: more)'

/** The colours in force: what the person chose, or what their system asks for. */
export function resolveTheme(theme: Theme): Exclude<Theme, 'auto'> {
  if (theme !== 'auto') return theme
  if (matchMedia(CONTRAST).matches) return 'contrast'
  return matchMedia(DARK).matches ? 'dark' : 'light'
}

/** Calls back whenever the system's wishes change; returns the way to stop. */
export function onSystemTheme(listener: () => void): () => void {
  const queries = [matchMedia(DARK), matchMedia(CONTRAST)]
  for (const query of queries) query.addEventListener('change', listener)
  return () => {
    for (const query of queries) query.removeEventListener('change', listener)
  }
}
