import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'

/** A button that is only an icon; its words are its name and its tooltip. */
export function BarButton(props: {
  readonly icon: IconName
  readonly label: string
  readonly disabled?: boolean
  readonly onPress: () => void
}) {
  return (
    <button
      type="button"
      className="button"
      data-kind="icon"
      title={props.label}
      aria-label={props.label}
      disabled={props.disabled ?? false}
      onClick={props.onPress}
    >
      <Icon name={props.icon} />
    </button>
  )
}
