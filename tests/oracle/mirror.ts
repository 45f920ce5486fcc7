import type { Axis, AxisRanges, AxisValues, BodyId, Case, JointId, LockSpec, ModelView } from '#body'
import type { Input } from '../../scripts/model/applied.ts'

/** The mirror image of a case and of a pose: left and right exchanged. */

const FLIPPED = new Set<Axis>(['ry', 'rz', 'tx'])
/** The symphysis counts left against right: seen in the mirror, right against left. */
const FLIPPED_SYMPHYSIS = new Set<Axis>(['rx', 'ty', 'tz'])

const otherSide = (name: string): string =>
  name.startsWith('left')
    ? name.replace('left', 'right')
    : name.startsWith('right')
      ? name.replace('right', 'left')
      : name.endsWith('-left')
        ? name.replace(/left$/, 'right')
        : name.replace(/-right$/, '-left')

function mapped<T>(
  record: { readonly [name: string]: T } | undefined,
  change: (value: T, name: string) => unknown,
): Record<string, unknown> | undefined {
  if (!record) return undefined
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [otherSide(name), change(value, name)]))
}

const flips = (name: string): ReadonlySet<Axis> => (name === 'symphysis' ? FLIPPED_SYMPHYSIS : FLIPPED)

function mirrorValues(values: AxisValues, name: string): AxisValues {
  return Object.fromEntries(
    Object.entries(values).map(([axis, value]) => [axis, flips(name).has(axis as Axis) ? -value : value]),
  )
}

function mirrorRanges(ranges: AxisRanges, name: string): AxisRanges {
  return Object.fromEntries(
    Object.entries(ranges).map(([axis, [low, high]]) => [
      axis,
      flips(name).has(axis as Axis) ? [-high, -low] : [low, high],
    ]),
  )
}

function mirrorLock(lock: LockSpec, name: string): LockSpec {
  if (lock === true) return lock
  return {
    ...lock,
    ...(lock.at ? { at: mirrorValues(lock.at, name) } : {}),
    ...(lock.stops ? { stops: mirrorRanges(lock.stops, name) } : {}),
  }
}

const same = (value: unknown): unknown => value

/** The same done to the other side. */
export function mirrorCase(input: Input): Input {
  const all: { readonly [field in keyof Input]: unknown } = {
    ...input,
    ...(input.stance ? { stance: otherSide(input.stance) } : {}),
    impose: mapped(input.impose, mirrorValues),
    rest: mapped(input.rest, mirrorValues),
    lock: mapped(input.lock, mirrorLock),
    range: mapped(input.range, mirrorRanges),
    shape: mapped(input.shape, mirrorValues),
    ...(['stiffness', 'lift', 'seat', 'lengthen', 'foot', 'tone'] as const).reduce(
      (found, field) => ({ ...found, [field]: mapped(input[field], same) }),
      {},
    ),
    pull: input.pull?.map((one) => ({ ...one, path: otherSide(one.path) })),
    tether: input.tether?.map((one) => ({ ...one, path: otherSide(one.path) })),
    push: input.push?.map(({ body, force, moment }) => ({
      body: otherSide(body),
      ...(force ? { force: [-force[0], force[1], force[2]] } : {}),
      ...(moment ? { moment: [moment[0], -moment[1], -moment[2]] } : {}),
    })),
    hold: input.hold?.map(otherSide),
    ...(input.shift?.tx === undefined ? {} : { shift: { tx: -input.shift.tx } }),
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Omit<Case, 'version'>
}

const TRANSFORM = 12
const DOF = 6
const AXIS_ORDER: readonly Axis[] = ['rx', 'ry', 'rz', 'tx', 'ty', 'tz']
/** Signs of R (row by row) and t under x -> -x. */
const SIGNS = [1, -1, -1, -1, 1, 1, -1, 1, 1, -1, 1, 1] as const

/** Transforms seen in the mirror. */
export function mirrorTransforms(model: ModelView, transforms: Float64Array): Float64Array {
  const out = new Float64Array(transforms.length)
  model.bodies.forEach((id, b) => {
    const from = TRANSFORM * model.bodies.indexOf(otherSide(id) as BodyId)
    SIGNS.forEach((sign, i) => {
      out[TRANSFORM * b + i] = sign * transforms[from + i]!
    })
  })
  return out
}

/** Joint displacements seen in the mirror. */
export function mirrorDisplacements(model: ModelView, displacements: Float64Array): Float64Array {
  const out = new Float64Array(displacements.length)
  const ids = model.joints.map(({ id }) => id)
  ids.forEach((id, j) => {
    const from = DOF * ids.indexOf(otherSide(id) as JointId)
    AXIS_ORDER.forEach((axis, k) => {
      out[DOF * j + k] = (flips(id).has(axis) ? -1 : 1) * displacements[from + k]!
    })
  })
  return out
}
