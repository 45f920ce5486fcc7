/** Languages of everything people read. Latin is a third set of names (TA2), not a language of the page. */
export const LANGUAGES = ['da', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
