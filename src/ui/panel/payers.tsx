import { useState } from 'react'
import type { CSSProperties } from 'react'
import type { Case } from '#body'
import { nextOverload } from '#causes'
import { rankEfforts } from '#instruments'
import { fill } from '#language'
import type { Snapshot } from '#session'
import { useSession, useSnapshot } from '../context.tsx'
import { useWords } from '../words.tsx'
import { IfLocked } from './if-locked.tsx'

/** The ranking stops here; what follows pays too little to tell apart. */
const SHOWN = 8
/** Of so many of them it is foretold who would give if they were locked. */
const FORETOLD = 4
/** Smallest share, in percent, that is listed. */
const SMALLEST_SHARE = 0.5

const totalOf = (efforts: Snapshot['efforts']) => Object.values(efforts).reduce((sum, effort) => sum + effort, 0)

/** What the last step did: whether all joints together pay more or less, and whether another one pays most now. */
function Outcome({
  step,
  efforts,
  next,
}: {
  readonly step: Step
  readonly efforts: Snapshot['efforts']
  readonly next: string
}) {
  const { t, name, quantity } = useWords()
  const change = totalOf(efforts) / step.total - 1
  const n = quantity(100 * Math.abs(change), '%', { decimals: 0 })
  const said = fill(change < 0 ? t.andThenLess : t.andThenMore, { name: name(step.joint), n })
  return (
    <output className="note">
      {said} {next === step.joint ? t.andThenStays : fill(t.andThenMoves, { name: name(next) })}
    </output>
  )
}

/** A joint made stiffer by "and then?": the effort of all joints before, and the case it made. */
interface Step {
  readonly joint: string
  readonly total: number
  readonly made: Case
}

/** "And then?": the joint that pays most becomes stiffer, and the body finds a new rest. Undone like everything else. */
function AndThen({ efforts }: { readonly efforts: Snapshot['efforts'] }) {
  const { t, name } = useWords()
  const session = useSession()
  const input = useSnapshot(({ state }) => state.case)
  const [step, setStep] = useState<Step | null>(null)
  const next = nextOverload(input, efforts)
  if (!next) return null
  const { joint, factor } = next
  function go() {
    const total = totalOf(efforts)
    if (session.dispatch({ type: 'stiffness', joint, factor })) setStep({ joint, total, made: session.state().case })
  }
  return (
    <div className="and-then">
      <button type="button" className="button" data-kind="outline" onClick={go}>
        {t.andThen}
      </button>
      {step?.made === input && <Outcome step={step} efforts={efforts} next={joint} />}
      <p className="note">{fill(t.andThenHint, { name: name(joint) })}</p>
    </div>
  )
}

/** Who pays: each joint's share of the elastic effort, strongest first. */
export function Payers() {
  const { t, name, quantity } = useWords()
  const session = useSession()
  const efforts = useSnapshot((snapshot) => snapshot.efforts)
  const ranked = rankEfforts(efforts)
    .map(({ joint, share }) => ({ joint, share: 100 * share }))
    .filter(({ share }) => share >= SMALLEST_SHARE)
    .slice(0, SHOWN)
  const largest = ranked[0]?.share ?? 1
  return (
    <section>
      <h2>{t.effort}</h2>
      <p className="note">{ranked.length === 0 ? t.effortNone : t.effortHint}</p>
      <ol className="payers">
        {ranked.map(({ joint, share }) => (
          <li
            key={joint}
            className="payer"
            onPointerEnter={() => session.pointed.setState(joint, true)}
            onPointerLeave={() => session.pointed.setState(null, true)}
          >
            <button
              type="button"
              className="payer-name"
              onClick={() => session.dispatch({ type: 'select', joint, bone: null })}
            >
              {name(joint)}
            </button>
            <span>{quantity(share, '%', { decimals: 0 })}</span>
            <span
              className="payer-bar"
              aria-hidden="true"
              style={{ '--share': `${(100 * share) / largest}%` } as CSSProperties}
            />
          </li>
        ))}
      </ol>
      {ranked.length > 0 && <IfLocked joints={ranked.slice(0, FORETOLD).map(({ joint }) => joint)} />}
      <AndThen efforts={efforts} />
    </section>
  )
}
