import { expect, it } from 'vitest'
import { createSimulation } from '#body'
import { isAbsent, isMale, LAYER_TISSUES } from '#session'
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

it('knows what the body of a man does not have, and that of a woman does', () => {
  const [woman, man] = [createSimulation({ sex: 'female' }).model, createSimulation({ sex: 'male' }).model]
  expect([isMale(woman), isMale(man)]).toEqual([false, true])
  const all = LAYER_TISSUES.flatMap(({ middle, paired }) => [...middle, ...paired])
  expect(all.filter((id) => isAbsent(id, woman))).toEqual([])
  expect(all.filter((id) => isAbsent(id, man)).toSorted()).toEqual(
    ['broad-ligament', 'ovary', 'round-ligament', 'uterine-tube', 'uterosacral', 'uterus', 'vagina'].toSorted(),
  )
  expect(isAbsent('ovary-left', man)).toBe(true)
})
