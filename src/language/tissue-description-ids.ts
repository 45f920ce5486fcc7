import { PAIRED_TISSUES, UNPAIRED_TISSUES } from './tissues.ts'
import type { PairedTissue, UnpairedTissue } from './tissues.ts'

/** Lines along which a scar or the suspension of an organ holds or pulls: they share a description. */
const BANDS = [
  'rectovaginal',
  'rectum-sacrum',
  'caecum-ilium',
  'sigmoid-ilium',
  'caecum-mesentery',
  'abdominal-wall',
  'caesarean',
  'uterosacral-scar',
  'ovary-wall',
  'bladder-pubis',
  'kidney-fascia',
] as const satisfies readonly (UnpairedTissue | PairedTissue)[]
type Band = (typeof BANDS)[number]
type Zone = Extract<PairedTissue, `dermatome-${string}`>

/** Every tissue with a description of its own, and the two that many share. */
export type TissueDescriptionId = Exclude<UnpairedTissue | PairedTissue, Band | Zone> | 'dermatome' | 'band'
export type TissueDescriptions = { readonly [id in TissueDescriptionId]: string }

const KNOWN = new Set<string>([...UNPAIRED_TISSUES, ...PAIRED_TISSUES])
const SHARED = new Set<string>(BANDS)

/** The description of a tissue by its name without side; null for what is no tissue. */
export function tissueDescriptionOf(base: string): TissueDescriptionId | null {
  if (!KNOWN.has(base)) return null
  if (base.startsWith('dermatome-')) return 'dermatome'
  return SHARED.has(base) ? 'band' : (base as TissueDescriptionId)
}
