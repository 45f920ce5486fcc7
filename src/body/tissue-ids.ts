/**
 * Names of the lines of tissue, without the lines: what a case may name is known before their table is loaded.
 * A test holds them equal to the table's.
 */
import { SIDES } from './ids.ts'

/** Muscles of known strength over more than one body, with a left and a right one. */
export const PAIRED_MUSCLES = [
  'psoas-major',
  'psoas-minor',
  'iliacus',
  'piriformis',
  'obturator-internus',
  'gluteus-maximus',
  'gluteus-medius',
  'gluteus-minimus',
  'puborectalis',
  'pubococcygeus',
  'iliococcygeus',
  'coccygeus',
  'quadratus-lumborum',
  'iliocostalis',
  'longissimus',
  'multifidus',
  'rectus-abdominis',
  'external-oblique',
  'internal-oblique',
  'diaphragm',
  'trapezius',
  'levator-scapulae',
  'sternocleidomastoid',
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
] as const
export const MIDDLE_MUSCLES = ['transversus-abdominis'] as const
/** Ligaments and fasciae of the skeleton. */
export const PAIRED_LIGAMENTS = [
  'sacrotuberous',
  'sacrospinous',
  'anterior-sacroiliac',
  'interosseous-sacroiliac',
  'long-posterior-sacroiliac',
  'short-posterior-sacroiliac',
  'iliolumbar',
  'inguinal',
  'lateral-sacrococcygeal',
  'iliofemoral',
  'pubofemoral',
  'ischiofemoral',
  'thoracolumbar-fascia',
] as const
export const MIDDLE_LIGAMENTS = [
  'superior-pubic',
  'arcuate-pubic',
  'anterior-sacrococcygeal',
  'posterior-sacrococcygeal',
  'anococcygeal',
] as const
/** Ligaments of the pelvic organs. */
export const ORGAN_LIGAMENTS = ['round-ligament', 'broad-ligament', 'uterosacral', 'pubovesical'] as const
export const PAIRED_NERVES = [
  'sciatic-nerve',
  'sacral-plexus',
  'pudendal-nerve',
  'femoral-nerve',
  'obturator-nerve',
  'lateral-femoral-cutaneous-nerve',
  'ilioinguinal-nerve',
  'coccygeal-plexus',
  'brachial-plexus',
] as const
/** Lines along which scars, organs and the peritoneum can hold or pull. */
const PAIRED_BANDS = [
  'peritoneum',
  'abdominal-wall',
  'caesarean',
  'uterosacral-scar',
  'ovary-wall',
  'bladder-pubis',
  'kidney-fascia',
] as const
export const PAIRED_TISSUE_LINES = [...PAIRED_LIGAMENTS, ...ORGAN_LIGAMENTS, ...PAIRED_NERVES, ...PAIRED_BANDS] as const
const MIDDLE_BANDS = [
  'caecum-ilium-right',
  'sigmoid-ilium-left',
  'rectovaginal',
  'rectum-sacrum',
  'caecum-mesentery-right',
] as const

const bothSides = (names: readonly string[]): string[] =>
  names.flatMap((name) => SIDES.map((side) => `${name}-${side}`))

/** The name that stands for every muscle at once: 0 leaves the passive law of a specimen. */
export const ALL_MUSCLES = 'all'

const MUSCLES = [...bothSides(PAIRED_MUSCLES), ...MIDDLE_MUSCLES]
/** Every line of tissue. */
export const TISSUE_IDS: readonly string[] = [
  ...MUSCLES,
  ...bothSides(PAIRED_TISSUE_LINES),
  ...MIDDLE_LIGAMENTS,
  ...MIDDLE_BANDS,
]
/** Names that a tone can be asked for. */
export const TONE_IDS: readonly string[] = [ALL_MUSCLES, ...MUSCLES]
