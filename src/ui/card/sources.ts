import type { DescriptionId } from '#language'

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
export const descriptionSources = (id: DescriptionId): readonly string[] => SOURCES[id] ?? []
