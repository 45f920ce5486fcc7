import { MIDDLE_LIGAMENTS, MIDDLE_MUSCLES, PAIRED_MUSCLES, PAIRED_TISSUE_LINES } from '#body'

/** Organs, in the middle or on one side only; and those that come in pairs. */
export const MIDDLE_ORGANS = [
  'caecum',
  'appendix',
  'ascending-colon',
  'transverse-colon',
  'descending-colon',
  'sigmoid-colon',
  'rectum',
  'bladder',
  'uterus',
  'vagina',
  'liver',
  'coccygeal-bursa',
  'peritoneum',
] as const
export const PAIRED_ORGANS = ['uterine-tube', 'ovary', 'kidney'] as const
export const DERMATOMES = [
  'dermatome-l1',
  'dermatome-l2',
  'dermatome-l3',
  'dermatome-l4',
  'dermatome-l5',
  'dermatome-s1',
  'dermatome-s2',
  'dermatome-s3',
  'dermatome-s4',
  'dermatome-s5',
] as const

/** Ligaments, muscles, nerves, organs and scars that have a name. Without side; a catalogue that lacks one does not compile. */
export const UNPAIRED_TISSUES = [
  ...MIDDLE_LIGAMENTS,
  ...MIDDLE_MUSCLES,
  ...MIDDLE_ORGANS,
  'rectovaginal',
  'rectum-sacrum',
  'skin',
] as const
export type UnpairedTissue = (typeof UNPAIRED_TISSUES)[number]

/** The lines a case can name, and what is only drawn; bands of organs on one side are named without it. */
export const PAIRED_TISSUES = [
  ...PAIRED_MUSCLES,
  ...PAIRED_TISSUE_LINES,
  'caecum-ilium',
  'sigmoid-ilium',
  'caecum-mesentery',
  ...DERMATOMES,
  ...PAIRED_ORGANS,
] as const
export type PairedTissue = (typeof PAIRED_TISSUES)[number]

/** Names of tissues in one language. */
export interface TissueWords {
  readonly unpaired: { readonly [id in UnpairedTissue]: string }
  readonly paired: { readonly [id in PairedTissue]: string }
}
