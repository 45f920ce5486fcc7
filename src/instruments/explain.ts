/** Where a number comes from: the share of each joint in it and that of each input. Linear; what is not, is stated. */
import type { InputDirection, Linear, MovedJoint, Placed, Stance } from '#body'
import type { Instrument } from './instrument.ts'
import { INSTRUMENTS } from './measure.ts'
import { posedBody } from './posed-body.ts'
import type { Unit } from './types.ts'

/** What a joint's displacement adds to an instrument; `bones`: changed lengths and shapes of bones. */
export interface JointPart {
  readonly joint: MovedJoint | 'bones'
  readonly value: number
}

/** What an input of the case adds, as the body is: the rate of change with the input, times the input. */
export interface InputPart {
  /** Path into the case, as `impose.sij-left.rx`. */
  readonly path: string
  readonly value: number
  /** Change per unit of the input (degree, mm, N); absent where it has several numbers. */
  readonly per?: number
}

/**
 * One instrument's change against the stance's symmetric rest, taken apart in two ways. All in its unit. What a stance
 * on one leg does by itself is nobody's input and stays in `inputsRest`.
 */
export interface Origin {
  readonly change: number
  readonly unit: Unit
  /** Largest first; a joint's displacement times the instrument's slope half way from rest. */
  readonly joints: readonly JointPart[]
  /** Change less the sum of `joints`: what is not linear in them, and parts too small to list. */
  readonly jointsRest: number
  /** Largest first. */
  readonly inputs: readonly InputPart[]
  /** Change less the sum of `inputs`. */
  readonly inputsRest: number
}

/** Parts below this are not listed (degrees, mm, %). */
const SMALLEST = 1e-6
/** Share of a displacement or an input in the differences of readings. */
const SHARE = 1e-3
const DOF = 6

/** Readings of a placed body, in the order of the instruments. */
export type Reader = (placed: Placed) => readonly number[]

export function readerOf({ model }: Linear, stance: Stance, instruments: readonly Instrument[]): Reader {
  return (placed) => {
    const body = posedBody(model, placed, stance)
    return instruments.map(({ read }) => read(body))
  }
}

/** Instruments that a stance defines, one number each. */
export const instrumentsOf = (stance: Stance): readonly Instrument[] =>
  INSTRUMENTS.filter(({ stances }) => stances.includes(stance))

/** Central differences of two readings, `width` of what was changed apart. */
export const slopes = (ahead: readonly number[], behind: readonly number[], width: number): number[] =>
  ahead.map((value, i) => (value - behind[i]!) / width)

function listed<T extends { readonly value: number }>(parts: readonly T[]): T[] {
  return parts
    .filter(({ value }) => Math.abs(value) > SMALLEST)
    .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value))
}

const sum = (parts: readonly { readonly value: number }[]): number => parts.reduce((all, { value }) => all + value, 0)

/** Change of every instrument by each joint's displacement: per joint, in the order of the instruments. */
function byJoint(linear: Linear, read: Reader): { readonly joint: MovedJoint | 'bones'; readonly by: number[] }[] {
  const values = Float64Array.from(linear.coordinates, ({ value }) => value)
  const still = new Float64Array(values.length)
  const [bare, shaped] = [read(linear.place(still, true)), read(linear.place(still))]
  const found: { joint: MovedJoint | 'bones'; by: number[] }[] = [{ joint: 'bones', by: slopes(shaped, bare, 1) }]
  const mid = values.map((value) => value / 2)
  // The symphysis, last, follows from the others and places nothing.
  for (let c = 0; c < values.length - DOF; c += DOF) {
    if (values.subarray(c, c + DOF).every((value) => value === 0)) continue
    const at = (share: number) => {
      const moved = mid.slice()
      for (let k = c; k < c + DOF; k++) moved[k]! += share * values[k]!
      return read(linear.place(moved))
    }
    found.push({ joint: linear.coordinates[c]!.joint, by: slopes(at(SHARE), at(-SHARE), 2 * SHARE) })
  }
  return found
}

/**
 * Takes apart the change of instruments against the stance's rest. Without `inputs` only over joints, which needs
 * nothing but placing bodies.
 */
export function originsOf(
  linear: Linear,
  stance: Stance,
  instruments: readonly Instrument[],
  inputs: readonly InputDirection[] = [],
): { readonly [instrument: string]: Origin } {
  const read = readerOf(linear, stance, instruments)
  const values = linear.coordinates.map(({ value }) => value)
  const now = read(linear.place(values))
  const rest = read(linear.place(new Float64Array(values.length), true))
  const joints = byJoint(linear, read)
  const causes = inputs.map(({ path, value, at }) => ({
    path,
    input: value,
    by: slopes(read(at(SHARE)), read(at(-SHARE)), 2 * SHARE),
  }))
  return Object.fromEntries(
    instruments.map(({ id, unit }, i): [string, Origin] => {
      const change = now[i]! - rest[i]!
      const fromJoints = listed(joints.map(({ joint, by }) => ({ joint, value: by[i]! })))
      const fromInputs = listed(
        causes.map(({ path, input, by }): InputPart => ({
          path,
          value: by[i]!,
          ...(input === undefined ? {} : { per: by[i]! / input }),
        })),
      )
      return [
        id,
        {
          change,
          unit,
          joints: fromJoints,
          jointsRest: change - sum(fromJoints),
          inputs: fromInputs,
          inputsRest: change - sum(fromInputs),
        },
      ]
    }),
  )
}
