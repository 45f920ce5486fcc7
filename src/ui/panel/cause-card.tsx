import { lazy, Suspense, useState } from 'react'
import { lookOf, reportedWith } from '#causes'
import type { Cause, CauseChoice, CauseMode, CauseSide, CauseStrength } from '#causes'
import { unitSymbol } from '#language'
import { isMale } from '#session'
import { useAllWords } from '../all-words.ts'
import { useDispatch, useSession, useSnapshot } from '../context.tsx'
import { NumberField } from '../parts/number-field.tsx'
import { Segments } from '../parts/segments.tsx'
import { Slider } from '../parts/slider.tsx'
import { openStory } from '../story/open-story.ts'
import { useWords } from '../words.tsx'
import { Evidence } from './evidence.tsx'
import { useCauses } from './use-causes.ts'

const BodyMap = lazy(() => import('../body-map/body-map.tsx').then((part) => ({ default: part.BodyMap })))

const TIMES = '×'

interface StrengthRowProps {
  readonly strength: CauseStrength
  readonly value: number
  readonly onChange: (value: number) => void
}

function StrengthRow({ strength, value, onChange }: StrengthRowProps) {
  const { t } = useWords()
  const { unit, min, max, step } = strength
  const sign = unit === 'times' ? TIMES : unitSymbol(unit)
  const zero = unit === 'times' ? 1 : 0
  return (
    <div className="measure-row plain">
      <span className="measure-label">{t.strength}</span>
      <Slider label={t.strength} value={value} min={min} max={max} step={step} zero={zero} onChange={onChange} />
      <NumberField label={t.strength} value={value} min={min} max={max} step={step} unit={sign} onCommit={onChange} />
    </div>
  )
}

/** One cause: what it is, its side and strength, what to look at, and how much is known about it. */
export function CauseCard({ cause }: { readonly cause: Cause }) {
  const { t, words } = useAllWords()
  const dispatch = useDispatch()
  const { choices, put } = useCauses()
  const active = choices.find(({ id }) => id === cause.id)
  const session = useSession()
  const absent = useSnapshot(() => cause.female === true && isMale(session.simulation().model))
  const [open, setOpen] = useState(false)
  const [draft, setDraft] = useState<CauseChoice>({ id: cause.id })
  const choice = active ?? draft
  const text = words.causes.texts[cause.id]

  const others = choices.filter(({ id }) => id !== cause.id)
  function change(part: Partial<CauseChoice>) {
    const next = { ...choice, ...part }
    setDraft(next)
    if (active) put([...others, next])
  }
  function toggle() {
    if (active) put(others)
    else if (put([...others, choice])) {
      const { camera, cut, magnify, layers } = lookOf(choice)
      dispatch({ type: 'camera', camera })
      dispatch({ type: 'cut', cut })
      dispatch({ type: 'magnify', factor: magnify })
      for (const layer of layers) dispatch({ type: 'layer', layer, on: true })
    }
  }

  const side = choice.side ?? cause.sides[0] ?? 'none'
  const mode = choice.mode ?? cause.modes[0] ?? 'held'
  const strength = choice.strength ?? cause.strength?.initial ?? 0
  return (
    <details
      className="cause"
      data-active={active ? '' : undefined}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span className="cause-title">
          {text.title}
          {active && <span className="cause-applied">{t.causeActive}</span>}
        </span>
        <span className="note">{text.line}</span>
      </summary>
      {open && (
        <div className="cause-body">
          {cause.sides.length > 1 && (
            <Segments<CauseSide>
              label={t.side}
              options={cause.sides.map((id) => ({ id, label: id === 'none' ? words.causes.sides.none : t[id] }))}
              value={side}
              onChange={(next) => change({ side: next })}
            />
          )}
          {cause.modes.length > 1 && (
            <div className="labelled">
              <Segments<CauseMode>
                label={words.causes.modesExplained[mode]}
                options={cause.modes.map((id) => ({ id, label: words.causes.modes[id] }))}
                value={mode}
                onChange={(next) => change({ mode: next })}
              />
              <p className="note">{words.causes.modesExplained[mode]}</p>
            </div>
          )}
          {cause.strength && (
            <StrengthRow strength={cause.strength} value={strength} onChange={(next) => change({ strength: next })} />
          )}
          {absent && <p className="note">{words.causes.onlyFemale}</p>}
          <div className="cause-buttons">
            <button
              type="button"
              className="button"
              data-kind={active ? 'outline' : 'solid'}
              disabled={absent && !active}
              onClick={toggle}
            >
              {active ? t.remove : t.apply}
            </button>
            <button
              type="button"
              className="button"
              data-kind="outline"
              disabled={absent}
              onClick={() => openStory(choice)}
            >
              {t.tellStory}
            </button>
          </div>
          <div className="labelled">
            <span className="eyebrow">{t.lookAt}</span>
            <p>{text.look}</p>
          </div>
          {!active && (
            <Suspense>
              <BodyMap reported={reportedWith([choice])} />
            </Suspense>
          )}
          <Evidence cause={cause} />
        </div>
      )}
    </details>
  )
}
