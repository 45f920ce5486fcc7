import { SIDES } from '#body'
import type { Case } from '#body'
import { unitSymbol } from '#language'
import { useDispatch, useSnapshot } from '../context.tsx'
import { NumberField } from '../parts/number-field.tsx'
import { Slider } from '../parts/slider.tsx'
import { useWords } from '../words.tsx'

/** mm, the largest lift the product offers (content: foot lift 0 to 40 mm). */
const MAX_LIFT = 40
/** mm by which a long bone can be made longer or shorter. */
const MAX_LENGTHEN = 30

interface MillimetreRowProps {
  readonly label: string
  readonly read: (input: Case) => number
  readonly min: number
  readonly max: number
  readonly onChange: (value: number | null) => void
}

function MillimetreRow({ label, read, min, max, onChange }: MillimetreRowProps) {
  const value = useSnapshot(({ state }) => read(state.case))
  const set = (next: number) => onChange(next === 0 ? null : next)
  return (
    <div className="measure-row plain">
      <span className="measure-label">{label}</span>
      <Slider label={label} value={value} min={min} max={max} step={1} onChange={set} />
      <NumberField label={label} value={value} min={min} max={max} step={1} unit={unitSymbol('mm')} onCommit={set} />
    </div>
  )
}

/** A lift counts by its height under the whole sole; a heel-only lift is shown by its heel height. */
function liftOf(input: Case, side: 'left' | 'right'): number {
  const lift = input.lift?.[side]
  return typeof lift === 'object' ? lift.heel : (lift ?? 0)
}

/** Lift under a foot and length of the leg bones: the two ways to a structural difference. */
export function FloorRows() {
  const { t } = useWords()
  const dispatch = useDispatch()
  const bones = [
    { bone: 'femur-left', label: t.femurLeft },
    { bone: 'femur-right', label: t.femurRight },
    { bone: 'tibia-left', label: t.tibiaLeft },
    { bone: 'tibia-right', label: t.tibiaRight },
  ] as const
  return (
    <div className="group-body">
      {SIDES.map((side) => (
        <MillimetreRow
          key={side}
          label={side === 'left' ? t.liftLeft : t.liftRight}
          read={(input) => liftOf(input, side)}
          min={0}
          max={MAX_LIFT}
          onChange={(value) => dispatch({ type: 'lift', side, value })}
        />
      ))}
      <h3 className="eyebrow">{t.legLength}</h3>
      {bones.map(({ bone, label }) => (
        <MillimetreRow
          key={bone}
          label={label}
          read={(input) => input.lengthen?.[bone] ?? 0}
          min={-MAX_LENGTHEN}
          max={MAX_LENGTHEN}
          onChange={(value) => dispatch({ type: 'lengthen', bone, value })}
        />
      ))}
    </div>
  )
}
