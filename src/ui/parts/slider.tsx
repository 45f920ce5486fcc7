import type { CSSProperties } from 'react'
import { Slider as AriaSlider, SliderThumb, SliderTrack } from 'react-aria-components/Slider'
import { useOneUndoStep } from '../context.tsx'

export interface SliderProps {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step: number
  /** Where "nothing done" stands; the fill starts there. */
  readonly zero?: number
  /** Published range, drawn as a band on the track. */
  readonly band?: readonly [number, number] | undefined
  /** Intl options of the spoken value. */
  readonly format?: Intl.NumberFormatOptions
  readonly disabled?: boolean
  readonly onChange: (value: number) => void
  /** The value where the thumb is let go, or after each arrow key. */
  readonly onSettle?: (value: number) => void
}

/** Percent along the track, kept inside it. */
const along = (value: number, min: number, max: number) =>
  Math.min(100, Math.max(0, ((value - min) / (max - min)) * 100))

/** Custom properties for a stretch of the track between two values. */
function stretch(a: number, b: number, min: number, max: number): CSSProperties {
  const from = along(Math.min(a, b), min, max)
  const to = along(Math.max(a, b), min, max)
  return { '--from': `${from}%`, '--span': `${to - from}%` } as CSSProperties
}

/** A slider whose whole drag (or held-down arrow key) is one undo step. */
export function Slider(props: SliderProps) {
  const { label, value, min, max, step, zero = 0, band, format, disabled = false, onChange, onSettle } = props
  const oneStep = useOneUndoStep()
  return (
    <div className="slider-wrap" {...oneStep}>
      <AriaSlider
        className="slider"
        aria-label={label}
        value={Math.min(max, Math.max(min, value))}
        minValue={min}
        maxValue={max}
        step={step}
        isDisabled={disabled}
        onChange={onChange}
        {...(onSettle ? { onChangeEnd: onSettle } : {})}
        {...(format ? { formatOptions: format } : {})}
      >
        <SliderTrack className="slider-track">
          {band && <span className="slider-band" style={stretch(band[0], band[1], min, max)} />}
          <span className="slider-rail" />
          <span className="slider-fill" style={stretch(zero, value, min, max)} />
          {zero > min && zero < max && <span className="slider-zero" style={stretch(zero, zero, min, max)} />}
          <SliderThumb className="slider-thumb" />
        </SliderTrack>
      </AriaSlider>
    </div>
  )
}
