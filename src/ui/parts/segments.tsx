import { useId } from 'react'

export interface SegmentOption<T extends string> {
  readonly id: T
  readonly label: string
  /** Longer wording, shown on hover. */
  readonly title?: string
  /** Spoken instead of a label that is only an abbreviation. */
  readonly spoken?: string
}

export interface SegmentsProps<T extends string> {
  readonly label: string
  readonly options: readonly SegmentOption<T>[]
  readonly value: T
  /** Lets the choices run over several lines, each with an outline of its own. */
  readonly wrap?: boolean
  readonly onChange: (value: T) => void
}

/** One of a few: native radio buttons drawn as one control, so that arrow keys and screen readers work as everywhere. */
export function Segments<T extends string>({ label, options, value, wrap = false, onChange }: SegmentsProps<T>) {
  const group = useId()
  return (
    <fieldset className="segments" data-wrap={wrap || undefined}>
      <legend className="visually-hidden">{label}</legend>
      {options.map(({ id, label: text, title, spoken }) => (
        <label key={id} className="segment" title={title}>
          <input
            type="radio"
            name={group}
            value={id}
            aria-label={spoken}
            checked={id === value}
            onChange={() => onChange(id)}
          />
          {text}
        </label>
      ))}
    </fieldset>
  )
}
