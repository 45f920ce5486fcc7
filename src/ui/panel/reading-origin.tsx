import { useMemo, useState } from 'react'
import { INSTRUMENTS, originsOf } from '#instruments'
import type { Origin } from '#instruments'
import { useAllWords } from '../all-words.ts'
import { useLinear } from './use-linear.ts'

/** Parts that are listed one by one; the smaller ones are added up. */
const SHOWN = 5
/** Smallest part, in the reading's unit, that a decimal shows. */
const SMALLEST = 0.05

function useOrigin(instrument: string, wanted: boolean): Origin | null {
  const definition = INSTRUMENTS.find(({ id }) => id === instrument)
  const found = useLinear(wanted && definition !== undefined)
  return useMemo(
    () => (found && definition ? (originsOf(found.linear, found.stance, [definition])[definition.id] ?? null) : null),
    [found, definition],
  )
}

/** Which joints a change comes from: each one's part, what the small ones make together, what is not linear. */
function Parts({ change, unit, joints, jointsRest }: Origin) {
  const { words, name, quantity } = useAllWords()
  const say = words.instruments.origin
  if (Math.abs(change) < SMALLEST) return <p className="note">{say.none}</p>
  const shown = joints.filter(({ value }) => Math.abs(value) >= SMALLEST).slice(0, SHOWN)
  const others = joints.slice(shown.length).reduce((sum, { value }) => sum + value, 0)
  const rows = [
    ...shown.map(({ joint, value }) => [joint === 'bones' ? say.bones : name(joint), value] as const),
    ...(
      [
        [say.others, others],
        [say.rest, jointsRest],
      ] as const
    ).filter(([, value]) => Math.abs(value) >= SMALLEST),
  ]
  return (
    <>
      <dl className="facts">
        {rows.map(([part, value]) => (
          <div key={part} className="origin">
            <dt>{part}</dt>
            <dd>{quantity(value, unit, { signed: true })}</dd>
          </div>
        ))}
      </dl>
      <p className="note">{say.hint}</p>
    </>
  )
}

/** "Where does it come from?": computed when it is opened, anew when the body has come to rest again. */
export function ReadingOrigin({ instrument }: { readonly instrument: string }) {
  const { words } = useAllWords()
  const [open, setOpen] = useState(false)
  const origin = useOrigin(instrument, open)
  return (
    <details className="reading-origin" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.instruments.origin.title}</summary>
      {origin && <Parts {...origin} />}
    </details>
  )
}
