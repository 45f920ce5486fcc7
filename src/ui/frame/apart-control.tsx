import { Button } from 'react-aria-components/Button'
import { DialogTrigger } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { fill } from '#language'
import type { Cut, Look } from '#session'
import { useDispatch, useSnapshot } from '../context.tsx'
import { useMoreWords } from '../more-words.ts'
import { Icon } from '../parts/icon.tsx'
import { Segments } from '../parts/segments.tsx'
import { Slider } from '../parts/slider.tsx'
import { useWords } from '../words.tsx'

const CUTS = ['none', 'x', 'y', 'z'] as const
/** How far a cut may be moved, m from the middle of the pelvis: across, up the spine, to front and back. */
const REACH: { readonly [axis in Cut['axis']]: readonly [number, number] } = {
  x: [-0.18, 0.18],
  y: [-0.25, 0.6],
  z: [-0.14, 0.14],
}
/** What is kept first: the person's left half, the part below, the part behind. */
const KEPT: { readonly [axis in Cut['axis']]: 1 | -1 } = { x: 1, y: -1, z: -1 }
const CENTIMETRES = 100

function Explode() {
  const { apart } = useMoreWords()
  const dispatch = useDispatch()
  const share = useSnapshot(({ state }) => state.view.explode)
  return (
    <div className="labelled plain">
      <span className="eyebrow">{apart.explode}</span>
      <Slider
        label={apart.explode}
        value={share}
        min={0}
        max={1}
        step={0.05}
        format={{ style: 'percent' }}
        onChange={(next) => dispatch({ type: 'explode', share: next })}
      />
    </div>
  )
}

function CutPlane() {
  const { apart } = useMoreWords()
  const dispatch = useDispatch()
  const cut = useSnapshot(({ state }) => state.view.cut)
  const set = (next: Cut | null) => dispatch({ type: 'cut', cut: next })
  return (
    <div className="labelled plain">
      <span className="eyebrow">{apart.cut}</span>
      <Segments
        wrap
        label={apart.cut}
        options={CUTS.map((id) => ({ id, label: apart.cuts[id] }))}
        value={cut?.axis ?? 'none'}
        onChange={(axis) => set(axis === 'none' ? null : { axis, at: 0, keep: KEPT[axis] })}
      />
      {cut && (
        <>
          <Slider
            label={apart.at}
            value={cut.at * CENTIMETRES}
            min={REACH[cut.axis][0] * CENTIMETRES}
            max={REACH[cut.axis][1] * CENTIMETRES}
            step={0.5}
            format={{ style: 'unit', unit: 'centimeter' }}
            onChange={(at) => set({ ...cut, at: at / CENTIMETRES })}
          />
          <button
            type="button"
            className="button"
            data-kind="outline"
            onClick={() => set({ ...cut, keep: cut.keep === 1 ? -1 : 1 })}
          >
            {apart.other}
          </button>
        </>
      )}
    </div>
  )
}

function Bones() {
  const { apart } = useMoreWords()
  const { name } = useWords()
  const dispatch = useDispatch()
  const bone = useSnapshot(({ state }) => state.view.bone)
  const looks = useSnapshot(({ state }) => state.view.looks)
  const only = useSnapshot(({ state }) => state.view.only)
  const look = bone === null ? undefined : looks[bone]
  const names = (ids: readonly string[]) => ids.map(name).join(', ')
  const changed = Object.keys(looks)
  const show = (id: string, wanted: Look, label: string) => (
    <button
      type="button"
      className="button"
      data-kind="outline"
      aria-pressed={look === wanted}
      onClick={() => dispatch({ type: 'look', bone: id, look: look === wanted ? null : wanted })}
    >
      {label}
    </button>
  )
  return (
    <div className="labelled plain">
      <span className="eyebrow">{bone === null ? apart.bone : name(bone)}</span>
      {bone === null ? (
        <p className="note">{apart.noBone}</p>
      ) : (
        <div className="button-row">
          {show(bone, 'faded', apart.fade)}
          {show(bone, 'hidden', apart.hide)}
          <button
            type="button"
            className="button"
            data-kind="outline"
            aria-pressed={only !== null && only.length === 1 && only[0] === bone}
            onClick={() => dispatch({ type: 'isolate', bones: [bone] })}
          >
            {apart.alone}
          </button>
        </div>
      )}
      {changed.length > 0 && <p className="note">{fill(apart.changed, { names: names(changed) })}</p>}
      {only !== null && <p className="note">{fill(apart.alonely, { names: names(only) })}</p>}
      {(only !== null || changed.length > 0) && (
        <button
          type="button"
          className="button"
          data-kind="outline"
          onClick={() => dispatch({ type: 'isolate', bones: null })}
        >
          {apart.all}
        </button>
      )}
    </div>
  )
}

/** Cut, drawn apart, single bones: how one sees what lies behind. The button says when the body is not shown whole. */
export function ApartControl() {
  const { apart } = useMoreWords()
  const dispatch = useDispatch()
  const whole = useSnapshot(
    ({ state: { view } }) =>
      view.explode === 0 && view.cut === null && view.only === null && Object.keys(view.looks).length === 0,
  )
  function together() {
    dispatch({ type: 'explode', share: 0 })
    dispatch({ type: 'cut', cut: null })
    dispatch({ type: 'isolate', bones: null })
  }
  return (
    <DialogTrigger>
      <Button className="button" data-kind="float" data-on={!whole || undefined} aria-label={apart.title}>
        <Icon name="apart" />
        <span className="button-text">{apart.title}</span>
      </Button>
      <Popover className="popover is-aside" offset={4} placement="bottom start">
        <div className="popover-body">
          <Explode />
          <CutPlane />
          <Bones />
          {!whole && (
            <button type="button" className="button" data-kind="solid" onClick={together}>
              {apart.done}
            </button>
          )}
        </div>
      </Popover>
    </DialogTrigger>
  )
}
