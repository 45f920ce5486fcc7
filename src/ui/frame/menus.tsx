import { Button } from 'react-aria-components/Button'
import { DialogTrigger } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { STANCES } from '#body'
import type { Stance } from '#body'
import { MAX_MAGNIFY, THEMES, VIEWS } from '#session'
import type { Theme, ViewName } from '#session'
import { useDispatch, useSession, useSnapshot } from '../context.tsx'
import { Icon } from '../parts/icon.tsx'
import { Segments } from '../parts/segments.tsx'
import { Slider } from '../parts/slider.tsx'
import { useWords } from '../words.tsx'
import { ChoiceMenu } from './choice-menu.tsx'
import { CopyLink } from './copy-link.tsx'
import { SavePicture } from './save-picture.tsx'
import { LanguageSwitch } from './switches.tsx'

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
        <div className="popover-body">
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
        </div>
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
        <div className="popover-body">
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
          <SavePicture wide />
          <button
            type="button"
            className="button"
            data-kind="outline"
            onClick={() => session.dispatch({ type: 'reset' })}
          >
            <Icon name="reset" />
            {t.reset}
          </button>
        </div>
      </Popover>
    </DialogTrigger>
  )
}
