/**
 * Ours against a simulator, and how time grows with the number of joints, in one run on one machine. Prints numbers,
 * decides nothing: `npx tsx tests/bench/compare.ts`.
 */
import { createSimulation } from '#body'
import { createMechanism, GROUND, rowValue, solveMechanism } from '#engine'
import type { JointSpec, RowSpec } from '#engine'
import type { Input } from '../../scripts/model/applied.ts'
import { bodyDocument } from '../../scripts/model/document.ts'
import { mjcf } from '../../scripts/model/mjcf.ts'
import { startMujoco } from '../oracle/mujoco.ts'

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!

function timed(times: number, run: (round: number) => void): number {
  const found: number[] = []
  for (let round = 0; round < times; round++) {
    const start = performance.now()
    run(round)
    found.push(performance.now() - start)
  }
  return median(found.slice(Math.floor(times / 5)))
}

const CASES: readonly Input[] = [
  { lift: { left: 5 } },
  { impose: { 'sij-left': { rx: -2 } } },
  { rest: { 'sij-right': { rx: 3 } }, lock: { 'l5-s1': true } },
]
/** Half of this angle's sine bounds a component of a quaternion's difference: 0.05 degrees. */
const SETTLED = Math.sin((0.05 * Math.PI) / 360)
/**
 * Times the file's own timestep. The file already favours the simulator: next to no mass and dampers in proportion to
 * the springs, so that every motion dies away at one rate and a few very long implicit steps are enough.
 */
const TIMESTEPS = [0.1, 0.3, 1, 3, 10]
const MOST_STEPS = 400

/** Least time (ms) over the timesteps in which the simulator comes within 0.05 degrees of where it ends. */
function simulated(mujoco: Awaited<ReturnType<typeof startMujoco>>, text: string): { ms: number; how: string } {
  const model = mujoco.MjModel.from_xml_string(text)
  const data = new mujoco.MjData(model)
  let best = { ms: Infinity, how: 'never' }
  try {
    for (let i = 0; i < MOST_STEPS; i++) mujoco.mj_step(model, data)
    const rest = Float64Array.from(data.xquat as Float64Array)
    for (const scale of TIMESTEPS) {
      const { timestep } = model.opt
      model.opt.timestep = timestep * scale
      const near = (): boolean => {
        const now = data.xquat as Float64Array
        return rest.every((value, k) => Math.abs(Math.abs(now[k]!) - Math.abs(value)) < SETTLED)
      }
      mujoco.mj_resetData(model, data)
      let steps = 0
      do mujoco.mj_step(model, data)
      while (++steps < MOST_STEPS && !near())
      const ms = timed(5, () => {
        mujoco.mj_resetData(model, data)
        for (let i = 0; i < steps; i++) mujoco.mj_step(model, data)
      })
      if (steps < MOST_STEPS && ms < best.ms)
        best = { ms, how: `${steps} steps of ${(timestep * scale).toPrecision(2)} s` }
      model.opt.timestep = timestep
    }
    return best
  } finally {
    data.delete()
    model.delete()
  }
}

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
  const ours = timed(60, (round) => {
    if (round % 2) simulation.solve({ version: 1, ...input })
    else simulation.solve({ version: 1 })
  })
  const theirs = simulated(mujoco, mjcf(document, input).text)
  write(
    `${JSON.stringify(input).padEnd(62)} ours ${ours.toFixed(2)} ms   MuJoCo ${theirs.ms.toFixed(1)} ms (${theirs.how})   ratio ${(theirs.ms / ours).toFixed(0)}`,
  )
}
for (const count of [25, 50, 100]) {
  const ms = timed(200, tower(count))
  write(
    `tower of ${String(count).padStart(3)} joints, from neutral: ${ms.toFixed(3)} ms, ${((1000 * ms) / count).toFixed(1)} us per joint`,
  )
}
