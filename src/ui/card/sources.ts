import type { DescriptionId } from '#language'

/** Where attachments and cross-sections of tissues come from. */
const OF_TISSUES: { readonly [entry: string]: readonly DescriptionId[] } = {
  T01: [
    'psoas-major',
    'iliacus',
    'piriformis',
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
    'gracilis',
    'rectus-femoris',
  ],
  T02: [
    'sacrospinous',
    'anterior-sacroiliac',
    'interosseous-sacroiliac',
    'iliolumbar',
    'superior-pubic',
    'arcuate-pubic',
  ],
  T03: ['long-posterior-sacroiliac', 'short-posterior-sacroiliac'],
  T04: ['puborectalis', 'pubococcygeus', 'iliococcygeus', 'coccygeus'],
}

/** Where the numbers in a description come from, by entry of the table of sources. */
const SOURCES: { readonly [id in DescriptionId]?: readonly string[] } = {
  coccyx: ['C03', 'C02'],
  'coccyx-1': ['C05', 'C06'],
  symphysis: ['B01', 'B02'],
  'pubic-disc': ['B03'],
  sacrococcygeal: ['C02', 'C05'],
  sij: ['A01', 'A06'],
  hip: ['E11'],
  head: ['E01'],
  asis: ['F13'],
  psis: ['F13'],
  'level-lumbosacral': ['A21'],
  'level-l': ['D02', 'D03'],
}

/** Entries behind a description; empty where it is plain anatomy. */
export const descriptionSources = (id: DescriptionId): readonly string[] =>
  SOURCES[id] ?? Object.keys(OF_TISSUES).filter((entry) => OF_TISSUES[entry]?.includes(id))
