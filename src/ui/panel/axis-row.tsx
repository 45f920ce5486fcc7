import { lockedAxes } from '#body'
import type { JointId } from '#body'
import { axisWords, fill, handleWords, unitSymbol } from '#language'
import { useDispatch, useSnapshot } from '../context.tsx'
import { Icon } from '../parts/icon.tsx'
import { NumberField } from '../parts/number-field.tsx'
import { Slider } from '../parts/slider.tsx'
import { useWords } from '../words.tsx'
import { isRotation } from './joint-axes.ts'
import type { AxisControl } from './joint-axes.ts'

/** Read-outs are shown, and compared for a new render, to a tenth. */
const rounded = (value: number) => Math.round(value * 10) / 10 || 0
/** Typed values may be finer than the slider's steps. */
const FIELD_STEP = 0.1

export interface AxisRowProps {
  readonly joint: JointId
  readonly control: AxisControl
}

/**
 * One axis of a joint: where it stands now, and the three things a hand can do: hold it at a value, let go, lock it.
 * Until it is held the thumb is hollow and shows the joint's own answer.
 */
export function AxisRow({ joint, control }: AxisRowProps) {
  const { axis, unit, min, max, step, band } = control
  const { t, words, name, quantity } = useWords()
  const dispatch = useDispatch()
  const held = useSnapshot(({ state }) => state.case.impose?.[joint]?.[axis])
  const stands = useSnapshot(({ displacements }) => rounded(displacements[joint]?.[axis] ?? 0))
  const locked = useSnapshot(({ state }) => lockedAxes(state.case.lock?.[joint]).includes(axis))
  const value = held ?? stands
  // Turn and shift can have the same words (back / forward), so each says which it is.
  const label = `${isRotation(axis) ? t.rotation : t.shift}, ${axisWords(joint, axis, words)}`
  const impose = (next: number) => dispatch({ type: 'impose', joint, axis, value: next })
  const beyond = band !== undefined && (value < band[0] - FIELD_STEP || value > band[1] + FIELD_STEP)
  const rangeText = band
    ? fill(t.range, { from: quantity(band[0], unit, { trim: true }), to: quantity(band[1], unit, { trim: true }) })
    : undefined
  const lockText = fill(locked ? t.unlockAxis : t.lockAxis, { name: label })
  return (
    <div className={held === undefined ? 'axis' : 'axis held'} title={rangeText}>
      <div className="axis-words" aria-hidden="true">
        <span>{handleWords(joint, axis, -1, words)}</span>
        <span>{handleWords(joint, axis, 1, words)}</span>
      </div>
      <div className="axis-state">
        {held !== undefined && (
          <button
            type="button"
            className="link axis-let-go"
            aria-label={`${t.letGo}: ${label}`}
            onClick={() => dispatch({ type: 'impose', joint, axis, value: null })}
          >
            <Icon name="held" size={14} />
            {t.letGo}
          </button>
        )}
        {held === undefined && locked && <span>{t.locked}</span>}
      </div>
      <Slider
        label={`${name(joint)}: ${label}`}
        value={value}
        min={min}
        max={max}
        step={step}
        band={band}
        disabled={locked}
        onChange={impose}
      />
      <NumberField
        label={`${name(joint)}: ${label}`}
        value={rounded(value)}
        min={min}
        max={max}
        step={FIELD_STEP}
        unit={unitSymbol(unit)}
        disabled={locked}
        onCommit={impose}
      />
      <button
        type="button"
        className="button"
        data-kind="icon"
        aria-pressed={locked}
        aria-label={lockText}
        title={lockText}
        onClick={() =>
          dispatch(locked ? { type: 'unlock', joint, axes: [axis] } : { type: 'lock', joint, axes: [axis] })
        }
      >
        <Icon name={locked ? 'locked' : 'unlocked'} size={18} />
      </button>
      {beyond && <p className="axis-beyond note">{t.beyondRange}</p>}
    </div>
  )
}
