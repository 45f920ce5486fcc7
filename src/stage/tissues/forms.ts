import type { PathSpec, Vec3 } from '#body'

/**
 * How each tissue is shaped between its attachments. Attachments, breadth and thickness are the body's; what stands
 * here is only what a picture needs: which way the flat side looks, how far it bulges, where flesh becomes sinew.
 */
export interface Form {
  /**
   * band = flat, even; strip = the same with few corners; spindle = one belly along the measured line; fan = one sheet
   * through all lines, in order; strands = a belly for every line; cord = a round string for every line.
   */
  readonly shape: 'band' | 'strip' | 'spindle' | 'fan' | 'strands' | 'cord'
  /** The way the flat side looks on the left side of the body; away from the body's axis where absent. */
  readonly facing?: Vec3
  /** How far the middle stands out that way, mm. */
  readonly bulge?: number
  /** Lines that are drawn, in the order in which they lie side by side. */
  readonly order?: readonly number[]
  /** Share of the length that is sinew at origin and insertion. */
  readonly sinew?: readonly [number, number]
  /** Half the share of the length that is sinew in the middle, of what runs from side to side. */
  readonly raphe?: number
  /** Share of the thickness that lies behind the lines, seen from where the flat side looks; half where absent. */
  readonly behind?: number
  /** Stations along each line, where it winds more than others of its shape. */
  readonly along?: number
}

const FRONT: Vec3 = [0, 0, 1]
const BACK: Vec3 = [0, 0, -1]
const BELOW: Vec3 = [0, -1, 0]
const SIDE: Vec3 = [1, 0, 0]

/** Tissues whose form is not that of their kind. */
const FORMS: { readonly [id: string]: Form } = {
  sacrotuberous: { shape: 'fan', order: [2, 1, 0, 3], facing: [0.5, 0, -1] },
  sacrospinous: { shape: 'fan', facing: [0, 0.4, -1] },
  'anterior-sacroiliac': { shape: 'fan', order: [1, 2, 3, 4, 5], facing: [-0.3, 0, 1] },
  'interosseous-sacroiliac': { shape: 'fan', order: [1, 0, 2], facing: BACK },
  'long-posterior-sacroiliac': { shape: 'fan', facing: BACK },
  'short-posterior-sacroiliac': { shape: 'fan', facing: BACK },
  iliolumbar: { shape: 'strands', facing: [0, 0.3, 1] },
  'superior-pubic': { shape: 'band', facing: [0, 1, 0.6], bulge: 2 },
  'arcuate-pubic': { shape: 'band', facing: [0, -1, -0.3], bulge: 4 },
  'anterior-sacrococcygeal': { shape: 'band', facing: FRONT },
  'posterior-sacrococcygeal': { shape: 'band', facing: BACK },
  'lateral-sacrococcygeal': { shape: 'band', facing: BACK },
  anococcygeal: { shape: 'band', facing: BELOW },
  iliofemoral: { shape: 'fan', order: [1, 2, 3, 4, 5], facing: FRONT },
  pubofemoral: { shape: 'fan', order: [1, 2, 3], facing: [0, -0.5, 1] },
  ischiofemoral: { shape: 'fan', order: [1, 2, 3, 4, 5], facing: BACK },
  'thoracolumbar-fascia': { shape: 'fan', order: [1, 2, 3, 0, 4, 5], facing: BACK, bulge: 14 },
  'broad-ligament': { shape: 'band', facing: FRONT },
  'psoas-major': { shape: 'strands', order: [1, 2, 3, 0, 4, 5], sinew: [0.02, 0.2] },
  'psoas-minor': { shape: 'spindle', sinew: [0.05, 0.55], facing: FRONT },
  iliacus: {
    shape: 'fan',
    order: [1, 2, 3, 4, 5, 6],
    facing: [-0.6, 0.3, 0.8],
    sinew: [0.02, 0.2],
    behind: 0.25,
    along: 18,
  },
  'quadratus-lumborum': { shape: 'fan', order: [0, 1, 2, 3], facing: BACK },
  piriformis: { shape: 'fan', order: [1, 3, 2], facing: [0.3, 0, -1], sinew: [0.02, 0.25], along: 16 },
  'obturator-internus': {
    shape: 'fan',
    order: [1, 2, 3, 4],
    facing: [-1, 0, -0.3],
    sinew: [0.02, 0.4],
    behind: 0.25,
    along: 22,
  },
  'gluteus-maximus': { shape: 'fan', order: [1, 2, 3, 4, 5], facing: [0.5, 0, -1], sinew: [0.03, 0.1], behind: 0.15 },
  'gluteus-medius': { shape: 'fan', order: [1, 2, 3, 4, 5, 6], facing: SIDE, sinew: [0.02, 0.16], behind: 0.2 },
  'gluteus-minimus': { shape: 'fan', order: [1, 2, 3, 4], facing: SIDE, sinew: [0.02, 0.2], behind: 0.2 },
  'tensor-fasciae-latae': { shape: 'fan', order: [1, 2], facing: SIDE, sinew: [0.02, 0.66], along: 24 },
  'biceps-femoris': { shape: 'spindle', facing: BACK, sinew: [0.12, 0.18] },
  semitendinosus: { shape: 'spindle', facing: BACK, sinew: [0.05, 0.4] },
  semimembranosus: { shape: 'spindle', facing: BACK, sinew: [0.25, 0.1] },
  'adductor-longus': { shape: 'fan', order: [1, 0, 2], facing: FRONT, sinew: [0.12, 0.08] },
  'adductor-brevis': { shape: 'fan', order: [1, 0, 2], facing: FRONT, sinew: [0.05, 0.08] },
  'adductor-magnus': { shape: 'fan', order: [1, 2, 3, 4, 5], facing: [0.3, 0, -1], sinew: [0.03, 0.12], along: 20 },
  pectineus: { shape: 'spindle', facing: FRONT, sinew: [0.05, 0.12] },
  gracilis: { shape: 'spindle', facing: SIDE, sinew: [0.04, 0.35] },
  'rectus-femoris': { shape: 'spindle', facing: FRONT, bulge: 8, sinew: [0.1, 0.34] },
  iliocostalis: { shape: 'strands', facing: BACK, sinew: [0.1, 0.12] },
  longissimus: { shape: 'strands', facing: BACK, sinew: [0.12, 0.08] },
  multifidus: { shape: 'strands', facing: BACK, sinew: [0.04, 0.06] },
  'rectus-abdominis': { shape: 'fan', order: [1, 2, 3], facing: FRONT, sinew: [0.05, 0.02] },
  'external-oblique': { shape: 'fan', order: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], facing: [1, 0, 0.8], sinew: [0.02, 0.3] },
  'internal-oblique': { shape: 'fan', order: [1, 2, 3, 4, 5, 6, 7, 8, 9], facing: [1, 0, 0.8], sinew: [0.03, 0.12] },
  'transversus-abdominis': {
    shape: 'fan',
    order: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    facing: FRONT,
    sinew: [0.02, 0.02],
    raphe: 0.13,
    along: 24,
  },
  diaphragm: {
    shape: 'fan',
    order: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    facing: [0, 1, 0],
    sinew: [0.02, 0.36],
    along: 20,
  },
  puborectalis: { shape: 'band', order: [1], facing: [1, 0.4, 0], sinew: [0.05, 0], along: 14 },
  pubococcygeus: { shape: 'fan', order: [1, 2, 3], facing: BELOW, sinew: [0.04, 0.1] },
  iliococcygeus: { shape: 'fan', order: [1, 2, 3, 4], facing: BELOW, sinew: [0.04, 0.12] },
  coccygeus: { shape: 'fan', order: [1, 2, 3], facing: [0, -0.5, -1], sinew: [0.1, 0.05] },
  trapezius: { shape: 'fan', order: [1, 2, 3, 4, 5, 6, 7, 8], facing: BACK, sinew: [0.08, 0.03], behind: 0.3 },
  'sciatic-nerve': { shape: 'cord', facing: BACK },
  'levator-scapulae': { shape: 'strands', sinew: [0.05, 0.1] },
  sternocleidomastoid: { shape: 'strands', sinew: [0.05, 0.1] },
}

const OF_KIND: { readonly [kind in PathSpec['kind']]: Form } = {
  ligament: { shape: 'band' },
  fascia: { shape: 'fan' },
  muscle: { shape: 'spindle' },
  nerve: { shape: 'cord' },
  scar: { shape: 'strip' },
  organ: { shape: 'strip' },
}

/** The id of a tissue without its side. */
export const baseOf = (id: string): string => id.replace(/-(left|right)$/, '')

/** How a tissue is drawn. */
export const formOf = ({ id, kind }: PathSpec): Form => FORMS[baseOf(id)] ?? OF_KIND[kind]
