import type { JointId } from '#body'
import { axisWords, fill, unitSymbol } from '#language'
import { useDispatch, useSession, useSnapshot } from '../context.tsx'
import { Icon } from '../parts/icon.tsx'
import { NumberField } from '../parts/number-field.tsx'
import { Slider } from '../parts/slider.tsx'
import { useWords } from '../words.tsx'
import { AxisRow } from './axis-row.tsx'
import { axisControls, isRotation } from './joint-axes.ts'
import type { AxisControl } from './joint-axes.ts'
import { StopRow } from './stop-row.tsx'

/** Stiffness is offered from a tenth to ten times the usual, on a scale where each step multiplies. */
const STIFFNESS_DECADES = 1
const STIFFNESS_STEP = 0.05

function Stiffness({ joint }: { readonly joint: JointId }) {
  const { t, number } = useWords()
  const dispatch = useDispatch()
  const factor = useSnapshot(({ state }) => state.case.stiffness?.[joint] ?? 1)
  function set(decade: number) {
    const next = Number((10 ** decade).toPrecision(2))
    dispatch({ type: 'stiffness', joint, factor: next === 1 ? null : next })
  }
  const says = fill(t.timesNormal, { n: number(factor, { decimals: 2, trim: true }) })
  return (
    <div className="labelled plain">
      <span className="eyebrow">
        {t.stiffness} · <span className="now">{says}</span>
      </span>
      <Slider
        label={`${t.stiffness}: ${says}`}
        value={Math.log10(factor)}
        min={-STIFFNESS_DECADES}
        max={STIFFNESS_DECADES}
        step={STIFFNESS_STEP}
        onChange={set}
      />
      <div className="axis-words" aria-hidden="true">
        <span>{t.loosen}</span>
        <span>{t.stiffen}</span>
      </div>
    </div>
  )
}

function RestRow({ joint, control }: { readonly joint: JointId; readonly control: AxisControl }) {
  const { t, words, name } = useWords()
  const dispatch = useDispatch()
  const { axis, unit, min, max } = control
  const rest = useSnapshot(({ state }) => state.case.rest?.[joint]?.[axis] ?? 0)
  const label = axisWords(joint, axis, words)
  return (
    <div className="rest-row">
      <span>{label}</span>
      <NumberField
        label={`${name(joint)}, ${t.rest}: ${label}`}
        value={rest}
        min={min}
        max={max}
        step={0.5}
        unit={unitSymbol(unit)}
        onCommit={(value) => dispatch({ type: 'rest', joint, axis, value: value === 0 ? null : value })}
      />
    </div>
  )
}

/** Everything that can be done to one joint. */
export function JointCard({ joint }: { readonly joint: JointId }) {
  const { t } = useWords()
  const session = useSession()
  // The model is replaced when the body changes: this component must then read its axes anew.
  useSnapshot(({ state }) => state.case.body)
  const controls = axisControls(session.simulation().model, joint)
  const held = useSnapshot(({ state }) => state.case.impose?.[joint] !== undefined)
  const turns = controls.filter(({ axis }) => isRotation(axis))
  const shifts = controls.filter(({ axis }) => !isRotation(axis))
  return (
    <div className="joint-card">
      {turns.length > 0 && <h4 className="eyebrow">{t.rotation}</h4>}
      {turns.map((control) => (
        <AxisRow key={control.axis} joint={joint} control={control} />
      ))}
      {shifts.length > 0 && <h4 className="eyebrow">{t.shift}</h4>}
      {shifts.map((control) => (
        <AxisRow key={control.axis} joint={joint} control={control} />
      ))}
      <div className="joint-actions">
        <button
          type="button"
          className="button"
          data-kind="outline"
          disabled={!held}
          onClick={() => session.dispatch({ type: 'let-go', joint })}
        >
          <Icon name="release" size={16} />
          {t.letGo}
        </button>
        <button
          type="button"
          className="button"
          data-kind="outline"
          onClick={() => session.dispatch({ type: 'reset-joint', joint })}
        >
          <Icon name="reset" size={16} />
          {t.resetJoint}
        </button>
      </div>
      <details className="fold">
        <summary>{t.moreJoint}</summary>
        <div className="fold-body">
          <Stiffness joint={joint} />
          <div className="labelled">
            <span className="eyebrow">{t.rest}</span>
            <p className="note">{t.restHint}</p>
            {controls.map((control) => (
              <RestRow key={control.axis} joint={joint} control={control} />
            ))}
          </div>
          <div className="labelled">
            <span className="eyebrow">{t.stops}</span>
            <p className="note">{t.stopsHint}</p>
            {controls.map((control) => (
              <StopRow key={control.axis} joint={joint} control={control} />
            ))}
          </div>
        </div>
      </details>
    </div>
  )
}
