import { capitalise, fill } from './fill.ts'
import { vertebraLabel } from './names.ts'
import type { DescribeWords } from './en/describe.ts'
import type { JointId, Side } from '#body'
import type { NameWords } from './en/names.ts'

type Unsided<Id> = Id extends `${infer Base}-${Side}` ? Base : never
export type PairedJoint = Unsided<JointId>
export type UnpairedJoint = 'symphysis' | 'sacrococcygeal' | 'intercoccygeal' | 'temporomandibular'

export interface DescribeCatalogue {
  readonly names: NameWords
  readonly describe: DescribeWords
}

const isKey = <K extends string>(table: { readonly [key in K]: string }, key: string): key is K =>
  Object.hasOwn(table, key)

const levelLabel = (level: string, words: DescribeCatalogue): string =>
  level
    .split('-')
    .map((vertebra) => vertebraLabel(vertebra, words))
    .join('/')

/**
 * A joint as the subject of a sentence, capitalised: as the part that moves ("The left hip bone", "L4 on L5") or as
 * the joint itself ("The left sacroiliac joint", "The joint L4/L5").
 */
export const subjectOf = (joint: JointId, as: 'moving' | 'joint', words: DescribeCatalogue): string => {
  const { describe, names } = words
  const unpaired = as === 'moving' ? describe.movingUnpaired : describe.jointUnpaired
  if (isKey(unpaired, joint)) return capitalise(unpaired[joint])
  const paired = as === 'moving' ? describe.movingPaired : describe.jointPaired
  const cut = joint.lastIndexOf('-')
  const base = joint.slice(0, cut)
  const end = joint.slice(cut + 1)
  if (isKey(paired, base)) return capitalise(fill(paired[base], { side: names[end as Side] }))
  const lower = vertebraLabel(end, words)
  if (as === 'joint') return capitalise(fill(describe.jointLevel, { level: levelLabel(joint, words) }))
  if (base === 'c0') return capitalise(fill(describe.movingHead, { lower }))
  return capitalise(fill(describe.movingLevel, { upper: vertebraLabel(base, words), lower }))
}

/** Several joints as one subject: "Both hip joints", "The levels L5/S1 to L1/L2"; a single joint as itself. */
export const groupSubject = (joints: readonly JointId[], words: DescribeCatalogue): string => {
  const [first, last] = [joints[0], joints.at(-1)]
  if (first === undefined || last === undefined) return ''
  if (first === last) return subjectOf(first, 'joint', words)
  const both = words.describe.jointBoth
  const base = first.slice(0, first.lastIndexOf('-'))
  if (isKey(both, base)) return capitalise(both[base])
  return capitalise(fill(words.describe.levels, { from: levelLabel(first, words), to: levelLabel(last, words) }))
}
