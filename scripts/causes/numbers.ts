import { createSimulation, inStance, JOINT_IDS, pathReadings } from '#body'
import type { Case } from '#body'
import { applyCauses, nextOverload, structuresOf } from '#causes'
import type { CauseChoice } from '#causes'
import { measure } from '#instruments'
import type { CobbCurve, Reading } from '#instruments'
import { nerveReadings } from '#session'

const simulation = createSimulation()
/** Numbers in a row of the page. */
const MOST = 4
/** Smaller changes are not written: below them nothing could be read from a person. */
const LEAST = 0.1
const LEAST_PERCENT = 0.5

const UNIT: { readonly [unit in Reading['unit']]?: string } = { deg: '°', mm: ' mm', '%': ' %' }

/** With a sign; what rounds to nothing is nothing. */
export function signed(value: number): string {
  const text = Math.abs(value).toFixed(1)
  return `${text === '0.0' ? '' : value < 0 ? '−' : '+'}${text}`
}

interface Solved {
  readonly readings: { readonly [id: string]: Reading }
  readonly cobb: readonly CobbCurve[]
  readonly tissues: ReadonlyMap<string, number>
  readonly efforts: { readonly [joint: string]: number }
}

/** The rest of a case, measured. */
export function solved(input: Case): Solved {
  const stance = input.stance ?? 'standing'
  const pose = simulation.solve(inStance(input, stance))
  if (pose.status !== 'converged') throw new Error(`no rest for ${JSON.stringify(input)}`)
  return {
    ...measure(simulation.model, pose, stance),
    tissues: new Map(pathReadings(simulation.model, pose).map(({ id, change }) => [id, change])),
    efforts: Object.fromEntries(JOINT_IDS.map((id, k) => [id, pose.efforts[k] ?? 0])),
  }
}

/** What a cause changes in a case against the same case without it: readings, then tissues. */
export function changes(choice: CauseChoice, base: Case): readonly string[] {
  const before = solved(base)
  const after = solved(applyCauses(base, [choice]))
  const readings = Object.entries(after.readings)
    .map(([id, { value, unit }]) => ({ id, unit, change: value - (before.readings[id]?.value ?? 0) }))
    .filter(({ change, unit }) => Math.abs(change) >= LEAST && UNIT[unit] !== undefined)
    .toSorted((a, b) => Number(b.change.toFixed(3)) ** 2 - Number(a.change.toFixed(3)) ** 2 || a.id.localeCompare(b.id))
    .slice(0, MOST)
    .map(({ id, unit, change }) => `${id} ${signed(change)}${UNIT[unit] ?? ''}`)
  const tissues = structuresOf(choice)
    .flatMap((id) => {
      const change = (after.tissues.get(id) ?? Number.NaN) - (before.tissues.get(id) ?? Number.NaN)
      return Math.abs(change) >= LEAST_PERCENT ? [`${id} ${signed(change)} %`] : []
    })
    .slice(0, MOST)
  return [...readings, ...tissues]
}

/** How close the nerves a cause lights come to their neighbours, standing. */
export function closeness(choice: CauseChoice): readonly string[] {
  solved(applyCauses({ version: 1 }, [choice]))
  return nerveReadings(simulation, structuresOf(choice)).map(
    ({ id, neighbour, distance, change }) =>
      `${id} to ${neighbour}: ${distance.toFixed(0)} mm between the middle lines, ${signed(change)} mm`,
  )
}

const total = (of: Case): number => Object.values(solved(of).efforts).reduce((sum, effort) => sum + effort, 0)

interface Overloads {
  readonly joints: readonly string[]
  /** Effort of all joints together before the first step and after the last, J. */
  readonly before: number
  readonly after: number
}

/** Which joints stiffen one after the other when each time the most loaded one does, and what all of them pay. */
export function overloads(choice: CauseChoice, steps: number): Overloads {
  const first = applyCauses({ version: 1 }, [choice])
  let input = first
  const joints: string[] = []
  while (joints.length < steps) {
    const next = nextOverload(input, solved(input).efforts)
    if (!next) break
    joints.push(next.joint)
    input = { ...input, stiffness: { ...input.stiffness, [next.joint]: next.factor } }
  }
  return { joints, before: total(first), after: total(input) }
}

/** How much shorter a leg reads lying down for each degree its hip bone is turned back, mm. */
export function shorterPerDegree(): { readonly turn: number; readonly torsion: number } {
  const degrees = 3
  const { readings } = solved({ version: 1, stance: 'supine', impose: { 'sij-left': { rx: -degrees } } })
  const shorter = -(readings['leg-length-supine']?.value ?? Number.NaN)
  return { turn: shorter / degrees, torsion: shorter / Math.abs(readings['innominate-torsion']?.value ?? Number.NaN) }
}
