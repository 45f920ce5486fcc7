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
}

const FRONT: Vec3 = [0, 0, 1]
const BACK: Vec3 = [0, 0, -1]
const BELOW: Vec3 = [0, -1, 0]
const SIDE: Vec3 = [1, 0, 0]

/** Tissues whose form is not that of their kind. */
const FORMS: { readonly [id: string]: Form } = {
  sacrotuberous: { shape: 'fan', order: [2, 1, 0, 3], facing: [0.5, 0, -1] },
  sacrospinous: { shape: 'fan', facing: [0, 0.4, -1] },
  'anterior-sacroiliac': { shape: 'fan', order: [1, 0, 2, 3, 4], facing: [-0.3, 0, 1] },
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
  iliofemoral: { shape: 'fan', order: [1, 0, 2], facing: FRONT },
  pubofemoral: { shape: 'fan', facing: [0, -0.5, 1] },
  ischiofemoral: { shape: 'fan', facing: BACK },
  'thoracolumbar-fascia': { shape: 'fan', order: [1, 2, 3, 0, 4, 5], facing: BACK, bulge: 14 },
  'broad-ligament': { shape: 'band', facing: FRONT },
  'psoas-major': { shape: 'strands', order: [1, 2, 3, 0, 4, 5], sinew: [0.02, 0.2] },
  'psoas-minor': { shape: 'spindle', sinew: [0.05, 0.55], facing: FRONT },
  iliacus: { shape: 'fan', order: [1, 2, 3, 0, 4], facing: [-0.6, 0.3, 0.8], sinew: [0.02, 0.22] },
  'quadratus-lumborum': { shape: 'fan', order: [0, 1, 2, 3], facing: BACK },
  piriformis: { shape: 'fan', order: [1, 0, 2], facing: [0.3, 0, -1], sinew: [0.02, 0.3] },
  'obturator-internus': { shape: 'fan', order: [1, 2, 0, 3], facing: [-1, 0, -0.3], sinew: [0.02, 0.4] },
  'gluteus-maximus': { shape: 'fan', order: [1, 2, 0, 3], facing: [0.5, 0, -1], sinew: [0.06, 0.12], bulge: 10 },
  'gluteus-medius': { shape: 'fan', order: [1, 2, 3, 4], facing: SIDE, bulge: 14, sinew: [0.03, 0.16] },
  'gluteus-minimus': { shape: 'fan', order: [1, 0, 2, 3], facing: SIDE, bulge: 4, sinew: [0.03, 0.2] },
  'tensor-fasciae-latae': { shape: 'spindle', facing: SIDE, sinew: [0.02, 0.7] },
  'biceps-femoris': { shape: 'spindle', facing: BACK, sinew: [0.12, 0.18] },
  semitendinosus: { shape: 'spindle', facing: BACK, sinew: [0.05, 0.4] },
  semimembranosus: { shape: 'spindle', facing: BACK, sinew: [0.25, 0.1] },
  'adductor-longus': { shape: 'spindle', facing: FRONT, sinew: [0.15, 0.12] },
  'adductor-brevis': { shape: 'spindle', facing: FRONT, sinew: [0.08, 0.12] },
  'adductor-magnus': { shape: 'fan', order: [1, 0, 2, 3], facing: [0.3, 0, -1], sinew: [0.04, 0.14] },
  pectineus: { shape: 'spindle', facing: FRONT, sinew: [0.05, 0.12] },
  gracilis: { shape: 'spindle', facing: SIDE, sinew: [0.04, 0.35] },
  'rectus-femoris': { shape: 'spindle', facing: FRONT, bulge: 8, sinew: [0.1, 0.34] },
  iliocostalis: { shape: 'strands', facing: BACK, sinew: [0.1, 0.12] },
  longissimus: { shape: 'strands', facing: BACK, sinew: [0.12, 0.08] },
  multifidus: { shape: 'strands', facing: BACK, sinew: [0.04, 0.06] },
  'rectus-abdominis': { shape: 'fan', order: [1, 0, 2], facing: FRONT, bulge: 14, sinew: [0.05, 0.02] },
  'external-oblique': { shape: 'fan', order: [1, 0, 2, 3, 4], bulge: 16, sinew: [0.02, 0.25] },
  'internal-oblique': { shape: 'fan', order: [1, 0, 2, 3], bulge: 11, sinew: [0.05, 0.1] },
  'transversus-abdominis': { shape: 'fan', order: [1, 2, 3], facing: FRONT },
  diaphragm: { shape: 'fan', order: [1, 2, 3, 4, 5, 6], facing: BELOW, sinew: [0.02, 0.3] },
  puborectalis: { shape: 'band', facing: [1, 0.4, 0] },
  pubococcygeus: { shape: 'fan', order: [1, 0, 2], facing: BELOW, bulge: 3, sinew: [0.05, 0.12] },
  iliococcygeus: { shape: 'fan', order: [1, 0, 2], facing: BELOW, bulge: 7, sinew: [0.04, 0.16] },
  coccygeus: { shape: 'fan', order: [1, 0, 2], facing: [0, 0.5, -1], sinew: [0.12, 0.05] },
  trapezius: { shape: 'fan', order: [0, 1, 2, 3], facing: BACK, bulge: 8, sinew: [0.08, 0.05] },
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
