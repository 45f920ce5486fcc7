import { DOF, jointEnergy, jointLoads, solveMechanism, TRANSFORM } from '#engine'
import type { SolveReport } from '#engine'
import { assemble } from './assemble.ts'
import type { Assembly } from './assemble.ts'
import { applyCase } from './apply-case.ts'
import type { BodySpec, Case } from './case.ts'
import type { BodyId, JointId } from './ids.ts'
import { JOINT_IDS } from './ids.ts'
import { bodyIndex, buildBody, jointIndex } from './model.ts'
import { NO_USES, usesOf } from './outside-rows.ts'
import type { Pose, Refusal, SolveStatus } from './pose.ts'
import { bySlot, readDisplacements, readEfforts, shareOnLeft } from './read-pose.ts'
import { refuse } from './refuse.ts'
import type { Simulation } from './simulation.ts'
import { stands } from './stands.ts'
import { linesOf } from './tissue-lines.ts'

/** Share of body weight on the left foot before anything is solved. */
const EVEN = 0.5
/** Mechanisms kept for the next solve: the stances, and the latest sets of tissues and bodies in use. */
const MOST_KEPT = 12

/** The pose as its owner sees it. */
type OwnPose = { -readonly [field in keyof Pose]: Pose[field] }

/**
 * A body to ask: built once, then solved again and again, each solve starting from the last good pose of its stance.
 * A case that is refused or does not come to rest leaves the arrays of the last good pose as they are.
 */
export function createSimulation(spec: BodySpec = {}): Simulation {
  const body = buildBody(spec, linesOf)
  const assemblies = new Map<string, Assembly>()
  const count = JOINT_IDS.length
  const held = { locked: new Uint8Array(DOF * count) }
  const carried = new Float64Array(DOF * (count + 1))
  const lockedSlots = new Uint8Array(DOF * (count + 1))
  const pose: OwnPose = {
    status: 'converged',
    refusal: null,
    iterations: 0,
    gradient: 0,
    energy: 0,
    transforms: new Float64Array(TRANSFORM * body.view.bodies.length),
    displacements: new Float64Array(DOF * count),
    efforts: new Float64Array(count),
    loads: new Float64Array(DOF * count),
    loadLeft: EVEN,
  }

  function assemblyOf(input: Case): Assembly {
    const stance = input.stance ?? 'standing'
    const uses = usesOf(input)
    const key = uses === NO_USES ? stance : `${stance} ${uses.paths.join(' ')} | ${uses.bodies.join(' ')}`
    const known = assemblies.get(key)
    if (known) return known
    const made = assemble(body, stance, uses)
    if (assemblies.size >= MOST_KEPT) assemblies.delete(assemblies.keys().next().value!)
    assemblies.set(key, made)
    return made
  }

  function refuseWith(status: SolveStatus, refusal: Refusal): Pose {
    pose.status = status
    pose.refusal = refusal
    return pose
  }

  function read(assembly: Assembly, report: SolveReport): void {
    const m = assembly.mechanism
    pose.status = 'converged'
    pose.refusal = null
    pose.iterations = report.iterations
    pose.gradient = report.gradient
    pose.energy = report.energy
    pose.transforms.set(m.transforms)
    readDisplacements(assembly, pose.displacements)
    bySlot(assembly, held.locked, lockedSlots)
    jointLoads(carried, m, lockedSlots)
    for (let joint = 0; joint < count; joint++) {
      const slot = DOF * assembly.slots[joint]!
      for (let k = 0; k < DOF; k++) pose.loads[DOF * joint + k] = carried[slot + k]!
    }
    readEfforts(assembly, lockedSlots, pose.efforts)
    pose.loadLeft = shareOnLeft(assembly)
    pose.energy += heldLoops(assembly) + restWork(assembly)
  }

  function solve(input: Case): Pose {
    const refusal = refuse(input, body)
    if (refusal) return refuseWith('refused', refusal)
    const assembly = assemblyOf(input)
    const { q } = assembly.mechanism
    const lastGood = good(assembly)
    if (!stands(assembly, input, held)) return refuseWith('refused', { code: 'no-rest', path: 'tone' })
    applyCase(assembly, input, held)
    const report = solveMechanism(assembly.mechanism)
    if (report.status !== 'converged') {
      q.set(lastGood)
      return report.status === 'unmet'
        ? refuseWith('refused', { code: 'conflict', path: '' })
        : refuseWith('stalled', { code: 'no-rest', path: '' })
    }
    lastGood.set(q)
    read(assembly, report)
    return pose
  }

  const goodOf = new WeakMap<Assembly, Float64Array>()
  function good(assembly: Assembly): Float64Array {
    let kept = goodOf.get(assembly)
    if (!kept) goodOf.set(assembly, (kept = assembly.mechanism.q.slice()))
    return kept
  }

  const simulation: Simulation = {
    model: body.view,
    pose,
    solve,
    bodyIndex: (id: BodyId) => bodyIndex(id),
    jointIndex: (id: JointId) => jointIndex(id),
  }
  solve({ version: 1 })
  return simulation
}

/** Work of constant loads counted from the stance's rest rather than from the origin, J. */
function restWork({ mechanism: m, restTargets }: Assembly): number {
  let sum = 0
  for (let row = 0; row < m.specRows; row++) if (m.load[row] !== 0) sum += m.load[row]! * restTargets[row]!
  return sum
}

/** Energy of what a closing joint is held at away from its rest, J: it is paid like that of every other joint. */
function heldLoops({ mechanism: m }: Assembly): number {
  const first = m.joints.length
  return m.loops.reduce((sum, _, loop) => sum + jointEnergy(m, first + loop, m.active), 0)
}
