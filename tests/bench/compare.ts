/**
 * Ours against a simulator, and how time grows with the number of joints, in one run on one machine. Prints numbers,
 * decides nothing: `npx tsx tests/bench/compare.ts`.
 */
import { createSimulation } from '#body'
import { createMechanism, GROUND, rowValue, solveMechanism } from '#engine'
import type { JointSpec, RowSpec } from '#engine'
import type { Input } from '../../scripts/model/applied.ts'
import { bodyDocument } from '../../scripts/model/document.ts'
import { startMujoco } from '../oracle/mujoco.ts'
import { settling } from './simulated.ts'
import { timed } from './timed.ts'

const CASES: readonly Input[] = [
  { lift: { left: 5 } },
  { impose: { 'sij-left': { rx: -2 } } },
  { rest: { 'sij-right': { rx: 3 } }, lock: { 'l5-s1': true } },
]

const AXES = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
] as const
const LEVEL = 0.02
const STIFF = 150

const diagonal = (value: number): number[] => Array.from({ length: 36 }, (_, at) => (at % 7 === 0 ? value : 0))

/** Place and tilt of one body of the tower, exact (Infinity) or wanted. */
const placed = (body: number, weight: number): RowSpec[] =>
  AXES.flatMap((along, k): RowSpec[] => [
    { parts: [{ kind: 'point', body, point: [0, LEVEL * body, 0], along, factor: 1 }], weight },
    { parts: [{ kind: 'axis', body, axis: AXES[(k + 1) % 3]!, along }], weight },
  ])

/** A tower of `count` joints of three rotations, its base held, its top wanted in place and level. */
function tower(count: number): () => void {
  const joints = Array.from({ length: count + 1 }, (_, j): JointSpec => ({
    parent: j === 0 ? GROUND : j - 1,
    child: j,
    centre: [0, LEVEL * j, 0],
    axes: AXES,
    stiffness: diagonal(j === 0 ? 0 : STIFF),
    free: [true, true, true, j === 0, j === 0, j === 0],
  }))
  const rows = [...placed(0, Infinity), ...placed(count, 500)]
  const m = createMechanism({ bodies: count + 1, joints, loops: [], rows })
  solveMechanism(m)
  const neutral = Array.from(m.target, (_, row) => rowValue(m, row))
  return () => {
    m.target.set(neutral)
    m.target[1]! += 0.1
    m.q.fill(0)
    solveMechanism(m)
  }
}

const write = (line: string): void => void process.stdout.write(`${line}\n`)

const mujoco = await startMujoco()
const document = bodyDocument()
const simulation = createSimulation()
for (const input of CASES) {
  const ours = timed(200, (round) => {
    if (round % 2) simulation.solve({ version: 1, ...input })
    else simulation.solve({ version: 1 })
  })
  write(`${JSON.stringify(input)}: ours ${ours.toFixed(3)} ms`)
  for (const { name, ms, how } of settling(mujoco, document, input))
    write(`  MuJoCo, ${name}: ${ms.toFixed(1)} ms (${how}), ${(ms / ours).toFixed(0)} times as long`)
}
for (const count of [25, 50, 100]) {
  const ms = timed(200, tower(count))
  write(
    `tower of ${String(count).padStart(3)} joints, from neutral: ${ms.toFixed(3)} ms, ${((1000 * ms) / count).toFixed(1)} us per joint`,
  )
}
