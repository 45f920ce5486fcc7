import { loadCatalogue, nameOf, PALPATION_POINTS } from '#language'
import { LAYER_TISSUES } from '#session'
import type { LayerTissues } from '#session'

interface Shown {
  readonly title: string
  /** Where on the page it is. */
  readonly where: string
  readonly ids: readonly string[]
}

/** Bones and joints that stand for all of their kind, as people who teach them list them; of pairs the left one. */
const BONES_AND_JOINTS: readonly Shown[] = [
  {
    title: 'Pelvic ring',
    where: 'always drawn; parts of the hip bone by the layer of regions',
    ids: [
      'hip-bone-left',
      'ilium-left',
      'ischium-left',
      'pubis-left',
      'sacrum',
      'coccyx',
      'symphysis',
      'sij-left',
      'hip-left',
      'acetabulum-left',
    ],
  },
  {
    title: 'Spine',
    where: 'upper body and discs',
    ids: ['spine', 'l5', 'l1', 't12', 't1', 'c7', 'c1', 'disc-l5-s1', 'disc-c2-c3'],
  },
  {
    title: 'Leg and foot',
    where: 'legs',
    ids: ['femur-left', 'tibia-left', 'fibula-left', 'patella-left', 'talus-left', 'calcaneus-left', 'foot-left'],
  },
  {
    title: 'Thorax, shoulder and arm',
    where: 'upper body',
    ids: [
      'rib-7-left',
      'sternum',
      'scapula-left',
      'clavicle-left',
      'humerus-left',
      'radius-left',
      'ulna-left',
      'hand-left',
    ],
  },
  { title: 'Head', where: 'upper body', ids: ['skull', 'mandible'] },
]

type Tissue = LayerTissues['kind']
const TITLES: { readonly [kind in Tissue]: { readonly title: string; readonly where: string } } = {
  ligament: { title: 'Ligaments and fascia', where: 'ligaments; those of pelvic organs with the organs' },
  muscle: { title: 'Muscles', where: 'muscles' },
  nerve: { title: 'Nerves', where: 'nerves' },
  dermatome: { title: 'Dermatomes', where: 'dermatomes, approximate' },
  organ: { title: 'Organs', where: 'organs' },
}

/** Of what is paired, the left one. */
const each = ({ middle, paired }: Pick<LayerTissues, 'middle' | 'paired'>) => [
  ...middle,
  ...paired.map((id) => `${id}-left`),
]

const ROWS: readonly Shown[] = [
  ...BONES_AND_JOINTS,
  ...(Object.keys(TITLES) as Tissue[]).map((kind) => ({
    ...TITLES[kind],
    ids: LAYER_TISSUES.filter((group) => group.kind === kind).flatMap(each),
  })),
  { title: 'Palpation points', where: 'landmarks', ids: each(PALPATION_POINTS) },
]

/** Table of every structure with its three names. */
export async function structureLines(): Promise<readonly string[]> {
  const [da, en] = [await loadCatalogue('da'), await loadCatalogue('en')]
  return ROWS.flatMap(({ title, where, ids }) => [
    `### ${title}`,
    '',
    `Layer: ${where}.`,
    '',
    '| Dansk | English | Latin |',
    '| --- | --- | --- |',
    ...ids.map((id) => `| ${nameOf(id, da)} | ${nameOf(id, en)} | ${nameOf(id, en, 'latin')} |`),
    '',
  ])
}
