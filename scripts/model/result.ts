import type { Axis, Case, Pose, Simulation } from '#body'
import { AXES, lockedAxes, pathReadings } from '#body'
import type { CobbCurve, Reading } from '#instruments'
import { measure } from '#instruments'
import { quaternionFromRotation, toDegrees, toMillimetres } from '#math'
import type { Explanation } from './explanation.ts'
import { explanationOf, explanationTable } from './explanation.ts'

/** A solved case for other programs. Degrees, millimetres, joules, newtons, newton metres; body poses in metres. */
export const RESULT_VERSION = 1

type Triple = readonly [number, number, number]

export interface ResultDocument {
  readonly version: typeof RESULT_VERSION
  readonly status: 'converged'
  readonly iterations: number
  readonly gradient: number
  /** J, against the stance's rest. */
  readonly energy: number
  /** x' = R x + t maps a neutral world point to where it is now. */
  readonly bodies: Readonly<
    Record<string, { readonly rotation: readonly [number, number, number, number]; readonly translation: Triple }>
  >
  readonly joints: Readonly<
    Record<
      string,
      {
        readonly displacement: Readonly<Record<Axis, number>>
        readonly effort: number
        readonly load: { readonly force: Triple; readonly moment: Triple }
        readonly locked: readonly Axis[]
      }
    >
  >
  /** Length (mm) of every line of tissue and its change against neutral standing (%). */
  readonly paths: Readonly<Record<string, { readonly length: number; readonly change: number }>>
  readonly instruments: Readonly<Record<string, Reading | readonly CobbCurve[]>>
  readonly explanation: Explanation
}

const TRANSFORM = 12
const DOF = 6
const QUATERNION = new Float64Array(4)

/** Adding 0 turns -0 into 0. */
const three = (values: Float64Array, at: number): Triple => [values[at]! + 0, values[at + 1]! + 0, values[at + 2]! + 0]

/** The result of a converged pose. */
export function resultDocument(simulation: Simulation, pose: Pose, input: Case): ResultDocument {
  const { model } = simulation
  const { readings, cobb } = measure(model, pose, input.stance ?? 'standing')
  const bodies = model.bodies.map((id, b) => {
    const [x, y, z, w] = quaternionFromRotation(QUATERNION, 0, pose.transforms, TRANSFORM * b)
    return [
      id,
      { rotation: [x! + 0, y! + 0, z! + 0, w!] as const, translation: three(pose.transforms, TRANSFORM * b + 9) },
    ] as const
  })
  const joints = model.joints.map(({ id }, j) => {
    const displacement = AXES.map((axis, k) => {
      const value = pose.displacements[DOF * j + k]! + 0
      return [axis, axis.startsWith('r') ? toDegrees(value) : toMillimetres(value)] as const
    })
    return [
      id,
      {
        displacement: Object.fromEntries(displacement) as Record<Axis, number>,
        effort: pose.efforts[j]! + 0,
        load: { force: three(pose.loads, DOF * j + 3), moment: three(pose.loads, DOF * j) },
        locked: lockedAxes(input.lock?.[id]),
      },
    ] as const
  })
  return {
    version: RESULT_VERSION,
    status: 'converged',
    iterations: pose.iterations,
    gradient: pose.gradient,
    energy: pose.energy,
    bodies: Object.fromEntries(bodies),
    joints: Object.fromEntries(joints),
    paths: Object.fromEntries(
      pathReadings(model, pose).map(({ id, length, change }) => [
        id,
        { length: toMillimetres(length), change: change + 0 },
      ]),
    ),
    instruments: { ...readings, cobb },
    explanation: explanationOf(input, Object.fromEntries(model.joints.map(({ id }, j) => [id, pose.efforts[j]! + 0]))),
  }
}

/** The same result as lines of `kind,id,quantity,value,unit`. */
export function resultTable(result: ResultDocument): string {
  const lines = ['kind,id,quantity,value,unit']
  const add = (kind: string, id: string, quantity: string, value: number | string, unit: string): void => {
    lines.push(`${kind},${id},${quantity},${value},${unit}`)
  }
  for (const [id, reading] of Object.entries(result.instruments))
    if ('unit' in reading) add('instrument', id, 'value', reading.value, reading.unit)
    else
      reading.forEach(({ angle, upper, lower, apex, convex }, index) => {
        add('curve', `${index + 1}`, 'angle', angle, 'deg')
        for (const [quantity, name] of Object.entries({ upper, lower, apex, convex }))
          add('curve', `${index + 1}`, quantity, name, '')
      })
  for (const [id, { displacement, effort, load }] of Object.entries(result.joints)) {
    for (const axis of AXES) add('joint', id, axis, displacement[axis], axis.startsWith('r') ? 'deg' : 'mm')
    add('joint', id, 'effort', effort, 'J')
    AXES.forEach((axis, k) =>
      add('joint', id, `load-${axis}`, (k < 3 ? load.moment : load.force)[k % 3]!, k < 3 ? 'N m' : 'N'),
    )
  }
  for (const [id, { length, change }] of Object.entries(result.paths)) {
    add('path', id, 'length', length, 'mm')
    add('path', id, 'change', change, '%')
  }
  explanationTable(result.explanation, add)
  for (const [id, { rotation, translation }] of Object.entries(result.bodies)) {
    rotation.forEach((value, k) => add('body', id, `q${'xyzw'[k]}`, value, ''))
    translation.forEach((value, k) => add('body', id, `t${'xyz'[k]}`, value, 'm'))
  }
  return `${lines.join('\n')}\n`
}
