import { Button } from 'react-aria-components/Button'
import { Header } from 'react-aria-components/Header'
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu'
import type { Selection } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Icon } from '../parts/icon.tsx'
import type { IconName } from '../parts/icon.tsx'

export interface Choice<T extends string> {
  readonly id: T
  readonly label: string
  /** Belongs to the option before it. */
  readonly under?: boolean
}

/** Choices under a heading. */
export interface ChoiceGroup<T extends string> {
  readonly title: string
  readonly options: readonly Choice<T>[]
}

export interface ChoiceMenuProps<T extends string> {
  readonly label: string
  readonly icon: IconName
  readonly kind: 'icon' | 'float' | 'outline'
  /** Words on the button; the label when absent, none on an icon. */
  readonly face?: string | undefined
  readonly mode: 'single' | 'multiple'
  readonly options: readonly Choice<T>[] | readonly ChoiceGroup<T>[]
  readonly selected: readonly T[]
  readonly onSelect: (selected: readonly T[]) => void
}

const isGroup = <T extends string>(option: Choice<T> | ChoiceGroup<T>): option is ChoiceGroup<T> => 'options' in option

function ChoiceItem<T extends string>({ id, label, under }: Choice<T>) {
  return (
    <MenuItem id={id} textValue={label} className={under ? 'menu-item is-under' : 'menu-item'}>
      {({ isSelected }) => (
        <>
          <span className="menu-check">{isSelected && <Icon name="check" size={16} />}</span>
          {label}
        </>
      )}
    </MenuItem>
  )
}

/** A button that opens a menu of one or several choices, under headings where there are many. */
export function ChoiceMenu<T extends string>(props: ChoiceMenuProps<T>) {
  const { label, icon, kind, face, mode, options, selected, onSelect } = props
  const all = options.flatMap((option): readonly Choice<T>[] => (isGroup(option) ? option.options : [option]))
  function select(keys: Selection) {
    if (keys !== 'all') onSelect(all.filter(({ id }) => keys.has(id)).map(({ id }) => id))
  }
  return (
    <MenuTrigger>
      <Button className="button" data-kind={kind} aria-label={face === undefined ? label : `${label}: ${face}`}>
        {face}
        <Icon name={icon} size={icon === 'down' ? 16 : 20} />
        {kind === 'float' && <span className="button-text">{label}</span>}
      </Button>
      <Popover
        className={options.some(isGroup) ? 'popover is-wide' : 'popover'}
        offset={4}
        placement={icon === 'theme' ? 'bottom end' : 'bottom start'}
      >
        <Menu
          className="menu"
          data-sections={options.some(isGroup) || undefined}
          aria-label={label}
          selectionMode={mode}
          selectedKeys={selected}
          disallowEmptySelection={mode === 'single'}
          onSelectionChange={select}
        >
          {options.map((option) =>
            isGroup(option) ? (
              <MenuSection key={option.title}>
                <Header className="menu-head">{option.title}</Header>
                {option.options.map((choice) => (
                  <ChoiceItem key={choice.id} {...choice} />
                ))}
              </MenuSection>
            ) : (
              <ChoiceItem key={option.id} {...option} />
            ),
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
