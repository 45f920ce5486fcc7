import { GUIDE_LINES, LAYERS } from '#session'
import type { GuideLine, Layer } from '#session'
import { useDispatch, useSnapshot } from '../context.tsx'
import { useWords } from '../words.tsx'
import { ChoiceMenu } from './choice-menu.tsx'
import type { Choice } from './choice-menu.tsx'

/** A guide line in the layer menu. */
type Line = `line:${GuideLine}`
const lineId = (line: GuideLine): Line => `line:${line}`

/** What is drawn on the bones to read them by; and the tissues. All other layers are the bones' own. */
const READING: readonly Layer[] = ['guides', 'cobb', 'closeup', 'trails', 'ghost', 'load']
const TISSUE: readonly Layer[] = ['discs', 'ligaments', 'muscles', 'nerves', 'organs', 'skin', 'dermatomes']
const BONES = LAYERS.filter((layer) => !READING.includes(layer) && !TISSUE.includes(layer))

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
  const choices = (ids: readonly Layer[]) =>
    ids.flatMap((id): Choice<Layer | Line>[] => {
      const under = id === 'guides' && layers.guides ? GUIDE_LINES : []
      const own = { id, label: t.layer[id] }
      return [own, ...under.map((line) => ({ id: lineId(line), label: names[line], under: true }))]
    })
  return (
    <ChoiceMenu<Layer | Line>
      label={t.layers}
      icon="layers"
      kind="float"
      mode="multiple"
      options={[
        { title: t.layerGroups.reading, options: choices(READING) },
        { title: t.layerGroups.bones, options: choices(BONES) },
        { title: t.layerGroups.tissue, options: choices(TISSUE) },
      ]}
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
