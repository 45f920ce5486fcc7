import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField'

export interface NumberFieldProps {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step: number
  /** Sign of the unit, written after the number. */
  readonly unit: string
  readonly disabled?: boolean
  /** A typed value, committed by Enter or by leaving the field, or one arrow step. */
  readonly onCommit: (value: number) => void
}

const FORMAT = { maximumFractionDigits: 2 } as const

/** A number typed or stepped in the language's own notation ("3,5" in Danish), with its unit. */
export function NumberField({ label, value, min, max, step, unit, disabled = false, onCommit }: NumberFieldProps) {
  return (
    <AriaNumberField
      className="field"
      aria-label={label}
      value={value}
      minValue={min}
      maxValue={max}
      step={step}
      formatOptions={FORMAT}
      isDisabled={disabled}
      isWheelDisabled
      onChange={(next) => onCommit(Number.isNaN(next) ? 0 : next)}
    >
      <Group className="field-box">
        <Input />
        <span className="field-unit" aria-hidden="true">
          {unit}
        </span>
      </Group>
    </AriaNumberField>
  )
}
