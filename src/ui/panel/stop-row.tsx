import type { JointId } from '#body'
import { axisWords, handleWords, unitSymbol } from '#language'
import { stopsOf } from '#session'
import { useDispatch, useSnapshot } from '../context.tsx'
import { NumberField } from '../parts/number-field.tsx'
import { useWords } from '../words.tsx'
import type { AxisControl } from './joint-axes.ts'

export interface StopRowProps {
  readonly joint: JointId
  readonly control: AxisControl
}

/**
 * How far an axis may go to either side: free between the two, and no further. An empty side is not stopped: it goes as
 * far as may be asked of the joint at all.
 */
export function StopRow({ joint, control: { axis, unit, min, max } }: StopRowProps) {
  const { t, words, name } = useWords()
  const dispatch = useDispatch()
  const stops = useSnapshot(({ state }) => stopsOf(state.case.lock?.[joint])?.[axis])
  const [from, to] = stops ?? [min, max]
  function set(low: number, high: number) {
    dispatch({ type: 'stop', joint, axis, range: low <= min && high >= max ? null : [low, high] })
  }
  const side = (sign: -1 | 1) => `${name(joint)}, ${t.stops}: ${handleWords(joint, axis, sign, words)}`
  return (
    <div className="stop-row">
      <span>{axisWords(joint, axis, words)}</span>
      <NumberField
        label={side(-1)}
        value={from <= min ? null : from}
        min={min}
        max={to}
        step={0.5}
        unit={unitSymbol(unit)}
        placeholder={t.noStop}
        onCommit={(value) => set(value, to)}
        onClear={() => set(min, to)}
      />
      <NumberField
        label={side(1)}
        value={to >= max ? null : to}
        min={from}
        max={max}
        step={0.5}
        unit={unitSymbol(unit)}
        placeholder={t.noStop}
        onCommit={(value) => set(from, value)}
        onClear={() => set(from, max)}
      />
    </div>
  )
}
