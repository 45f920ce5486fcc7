import { useState } from 'react'
import { CASE_LIMITS, meanIncidence, meanStature, sexOf } from '#body'
import type { BodySpec } from '#body'
import { unitSymbol } from '#language'
import { useDispatch, useSnapshot } from '../context.tsx'
import { useMoreWords } from '../more-words.ts'
import { NumberField } from '../parts/number-field.tsx'
import { Slider } from '../parts/slider.tsx'

const NOBODY: BodySpec = {}

interface ShapeRowProps {
  readonly label: string
  readonly hint: string
  readonly value: number
  /** The mean body's own: the fill starts there. */
  readonly mean: number
  readonly min: number
  readonly max: number
  readonly unit: 'deg' | 'mm' | '%'
  readonly onChange: (value: number) => void
}

/** The body is built anew for each value, so that the slider counts when it is let go, not on its way. */
function ShapeRow({ label, hint, value, mean, min, max, unit, onChange }: ShapeRowProps) {
  const [draft, setDraft] = useState<number | null>(null)
  const settle = (next: number) => {
    setDraft(null)
    onChange(next)
  }
  return (
    <div>
      <div className="measure-row plain">
        <span className="measure-label">{label}</span>
        <Slider
          label={label}
          value={draft ?? value}
          min={min}
          max={max}
          step={1}
          zero={mean}
          onChange={setDraft}
          onSettle={settle}
        />
        <NumberField
          label={label}
          value={Math.round(draft ?? value)}
          min={min}
          max={max}
          step={1}
          unit={unitSymbol(unit)}
          onCommit={settle}
        />
      </div>
      <p className="note">{hint}</p>
    </div>
  )
}

/** Whose bones, between the measured means; how steep the sacrum stands over the hips; how tall. */
export function ShapeRows() {
  const { shape } = useMoreWords()
  const dispatch = useDispatch()
  const body = useSnapshot(({ state }) => state.case.body) ?? NOBODY
  const sex = sexOf(body)
  const set = (next: BodySpec) => dispatch({ type: 'body', body: next })
  const [low, high] = CASE_LIMITS.pelvicIncidence
  const [short, tall] = CASE_LIMITS.stature
  const incidence = (180 / Math.PI) * meanIncidence(sex)
  const stature = 1000 * meanStature(sex)
  const { pelvicIncidence: _, stature: __, ...plain } = body
  const own = body.pelvicIncidence !== undefined || body.stature !== undefined
  return (
    <div className="group-body">
      <ShapeRow
        label={shape.mixture}
        hint={shape.mixtureHint}
        value={100 * sex}
        mean={0}
        min={0}
        max={100}
        unit="%"
        onChange={(value) => set({ ...body, sex: value / 100 })}
      />
      <ShapeRow
        label={shape.incidence}
        hint={shape.incidenceHint}
        value={body.pelvicIncidence ?? incidence}
        mean={incidence}
        min={low}
        max={high}
        unit="deg"
        onChange={(value) => set({ ...body, pelvicIncidence: value })}
      />
      <ShapeRow
        label={shape.stature}
        hint={shape.statureHint}
        value={body.stature ?? stature}
        mean={stature}
        min={short}
        max={tall}
        unit="mm"
        onChange={(value) => set({ ...body, stature: value })}
      />
      {own && (
        <button type="button" className="button" data-kind="outline" onClick={() => set(plain)}>
          {shape.mean}
        </button>
      )}
    </div>
  )
}
