import { lazy, Suspense } from 'react'
import { STANCES } from '#body'
import type { Stance } from '#body'
import { LANGUAGES } from '#language'
import type { Language } from '#language'
import { useDispatch, useSnapshot } from '../context.tsx'
import { afterFirstFrame } from '../first-frame.ts'
import { Icon } from '../parts/icon.tsx'
import { Segments } from '../parts/segments.tsx'
import { useMedia } from '../use-media.ts'
import { useWords } from '../words.tsx'

const StanceMenu = lazy(() =>
  afterFirstFrame()
    .then(() => import('./menus.tsx'))
    .then((part) => ({ default: part.StanceMenu })),
)

/** One press away where there is room; the others are in the menu beside them. */
const IN_THE_BAR: readonly Stance[] = ['standing', 'supine', 'sitting']
/** From here on the bar has room for the three. */
const ROOM_FOR_THREE = '(min-width: 60rem)'

/** How the body stands, lies or sits. */
export function StanceSwitch() {
  const { t } = useWords()
  const stance = useSnapshot(({ state }) => state.case.stance ?? 'standing')
  const dispatch = useDispatch()
  const wide = useMedia(ROOM_FOR_THREE)
  const inTheBar = IN_THE_BAR.includes(stance)
  const shown = STANCES.filter((id) => IN_THE_BAR.includes(id) || id === stance)
  const face = wide ? null : t.stancesShort[stance]
  const place = (
    <span className="button" data-kind="outline" aria-hidden="true">
      {face}
      <Icon name="down" size={16} />
    </span>
  )
  return (
    <div className="bar-group">
      {wide && (
        <Segments<Stance>
          label={t.stance}
          options={(inTheBar ? IN_THE_BAR : shown).map((id) => ({
            id,
            label: t.stancesShort[id],
            title: t.stances[id],
          }))}
          value={stance}
          onChange={(next) => dispatch({ type: 'stance', stance: next })}
        />
      )}
      <Suspense fallback={place}>
        <StanceMenu face={face} />
      </Suspense>
    </div>
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
