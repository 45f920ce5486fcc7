import { NUMBERED, PAIRED, UNPAIRED } from './structures.ts'
import type { Numbered, Paired, Unpaired } from './structures.ts'
import { tissueDescriptionOf } from './tissue-description-ids.ts'
import type { TissueDescriptionId } from './tissue-description-ids.ts'
import { PAIRED_TISSUES, UNPAIRED_TISSUES } from './tissues.ts'
import type { PairedTissue, UnpairedTissue } from './tissues.ts'

/** Parts of the spine that share a description. */
export const SPINE_PARTS = [
  'vertebra-l',
  'vertebra-l5',
  'vertebra-t',
  'vertebra-t12',
  'vertebra-c',
  'vertebra-c7',
  'atlas',
  'axis',
  'level-lumbosacral',
  'level-l',
  'level-thoracolumbar',
  'level-t',
  'level-c',
  'level-upper-neck',
  'disc-l',
  'disc-lumbosacral',
  'disc-t',
  'disc-c',
  'spinous',
] as const
export type SpinePart = (typeof SPINE_PARTS)[number]

type BoneDescriptionId = Exclude<Unpaired | Paired, UnpairedTissue | PairedTissue> | Numbered | SpinePart
/** Everything that has a description: both sides of a pair, and all of a numbered row, share one. */
export type DescriptionId = BoneDescriptionId | TissueDescriptionId
export type Descriptions = { readonly [id in DescriptionId]: string }
/** Of bones, joints and places; tissues stand in a file of their own. */
export type BoneDescriptions = { readonly [id in BoneDescriptionId]: string }

const TISSUES = new Set<string>([...UNPAIRED_TISSUES, ...PAIRED_TISSUES])
const ONE_OF = new Set([...UNPAIRED, ...PAIRED, ...NUMBERED].filter((id) => !TISSUES.has(id)) as readonly string[])
const PLAIN_LEVELS: { readonly [level: string]: SpinePart } = {
  'l5-s1': 'level-lumbosacral',
  't12-l1': 'level-thoracolumbar',
  'c0-c1': 'level-upper-neck',
  'c1-c2': 'level-upper-neck',
}
const PLAIN_VERTEBRAE: { readonly [vertebra: string]: SpinePart } = {
  l5: 'vertebra-l5',
  t12: 'vertebra-t12',
  c7: 'vertebra-c7',
  c1: 'atlas',
  c2: 'axis',
}

/** The description of a structure by its name, with or without side and number; null when it has none. */
export const descriptionOf = (structure: string): DescriptionId | null => {
  const base = structure.replace(/-(left|right)$/, '')
  if (ONE_OF.has(base)) return base as DescriptionId
  const tissue = tissueDescriptionOf(base)
  if (tissue !== null) return tissue
  const unnumbered = base.replace(/-\d+$/, '')
  if (ONE_OF.has(unnumbered)) return unnumbered as DescriptionId
  const vertebra = /^([ltc])\d+$/.exec(base)
  if (vertebra) return PLAIN_VERTEBRAE[base] ?? (`vertebra-${vertebra[1]}` as SpinePart)
  if (/^[ltc]\d+-spinous$/.test(base)) return 'spinous'
  const disc = /^disc-(([ltc])\d+-[ltcs]\d+)$/.exec(base)
  if (disc) return disc[1] === 'l5-s1' ? 'disc-lumbosacral' : (`disc-${disc[2]}` as SpinePart)
  const level = /^([ltc])\d+-[ltcs]\d+$/.exec(base)
  return level ? (PLAIN_LEVELS[base] ?? (`level-${level[1]}` as SpinePart)) : null
}
