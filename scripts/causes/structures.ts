import { loadCatalogue, nameOf, NUMBERED, PAIRED } from '#language'

interface Shown {
  readonly title: string
  /** Where on the page it is. */
  readonly where: string
  /** Names without side. */
  readonly ids: readonly string[]
}

/** What the body is made of, as people who teach it list it. */
export const STRUCTURE_ROWS: readonly Shown[] = [
  {
    title: 'Pelvic ring',
    where: 'always drawn; parts of the hip bone by the layer of regions',
    ids: ['hip-bone', 'ilium', 'ischium', 'pubis', 'sacrum', 'coccyx', 'symphysis', 'sij', 'hip', 'acetabulum'],
  },
  {
    title: 'Spine',
    where: 'upper body and discs',
    ids: ['spine', 'l5', 'l1', 't12', 't1', 'c7', 'c1', 'disc-l5-s1', 'disc-c2-c3'],
  },
  { title: 'Leg and foot', where: 'legs', ids: ['femur', 'tibia', 'fibula', 'patella', 'talus', 'calcaneus', 'foot'] },
  {
    title: 'Thorax, shoulder and arm',
    where: 'upper body',
    ids: ['rib-7', 'sternum', 'scapula', 'clavicle', 'humerus', 'radius', 'ulna', 'hand'],
  },
  { title: 'Head', where: 'upper body', ids: ['skull', 'mandible'] },
  {
    title: 'Ligaments and fascia',
    where: 'ligaments; those of pelvic organs with the organs',
    ids: [
      'sacrotuberous',
      'sacrospinous',
      'iliolumbar',
      'anterior-sacroiliac',
      'interosseous-sacroiliac',
      'long-posterior-sacroiliac',
      'short-posterior-sacroiliac',
      'inguinal',
      'superior-pubic',
      'arcuate-pubic',
      'anterior-sacrococcygeal',
      'posterior-sacrococcygeal',
      'lateral-sacrococcygeal',
      'anococcygeal',
      'iliofemoral',
      'pubofemoral',
      'ischiofemoral',
      'thoracolumbar-fascia',
      'round-ligament',
      'broad-ligament',
      'uterosacral',
      'pubovesical',
    ],
  },
  {
    title: 'Muscles',
    where: 'muscles',
    ids: [
      'psoas-major',
      'psoas-minor',
      'iliacus',
      'piriformis',
      'obturator-internus',
      'puborectalis',
      'pubococcygeus',
      'iliococcygeus',
      'coccygeus',
      'quadratus-lumborum',
      'gluteus-maximus',
      'gluteus-medius',
      'gluteus-minimus',
      'tensor-fasciae-latae',
      'biceps-femoris',
      'semitendinosus',
      'semimembranosus',
      'adductor-longus',
      'adductor-brevis',
      'adductor-magnus',
      'pectineus',
      'gracilis',
      'rectus-femoris',
      'iliocostalis',
      'longissimus',
      'multifidus',
      'rectus-abdominis',
      'external-oblique',
      'internal-oblique',
      'transversus-abdominis',
      'diaphragm',
      'trapezius',
      'levator-scapulae',
      'sternocleidomastoid',
    ],
  },
  {
    title: 'Nerves',
    where: 'nerves',
    ids: [
      'sciatic-nerve',
      'sacral-plexus',
      'pudendal-nerve',
      'femoral-nerve',
      'obturator-nerve',
      'lateral-femoral-cutaneous-nerve',
      'ilioinguinal-nerve',
      'coccygeal-plexus',
      'brachial-plexus',
    ],
  },
  {
    title: 'Dermatomes',
    where: 'dermatomes, approximate',
    ids: ['l1', 'l2', 'l3', 'l4', 'l5', 's1', 's2', 's3', 's4', 's5'].map((zone) => `dermatome-${zone}`),
  },
  {
    title: 'Organs',
    where: 'organs',
    ids: [
      'caecum',
      'appendix',
      'ascending-colon',
      'transverse-colon',
      'descending-colon',
      'sigmoid-colon',
      'rectum',
      'uterus',
      'vagina',
      'uterine-tube',
      'ovary',
      'bladder',
      'kidney',
      'liver',
      'peritoneum',
      'coccygeal-bursa',
    ],
  },
  {
    title: 'Palpation points',
    where: 'landmarks',
    ids: [
      'asis',
      'aiis',
      'psis',
      'piis',
      'iliac-crest',
      'pubic-tubercle',
      'ischial-tuberosity',
      'ischial-spine',
      'sacral-base',
      'inferior-lateral-angle',
      'l5-spinous',
      'greater-trochanter',
      'medial-malleolus',
      'c7-spinous',
      'acromion',
    ],
  },
]

/** Of what is paired or numbered with a side, the left one. */
const one = (id: string): string =>
  (PAIRED as readonly string[]).includes(id) || NUMBERED.some((name) => id.startsWith(`${name}-`)) ? `${id}-left` : id

/** Table of every structure with its three names. */
export async function structureLines(): Promise<readonly string[]> {
  const [da, en] = [await loadCatalogue('da'), await loadCatalogue('en')]
  return STRUCTURE_ROWS.flatMap(({ title, where, ids }) => [
    `### ${title}`,
    '',
    `Layer: ${where}.`,
    '',
    '| Dansk | English | Latin |',
    '| --- | --- | --- |',
    ...ids.map(one).map((id) => `| ${nameOf(id, da)} | ${nameOf(id, en)} | ${nameOf(id, en, 'latin')} |`),
    '',
  ])
}
