import { Button } from 'react-aria-components/Button'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import type { Selection } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { STANCES } from '#body'
import type { Stance } from '#body'
import { GUIDE_LINES, LAYERS, MAX_MAGNIFY, THEMES, VIEWS } from '#session'
import type { GuideLine, Layer, Theme, ViewName } from '#session'
import { useDispatch, useSession, useSnapshot } from '../context.tsx'
import { Icon } from '../parts/icon.tsx'
import type { IconName } from '../parts/icon.tsx'
import { Segments } from '../parts/segments.tsx'
import { Slider } from '../parts/slider.tsx'
import { useWords } from '../words.tsx'
import { CopyLink } from './copy-link.tsx'
import { LanguageSwitch } from './switches.tsx'

interface ChoiceMenuProps<T extends string> {
  readonly label: string
  readonly icon: IconName
  readonly kind: 'icon' | 'float' | 'outline'
  /** Words on the button; the label when absent, none on an icon. */
  readonly face?: string | undefined
  readonly mode: 'single' | 'multiple'
  /** `under`: belongs to the option before it. */
  readonly options: readonly { readonly id: T; readonly label: string; readonly under?: boolean }[]
  readonly selected: readonly T[]
  readonly onSelect: (selected: readonly T[]) => void
}

function ChoiceMenu<T extends string>(props: ChoiceMenuProps<T>) {
  const { label, icon, kind, face, mode, options, selected, onSelect } = props
  function select(keys: Selection) {
    if (keys !== 'all') onSelect(options.filter(({ id }) => keys.has(id)).map(({ id }) => id))
  }
  return (
    <MenuTrigger>
      <Button className="button" data-kind={kind} aria-label={face === undefined ? label : `${label}: ${face}`}>
        {face}
        <Icon name={icon} size={icon === 'down' ? 16 : 20} />
        {kind === 'float' && <span className="button-text">{label}</span>}
      </Button>
      <Popover className="popover" offset={4} placement={icon === 'theme' ? 'bottom end' : 'bottom start'}>
        <Menu
          className="menu"
          aria-label={label}
          selectionMode={mode}
          selectedKeys={selected}
          disallowEmptySelection={mode === 'single'}
          onSelectionChange={select}
        >
          {options.map(({ id, label: text, under }) => (
            <MenuItem key={id} id={id} textValue={text} className={under ? 'menu-item is-under' : 'menu-item'}>
              {({ isSelected }) => (
                <>
                  <span className="menu-check">{isSelected && <Icon name="check" size={16} />}</span>
                  {text}
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

export function ThemeMenu() {
  const { t } = useWords()
  const theme = useSnapshot(({ state }) => state.view.theme)
  const dispatch = useDispatch()
  return (
    <ChoiceMenu<Theme>
      label={t.theme}
      icon="theme"
      kind="icon"
      mode="single"
      options={THEMES.map((id) => ({ id, label: t.themes[id] }))}
      selected={[theme]}
      onSelect={([next]) => next && dispatch({ type: 'theme', theme: next })}
    />
  )
}

/** All stances; `face` is the one in force, or null where it already stands beside the menu. */
export function StanceMenu({ face }: { readonly face: string | null }) {
  const { t } = useWords()
  const stance = useSnapshot(({ state }) => state.case.stance ?? 'standing')
  const dispatch = useDispatch()
  return (
    <ChoiceMenu<Stance>
      label={t.stance}
      icon="down"
      kind={face === null ? 'icon' : 'outline'}
      face={face ?? undefined}
      mode="single"
      options={STANCES.map((id) => ({ id, label: t.stances[id] }))}
      selected={[stance]}
      onSelect={([next]) => next && dispatch({ type: 'stance', stance: next })}
    />
  )
}

/** A set view chosen again after orbiting must go there again: the free camera counts as no choice. */
export function ViewMenu() {
  const { t } = useWords()
  const camera = useSnapshot(({ state }) => state.view.camera)
  const dispatch = useDispatch()
  return (
    <ChoiceMenu<ViewName>
      label={t.view}
      icon="view"
      kind="float"
      mode="single"
      options={VIEWS.map((id) => ({ id, label: t.views[id] }))}
      selected={typeof camera === 'string' ? [camera] : []}
      onSelect={([next]) => next && dispatch({ type: 'camera', camera: next })}
    />
  )
}

/** A guide line in the layer menu. */
type Line = `line:${GuideLine}`
const lineId = (line: GuideLine): Line => `line:${line}`

export function LayerMenu() {
  const { t, words } = useWords()
  const layers = useSnapshot(({ state }) => state.view.layers)
  const lines = useSnapshot(({ state }) => state.view.lines)
  const dispatch = useDispatch()
  const names: { readonly [line in GuideLine]: string } = {
    eyes: words.stage.eyes,
    shoulders: words.stage.shoulders,
    crests: words.stage.crests,
    'sacral-base': words.stage.sacralBase,
    psis: words.stage.psis,
    asis: words.stage.asis,
    'femoral-heads': words.stage.femoralHeads,
    plumb: words.stage.plumb,
    weight: words.stage.weight,
  }
  const options = LAYERS.flatMap((id): { id: Layer | Line; label: string; under?: boolean }[] => {
    const own = { id, label: t.layer[id] }
    const under = id === 'guides' && layers.guides ? GUIDE_LINES : []
    return [own, ...under.map((line) => ({ id: lineId(line), label: names[line], under: true }))]
  })
  return (
    <ChoiceMenu<Layer | Line>
      label={t.layers}
      icon="layers"
      kind="float"
      mode="multiple"
      options={options}
      selected={[...LAYERS.filter((id) => layers[id]), ...lines.map(lineId)]}
      onSelect={(on) => {
        for (const layer of LAYERS) {
          if (layers[layer] !== on.includes(layer)) dispatch({ type: 'layer', layer, on: on.includes(layer) })
        }
        for (const line of layers.guides ? GUIDE_LINES : []) {
          const wanted = on.includes(lineId(line))
          if (wanted !== lines.includes(line)) dispatch({ type: 'line', line, on: wanted })
        }
      }}
    />
  )
}

export function MagnifyControl() {
  const { t, number } = useWords()
  const factor = useSnapshot(({ state }) => state.view.magnify)
  const dispatch = useDispatch()
  return (
    <DialogTrigger>
      <Button
        className="button magnify"
        data-kind="float"
        aria-label={`${t.magnify}: ×${number(factor, { decimals: 0 })}`}
      >
        <Icon name="magnify" />
        <span>×{number(factor, { decimals: 0 })}</span>
      </Button>
      <Popover className="popover" offset={4} placement="bottom start">
        <Dialog className="popover-body" aria-label={t.magnify}>
          <div className="labelled">
            <span className="eyebrow">
              {t.magnify} ×{number(factor, { decimals: 0 })}
            </span>
            <div className="plain">
              <Slider
                label={t.magnify}
                value={factor}
                min={1}
                max={MAX_MAGNIFY}
                step={1}
                zero={1}
                onChange={(next) => dispatch({ type: 'magnify', factor: next })}
              />
            </div>
          </div>
          <p className="note">{t.magnifyHint}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

/** What the bar has no room for on a phone. */
export function MoreMenu() {
  const { t } = useWords()
  const session = useSession()
  const theme = useSnapshot(({ state }) => state.view.theme)
  return (
    <DialogTrigger>
      <Button className="button" data-kind="icon" aria-label={t.more}>
        <Icon name="more" />
      </Button>
      <Popover className="popover" offset={4} placement="bottom end">
        <Dialog className="popover-body" aria-label={t.more}>
          <div className="labelled">
            <span className="eyebrow">{t.language}</span>
            <LanguageSwitch />
          </div>
          <div className="labelled">
            <span className="eyebrow">{t.theme}</span>
            <Segments<Theme>
              wrap
              label={t.theme}
              options={THEMES.map((id) => ({ id, label: t.themes[id] }))}
              value={theme}
              onChange={(next) => session.dispatch({ type: 'theme', theme: next })}
            />
          </div>
          <CopyLink wide />
          <button
            type="button"
            className="button"
            data-kind="outline"
            onClick={() => session.dispatch({ type: 'reset' })}
          >
            <Icon name="reset" />
            {t.reset}
          </button>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
