import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Axis } from '#body'
import { AXES } from '#body'
import { STANDING_GOALS } from '../../src/body/goals.ts'
import type { JointData } from '../../src/body/joint-table.ts'
import { JOINT_TABLE } from '../../src/body/joint-table.ts'
import type { CalibrationFile } from '../../scripts/model/calibration-page.ts'
import { calibrationPage } from '../../scripts/model/calibration-page.ts'
import { RECORDS } from '../validation/records.ts'

/** What the file of calibration says against what the model uses: nothing unexplained, nothing outside its spread. */

const FILE = JSON.parse(readFileSync('models/calibration.json', 'utf8')) as CalibrationFile
const records = new Map(RECORDS.map((record) => [record.id, record]))

/** Pairs are explained once, by the left. */
const LEFT = JOINT_TABLE.filter(({ id }) => !id.endsWith('-right'))
const nameOf = (joint: JointData): string => joint.id.replace(/-left$/, '')
const entry = (joint: JointData, what: string) =>
  FILE.values.filter((one) => one.what === what && one.of.includes(nameOf(joint)))

/** Every adjusted number of a joint, by the name the file has for it. */
function used(joint: JointData): [what: string, value: number | readonly number[]][] {
  const free = AXES.flatMap((axis, k): [string, number][] =>
    joint.free.includes(axis) ? [[`passive ${axis}`, joint.passive[k]!]] : [],
  )
  const ranges = (Object.entries(joint.range) as [Axis, readonly [number, number]][]).map(
    ([axis, range]): [string, readonly number[]] => [`range ${axis}`, range],
  )
  return [
    ...free,
    ...ranges,
    ...(joint.tone.some((factor) => factor !== 1) ? [['tone', joint.tone] as [string, readonly number[]]] : []),
    ...(joint.coupling ? [['coupling', joint.coupling] as [string, number]] : []),
  ]
}

/** The number that is compared with the published spread: a range counts by its total or by its larger side. */
function size({ value, unit }: CalibrationFile['values'][number]): number {
  if (typeof value === 'number') return value
  if (unit.endsWith('total')) return value[1]! - value[0]!
  return Math.max(...value.map(Math.abs))
}

/** Text without what a formatter does to tables: it pads cells and rules, and leaves every sign. */
const bare = (text: string): string => text.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---')

/** D09, N m over degrees: side-bend and slope of flexion; D08, N m/deg: flexion; K01, degrees under 6 N m. */
const bend = (x: number): number => 0.6989 * x + 0.0087 * x ** 2
const slope = (x: number): number => 0.4726 - 2 * 0.0141 * x + 3 * 0.002 * x ** 2

describe('the calibration', () => {
  it.each(LEFT.map((joint) => [joint.id, joint] as const))('explains every number of %s', (_, joint) => {
    for (const [what, value] of used(joint)) {
      const found = entry(joint, what)
      expect(found.length, `${joint.id} ${what} in models/calibration.json`).toBe(1)
      const stated = [found[0]!.value].flat()
      expect(stated.length).toBe([value].flat().length)
      stated.forEach((one, k) => expect(one, `${joint.id} ${what}`).toBeCloseTo([value].flat()[k]!, 3))
    }
  })

  it('explains nothing that the model does not use', () => {
    const known = new Set(LEFT.flatMap((joint) => used(joint).map(([what]) => `${nameOf(joint)} ${what}`)))
    for (const { of, what } of FILE.values) for (const id of of) expect(known).toContain(`${id} ${what}`)
  })

  it.each(FILE.values.map((one) => [`${one.of.join(', ')} ${one.what}`, one] as const))(
    'keeps %s inside what is published',
    (_, one) => {
      if (one.state === 'assumed') return expect(one.published).toBeNull()
      if (one.published === null) {
        // A coupling is fitted to a specimen's turn, which its record tests; everything else has its spread.
        expect(one.what).toBe('coupling')
        return expect(one.decidedBy.length).toBeGreaterThan(0)
      }
      const [low, high] = one.published
      expect(size(one)).toBeGreaterThanOrEqual(low)
      if (high !== null) expect(size(one)).toBeLessThanOrEqual(high)
      expect(one.sources.length + one.decidedBy.length).toBeGreaterThan(0)
    },
  )

  it('lists every source it names, and every one the table of joints names', () => {
    const listed = new Set(Object.keys(FILE.sources))
    for (const { sources } of FILE.values) for (const id of sources) expect(listed).toContain(id)
    for (const { id, source } of JOINT_TABLE)
      for (const [name] of source.matchAll(/\b[A-I]\d\d\b/g)) expect([...listed, ...records.keys()], id).toContain(name)
    for (const { read, cited, link } of Object.values(FILE.sources)) {
      expect(['read', 'recalled', 'not read']).toContain(read)
      expect(cited.length).toBeGreaterThan(10)
      if (link !== undefined) expect(link).toMatch(/^https:\/\/[\w.]+\/[\w./-]+$/)
    }
  })

  it('rests no spread on what was only recalled', () => {
    for (const { of, what, sources, state } of FILE.values) {
      if (state === 'assumed' || what.startsWith('range') || sources.length === 0) continue
      const read = sources.filter((id) => FILE.sources[id]!.read === 'read')
      expect(read.length, `${of.join(', ')} ${what}`).toBeGreaterThan(0)
    }
  })

  it('names records that exist, and says why of every tier 1 record that is not reproduced', () => {
    const named = [...FILE.values, ...FILE.goals].flatMap(({ decidedBy }) => decidedBy)
    for (const id of [...named, ...FILE.notMet.map(({ record }) => record)]) expect([...records.keys()]).toContain(id)
    const outcomes = JSON.parse(readFileSync('models/validation/outcomes.json', 'utf8')) as readonly {
      readonly id: string
      readonly tier: number
      readonly verdict: string
    }[]
    const open = outcomes.filter(({ tier, verdict }) => tier === 1 && verdict !== 'reproduced').map(({ id }) => id)
    expect(FILE.notMet.map(({ record }) => record).toSorted()).toEqual(open.toSorted())
  })

  it('explains the weight of every goal', () => {
    const weights: Record<string, number[]> = {}
    for (const { goal, weight } of STANDING_GOALS)
      if (!weights[goal]?.includes(weight)) weights[goal] = [...(weights[goal] ?? []), weight]
    expect(Object.fromEntries(FILE.goals.map((one) => [one.goal, one.weights]))).toEqual(weights)
  })

  it('leaves out a toe region for the reasons that the model page gives', () => {
    const [linear, measured, tolerance] = [1.8, [3, 4.9, 3.4], 1]
    const [atSixNewtonMetres, meets] = [7.83, 17.4]
    expect(bend(atSixNewtonMetres)).toBeCloseTo(6, 1)
    expect(slope(meets)).toBeCloseTo(linear, 1)
    for (const angle of measured) expect(atSixNewtonMetres).toBeGreaterThan(angle + tolerance)
    for (const { id, range } of JOINT_TABLE) if (/^l\d/.test(id)) expect(meets).toBeGreaterThan(range.rx![1])
    // The two starts of D09 (N m/rad) against the coupling of the stiffer series.
    const joint = JOINT_TABLE.find(({ id }) => id === 'l2-l3')!
    const coupled = joint.coupling! * Math.sqrt(joint.passive[1]! * joint.passive[2]!)
    expect(58 * 40).toBeLessThan(coupled ** 2)
  })

  it('is the page as written: after a change run "npm run calibration"', () => {
    expect(bare(readFileSync('docs/calibration.md', 'utf8'))).toBe(bare(calibrationPage(FILE)))
  })
})
