import { use, useLayoutEffect, useRef, useState } from 'react'
import { MINUS } from '#language'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { NumberField as AriaNumberField, NumberFieldStateContext } from 'react-aria-components/NumberField'

export interface NumberFieldProps {
  readonly label: string
  /** Null: nothing is set, and the field is empty. */
  readonly value: number | null
  readonly min: number
  readonly max: number
  readonly step: number
  /** Sign of the unit, written after the number. */
  readonly unit: string
  readonly disabled?: boolean
  /** Stands in the empty field. */
  readonly placeholder?: string
  /** A typed value, committed by Enter or by leaving the field, or one arrow step; an emptied field counts as 0. */
  readonly onCommit: (value: number) => void
  /** An emptied field means this instead, where nothing set is not the same as 0. */
  readonly onClear?: () => void
}

const FORMAT = { minimumFractionDigits: 1, maximumFractionDigits: 2 } as const
const WHOLE = { maximumFractionDigits: 0 } as const

/**
 * What is typed in. Read, a negative number has a proper minus like every other number here; in hand, it has the hyphen
 * that keyboards write and the library reads. A field that is entered is selected whole, so that typing replaces it.
 */
function Digits({ placeholder }: { readonly placeholder: string | undefined }) {
  const text = use(NumberFieldStateContext)?.inputValue ?? ''
  const [inHand, setInHand] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    if (inHand) input.current?.select()
  }, [inHand])
  return (
    <Input
      ref={input}
      {...(placeholder ? { placeholder } : {})}
      value={inHand ? text : text.replace('-', MINUS)}
      onFocus={() => setInHand(true)}
      onBlur={() => setInHand(false)}
    />
  )
}

/** A number typed or stepped in the language's own notation ("3,5" in Danish), with its unit. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, min, max, step, unit, disabled = false, placeholder, onCommit, onClear } = props
  function change(next: number) {
    if (!Number.isNaN(next)) onCommit(next)
    else if (onClear) onClear()
    else onCommit(0)
  }
  return (
    <AriaNumberField
      className="field"
      aria-label={label}
      value={value ?? Number.NaN}
      minValue={min}
      maxValue={max}
      step={step}
      formatOptions={Number.isInteger(step) ? WHOLE : FORMAT}
      isDisabled={disabled}
      isWheelDisabled
      onChange={change}
    >
      <Group className="field-box">
        <Digits placeholder={placeholder} />
        <span className="field-unit" aria-hidden="true">
          {unit}
        </span>
      </Group>
    </AriaNumberField>
  )
}
