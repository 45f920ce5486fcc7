import type { Stance } from '#body'
import { LANGUAGES } from '#language'
import type { Language } from '#language'
import { useDispatch, useSnapshot } from '../context.tsx'
import { Segments } from '../parts/segments.tsx'
import { useWords } from '../words.tsx'

/** Stances the engine can solve so far. */
const OFFERED: readonly Stance[] = ['standing', 'supine']

export function StanceSwitch() {
  const { t } = useWords()
  const stance = useSnapshot(({ state }) => state.case.stance ?? 'standing')
  const dispatch = useDispatch()
  return (
    <Segments
      label={t.stance}
      options={OFFERED.map((id) => ({ id, label: t.stancesShort[id], title: t.stances[id] }))}
      value={stance}
      onChange={(next) => dispatch({ type: 'stance', stance: next })}
    />
  )
}

const LANGUAGE_NAMES: { readonly [language in Language]: string } = { da: 'Dansk', en: 'English' }

export function LanguageSwitch() {
  const { t } = useWords()
  const language = useSnapshot(({ state }) => state.view.language)
  const dispatch = useDispatch()
  return (
    <Segments
      label={t.language}
      options={LANGUAGES.map((id) => ({
        id,
        label: id.toUpperCase(),
        title: LANGUAGE_NAMES[id],
        spoken: LANGUAGE_NAMES[id],
      }))}
      value={language}
      onChange={(next) => dispatch({ type: 'language', language: next })}
    />
  )
}
