import { PAIRED_MUSCLES, PAIRED_TISSUE_LINES } from '#body'

/** Ligaments, muscles, nerves, organs and scars that have a name. Without side; a catalogue that lacks one does not compile. */
export const UNPAIRED_TISSUES = [
  'superior-pubic',
  'arcuate-pubic',
  'anterior-sacrococcygeal',
  'posterior-sacrococcygeal',
  'anococcygeal',
  'transversus-abdominis',
  'rectovaginal',
  'rectum-sacrum',
  'caecum',
  'ascending-colon',
  'transverse-colon',
  'descending-colon',
  'sigmoid-colon',
  'rectum',
  'appendix',
  'bladder',
  'uterus',
  'vagina',
  'liver',
  'coccygeal-bursa',
  'peritoneum',
  'skin',
] as const
export type UnpairedTissue = (typeof UNPAIRED_TISSUES)[number]

/** The lines a case can name, and what is only drawn; organs on one side are named without it. */
export const PAIRED_TISSUES = [
  ...PAIRED_MUSCLES,
  ...PAIRED_TISSUE_LINES,
  'caecum-ilium',
  'sigmoid-ilium',
  'caecum-mesentery',
  'uterine-tube',
  'ovary',
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
  'kidney',
] as const
export type PairedTissue = (typeof PAIRED_TISSUES)[number]

/** Names of tissues in one language. */
export interface TissueWords {
  readonly unpaired: { readonly [id in UnpairedTissue]: string }
  readonly paired: { readonly [id in PairedTissue]: string }
}
