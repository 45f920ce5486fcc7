import { expect, it } from 'vitest'
import { createSimulation } from '#body'
import { LAYER_TISSUES } from '#session'
import { DERMATOMES } from '../../src/stage/tissues/dermatomes.ts'
import { ORGANS } from '../../src/stage/tissues/organ-table.ts'

const KINDS: { readonly [kind: string]: string } = {
  ligament: 'ligament',
  fascia: 'ligament',
  muscle: 'muscle',
  nerve: 'nerve',
}
const sided = (id: string) => [`${id}-left`, `${id}-right`]

it('lists every tissue that is drawn, once, under its kind, and no band of a scar or an organ', () => {
  const listed = LAYER_TISSUES.flatMap(({ kind, middle, paired }) =>
    [...middle, ...paired.flatMap(sided)].map((id) => `${kind} ${id}`),
  )
  const lines = createSimulation().model.paths.flatMap(({ id, kind }) => (KINDS[kind] ? [`${KINDS[kind]} ${id}`] : []))
  const organs = ORGANS.flatMap(({ id, side }) => (side === 'both' ? sided(id) : [id])).map((id) => `organ ${id}`)
  const zones = DERMATOMES.flatMap((zone) => sided(`dermatome-${zone}`)).map((id) => `dermatome ${id}`)
  expect(listed.toSorted()).toEqual([...lines, ...organs, ...zones].toSorted())
})
