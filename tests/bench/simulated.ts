import type { MainModule } from '@mujoco/mujoco'
import type { Input } from '../../scripts/model/applied.ts'
import type { BodyDocument } from '../../scripts/model/document.ts'
import { DAMPING, mjcf } from '../../scripts/model/mjcf.ts'
import { plus, rotate } from '../../scripts/model/quaternion.ts'
import { timed } from './timed.ts'

/**
 * How long the MuJoCo simulator takes to settle a case from neutral within 0.05 degrees, with its implicit integrator
 * and its best timestep. Dampers are in proportion to springs, so that every spring dies away at one rate; two choices:
 *
 * - critical damping: real masses (E01 of the model, radius of gyration assumed), and the dampers with which they come
 *   to rest in the shortest time of their own;
 * - no body at all: next to no mass and dampers so strong that mass plays no part. A simulator then takes
 *   steps like those of a Newton method; nothing makes it faster.
 *
 * Both start from neutral, and so does ours. With critical damping it takes some 50 to 80 times as long as ours, without
 * mass 4 to 80 times. Five hundred times, as was aimed at, is not reached: the timestep is free, an implicit integrator
 * bears steps longer than the springs' own time, and of those six to eight are enough.
 */

/** Half of this angle's sine bounds a component of a quaternion's difference: 0.05 degrees. */
const SETTLED = Math.sin((0.05 * Math.PI) / 360)
/** Dampers over springs that are tried for critical damping, s. */
const RATES = [0.02, 0.05, 0.1, 0.2, 0.5]
/** Timesteps that are tried, as parts of dampers over springs: beyond twice that, a spring steps over its rest. */
const PARTS = [0.1, 0.3, 1, 1.5]
/** Steps after which a run is given up, and time over which it must have come to rest, in dampers over springs. */
const MOST_STEPS = 20_000
const SPAN = 20
/** Radius of gyration of every body, m (assumed: segments of people have 0.04 to 0.13), and mass of what has none, kg. */
const GYRATION = 0.08
const LIGHT = 0.02

/** One way to let a case settle, the best of its kind. */
export interface Settling {
  readonly name: string
  readonly ms: number
  readonly how: string
}

interface Run {
  readonly steps: number
  readonly timestep: number
  readonly ms: number
}

function inertial(mass: number, at: readonly number[]): string {
  const inertia = mass * GYRATION ** 2
  return `<inertial pos="${at.join(' ')}" mass="${mass}" diaginertia="${inertia} ${inertia} ${inertia}"/>`
}

/** The exported model with the body's own masses, and dampers that are `rate` times their springs. */
function withMasses(document: BodyDocument, input: Input, rate: number): string {
  const { text, frames } = mjcf(document, input)
  const masses = new Map(document.bodies.map((body) => [body.id as string, body]))
  return text
    .replace(/damping="([^"]+)"/g, (_, value: string) => `damping="${(Number(value) * rate) / DAMPING}"`)
    .replace(/(<body([^>]*)>)((?:<freejoint\/>)?)<inertial[^>]*>/g, (_, open: string, names: string, free: string) => {
      const body = masses.get(/name="([^"]+)"/.exec(names)?.[1] ?? '')
      const frame = body && frames.get(body.id)
      return `${open}${free}${
        body && frame
          ? inertial(Math.max(body.mass, LIGHT), plus(frame.at, rotate(frame.turn, body.centre)))
          : inertial(LIGHT, [0, 0, 0])
      }`
    })
}

/** Where the exported model ends, as quaternions. */
function restOf(mujoco: MainModule, text: string): Float64Array {
  return within(mujoco, text, (model, data) => {
    for (let i = 0; i < 400; i++) mujoco.mj_step(model, data)
    return Float64Array.from(data.xquat as Float64Array)
  })
}

type Model = InstanceType<MainModule['MjModel']>
type Data = InstanceType<MainModule['MjData']>

function within<T>(mujoco: MainModule, text: string, use: (model: Model, data: Data) => T): T {
  const model = mujoco.MjModel.from_xml_string(text)
  if (!model) throw new Error('bench: the simulator does not read the exported model')
  const data = new mujoco.MjData(model)
  try {
    return use(model, data)
  } finally {
    data.delete()
    model.delete()
  }
}

/** Fewest steps after which a run stays at rest, and their time; null where it does not come there. */
function settle(mujoco: MainModule, text: string, rest: Float64Array, rate: number, part: number): Run | null {
  return within(mujoco, text, (model, data) => {
    const timestep = rate * part
    model.opt.timestep = timestep
    const most = Math.min(MOST_STEPS, Math.ceil((SPAN * rate) / timestep))
    let steps = 0
    for (let step = 1; step <= most; step++) {
      mujoco.mj_step(model, data)
      const now = data.xquat as Float64Array
      // A quaternion and its negative are the same turn.
      const near = rest.every((value, k) => Math.abs(Math.abs(now[k]!) - Math.abs(value)) < SETTLED)
      if (!near) steps = step + 1
    }
    if (steps >= most) return null
    const ms = timed(5, () => {
      mujoco.mj_resetData(model, data)
      for (let i = 0; i < steps; i++) mujoco.mj_step(model, data)
    })
    return { steps, timestep, ms }
  })
}

const least = <T>(from: readonly T[], by: (one: T) => number): T | undefined =>
  from.reduce<T | undefined>((best, one) => (best === undefined || by(one) < by(best) ? one : best), undefined)

const described = (name: string, run: Run | undefined, more = ''): Settling =>
  run
    ? { name, ms: run.ms, how: `${run.steps} steps of ${run.timestep.toPrecision(2)} s${more}` }
    : { name, ms: Infinity, how: 'never' }

/** Both ways to settle a case. */
export function settling(mujoco: MainModule, document: BodyDocument, input: Input): readonly Settling[] {
  const { text } = mjcf(document, input)
  const rest = restOf(mujoco, text)
  const runs = (model: string, rate: number): Run[] =>
    PARTS.flatMap((part) => settle(mujoco, model, rest, rate, part) ?? [])
  const massive = RATES.flatMap((rate) => {
    const found = runs(withMasses(document, input, rate), rate)
    const fine = found[0]
    return fine ? [{ rate, own: fine.steps * fine.timestep, run: least(found, ({ ms }) => ms)! }] : []
  })
  const critical = least(massive, ({ own }) => own)
  return [
    described('critical damping', critical?.run, critical && `, dampers ${critical.rate} s times springs`),
    described(
      'no mass',
      least(runs(text, DAMPING), ({ ms }) => ms),
      `, dampers ${DAMPING} s times springs`,
    ),
  ]
}
