import type { Axis, BodyId, BodyModel, BodySpec, Case, JointId, Pose, Simulation, SpinalLevel } from '#body'
import { AXES, buildBody, createSimulation, SPINAL_LEVELS } from '#body'
import type { CobbCurve, Measurements } from '#instruments'
import { measure } from '#instruments'
import { length, scale, subtract, toDegrees, toMillimetres, transposeMultiply3, vectorFromRotation } from '#math'
import type { Vec3 } from '#math'

const TRANSFORM = 12
const DOF = 6
type Input = Omit<Case, 'version'>

/** One solved case, readable in degrees and millimetres. */
export interface Run {
  readonly status: Pose['status']
  value(instrument: string): number
  readonly cobb: readonly CobbCurve[]
  readonly profile: Measurements['profile']
  /** Joint coordinate, degrees or mm. */
  joint(id: JointId, axis: Axis): number
  /** Size of a joint's turn (degrees) and shift (mm) against neutral standing, whatever the stance's own rest. */
  sinceStanding(id: JointId): { readonly turn: number; readonly shift: number }
  /** Elastic effort of a joint, J. */
  effort(id: JointId): number
  /** Where a landmark is now, mm. */
  point(landmark: string): Vec3
  /** Turn of a body about an axis through the world (0 left, 1 up, 2 forward), small angles, degrees. */
  turn(body: BodyId, axis: 0 | 1 | 2): number
}

/** A body on which cases are tried; each is solved once. */
export interface Runs {
  readonly simulation: Simulation
  readonly body: BodyModel
  of(input: Input): Run
}

/** Where a neutral point is that the transform at `b` carries. */
function carried(t: Float64Array, b: number, p: Vec3): Vec3 {
  const row = (i: number) => t[b + 3 * i]! * p[0] + t[b + 3 * i + 1]! * p[1] + t[b + 3 * i + 2]! * p[2] + t[b + 9 + i]!
  return [row(0), row(1), row(2)]
}

const inMillimetres = (p: Vec3): Vec3 => scale(p, toMillimetres(1))

/** The mean female unless said otherwise. Throws when a case that a check needs finds no rest. */
export function runsOf(spec: BodySpec = { sex: 'female' }): Runs {
  const simulation = createSimulation(spec)
  const known = new Map<string, Run>()
  const { model } = simulation
  function solve(input: Input): Run {
    const pose = simulation.solve({ version: 1, ...input })
    if (pose.status !== 'converged') throw new Error(`validation: ${JSON.stringify(input)} ended ${pose.status}`)
    const { readings, cobb, profile } = measure(model, pose, input.stance ?? 'standing')
    const transforms = pose.transforms.slice()
    const displacements = pose.displacements.slice()
    const efforts = pose.efforts.slice()
    const at = (body: BodyId) => TRANSFORM * simulation.bodyIndex(body)
    return {
      status: pose.status,
      cobb,
      profile,
      value(instrument) {
        const reading = readings[instrument]
        if (!reading) throw new Error(`validation: no instrument "${instrument}" in this stance`)
        return reading.value
      },
      joint(id, axis) {
        const value = displacements[DOF * simulation.jointIndex(id) + AXES.indexOf(axis)]!
        return axis.startsWith('r') ? toDegrees(value) : toMillimetres(value)
      },
      sinceStanding(id) {
        const { parent, child, centre } = model.joints[simulation.jointIndex(id)]!
        const turn = transposeMultiply3(new Float64Array(9), 0, transforms, at(parent), transforms, at(child))
        const vector = vectorFromRotation(new Float64Array(3), 0, turn, 0)
        const place = (body: BodyId): Vec3 => carried(transforms, at(body), centre)
        return {
          turn: toDegrees(Math.hypot(...vector)),
          shift: toMillimetres(length(subtract(place(child), place(parent)))),
        }
      },
      effort: (id) => efforts[simulation.jointIndex(id)]!,
      point(landmark) {
        const { body, position } = model.landmarks[landmark]!
        return inMillimetres(carried(transforms, at(body), position))
      },
      turn(body, axis) {
        const b = at(body)
        const skew = [
          transforms[b + 7]! - transforms[b + 5]!,
          transforms[b + 2]! - transforms[b + 6]!,
          transforms[b + 3]! - transforms[b + 1]!,
        ]
        return toDegrees(skew[axis]! / 2)
      },
    }
  }
  return {
    simulation,
    body: buildBody(spec),
    of(input) {
      const key = JSON.stringify(input)
      let run = known.get(key)
      if (!run) known.set(key, (run = solve(input)))
      return run
    },
  }
}

/** Neutral place of a landmark, mm. */
export const neutral = (runs: Runs, landmark: string): Vec3 =>
  inMillimetres(runs.simulation.model.landmarks[landmark]!.position)

/** Distance between two landmarks from side to side at neutral, mm. */
export const spacing = (runs: Runs, name: string): number =>
  subtract(neutral(runs, `${name}-left`), neutral(runs, `${name}-right`))[0]

/** The passive law of a level: how it turns (degrees; flexion, turn, bend) under a pure moment, N m, in its own axes. */
export function passiveTurn(runs: Runs, level: SpinalLevel, moment: Vec3): Vec3 {
  const joint = runs.body.joints[runs.simulation.jointIndex(level)]!
  const [rx, ry, rz] = joint.passive as [number, number, number]
  const c = (joint.coupling ?? 0) * Math.sqrt(ry * rz)
  const determinant = ry * rz - c * c
  const turn = (rz * moment[1] + c * moment[2]) / determinant
  const bend = (c * moment[1] + ry * moment[2]) / determinant
  return [toDegrees(moment[0] / rx), toDegrees(turn), toDegrees(bend)]
}

/** The largest frontal curve that has its apex at or below T12, degrees; 0 if there is none. */
export function lumbarCurve(run: Run): CobbCurve | undefined {
  return run.cobb.find(({ apex }) => /^l|^t1[0-2]/.test(apex))
}

export { SPINAL_LEVELS }
