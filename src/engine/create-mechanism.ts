import { transpose3, identity3 } from '#math'
import { createTrail } from './foresee.ts'
import type { Mechanism } from './mechanism.ts'
import { compileParts } from './part-layout.ts'
import { pathsDown } from './paths-down.ts'
import { emptyPlan } from './plan.ts'
import { BENDING, bodiesOf, DOF, TRANSFORM } from './spec.ts'
import type { JointSpec, MechanismSpec } from './spec.ts'

function fail(text: string): never {
  throw new Error(`engine: ${text}`)
}

/** Lays out a mechanism at its neutral pose. Throws when the spec is not a tree with its parents first. */
export function createMechanism(spec: MechanismSpec): Mechanism {
  const { bodies, joints, loops } = spec
  const nj = joints.length
  const all = nj + loops.length
  const jointOfBody = new Int32Array(bodies).fill(-1)
  const parentJoint = new Int32Array(nj).fill(-1)
  joints.forEach((joint, j) => {
    if (jointOfBody[joint.child] !== -1) fail(`body ${joint.child} is carried by two joints; close loops with loops`)
    jointOfBody[joint.child] = j
    if (j === 0) return
    const carrier = jointOfBody[joint.parent] ?? -1
    if (carrier < 0)
      fail(`joint ${j} hangs on body ${joint.parent}, which no earlier joint carries; sort parents first`)
    parentJoint[j] = carrier
  })
  if (jointOfBody.includes(-1)) fail(`body ${jointOfBody.indexOf(-1)} is carried by no joint; add one`)

  const specRows = spec.rows.length
  const firstStop = specRows + DOF * loops.length
  const rowCount = firstStop + 2 * DOF * all
  const down = pathsDown(jointOfBody, parentJoint)
  const loopPaths = loops.map(({ parent, child }) => down([parent, child]))
  const rowJoints = [
    ...spec.rows.map(({ parts }) => down(parts.flatMap(bodiesOf))),
    ...loopPaths.flatMap((path) => Array.from({ length: DOF }, () => path)),
    ...joints.flatMap(({ child }) => {
      const path = down([child])
      return Array.from({ length: 2 * DOF }, () => path)
    }),
    ...loopPaths.flatMap((path) => Array.from({ length: 2 * DOF }, () => path)),
  ]
  const perCoordinate = () => new Float64Array(DOF * nj)
  const q = perCoordinate()
  const [fixed, rest] = [new Float64Array(DOF * all), new Float64Array(DOF * all)]
  const [target, load] = [new Float64Array(specRows), new Float64Array(specRows)]
  const mechanism: Mechanism = {
    bodies,
    joints,
    loops,
    rowCount,
    specRows,
    firstStop,
    rowParts: spec.rows.map((row) => row.parts),
    oneSided: Uint8Array.from({ length: rowCount }, (_, row) =>
      row < specRows ? Number(spec.rows[row]!.oneSided ?? false) : Number(row >= firstStop),
    ),
    jointOfBody,
    parentJoint,
    active: new Uint8Array(DOF * all),
    fixed,
    rest,
    stiffness: new Float64Array(DOF * DOF * all),
    factor: new Float64Array(all).fill(1),
    low: perCoordinate(),
    high: perCoordinate(),
    endStiffness: perCoordinate(),
    onset: perCoordinate(),
    stopLow: new Float64Array(DOF * all),
    stopHigh: new Float64Array(DOF * all),
    seatRotation: new Float64Array(9 * nj),
    seatShift: new Float64Array(3 * nj),
    target,
    weight: Float64Array.from(spec.rows, (row) => row.weight),
    load,
    preload: perCoordinate(),
    initial: settingsOf(joints, loops),
    q,
    loopQ: new Float64Array(DOF * loops.length),
    transforms: new Float64Array(TRANSFORM * bodies),
    centre: new Float64Array(3 * nj),
    frame: new Float64Array(9 * nj),
    spin: new Float64Array(9 * nj),
    error: new Float64Array(rowCount),
    lambda: new Float64Array(rowCount),
    pulling: new Float64Array(rowCount),
    trail: createTrail(q, fixed, rest, target, load),
    links: Int32Array.from(joints.flatMap(({ parent, child }) => [TRANSFORM * parent, TRANSFORM * child])),
    origin: Float64Array.from(joints.flatMap(({ centre }) => [...centre])),
    seated: new Float64Array(9 * nj),
    axes: new Float64Array(9 * all),
    axesTransposed: new Float64Array(9 * all),
    covector: new Float64Array(DOF * bodies),
    looped: new Float64Array(DOF * bodies),
    bending: new Float64Array(BENDING * bodies),
    parts: compileParts(spec.rows.map((row) => row.parts)),
    rowJoints,
    rowWeight: new Float64Array(rowCount),
    acting: new Float64Array(rowCount),
    penalty: new Float64Array(rowCount),
    activeCount: new Int32Array(nj),
    activeAxes: new Int32Array(DOF * nj),
    bulk: new Float64Array(DOF * DOF * bodies),
    twist: new Float64Array(DOF * DOF * nj),
    pull: new Float64Array(DOF * DOF * nj),
    gain: new Float64Array(DOF * DOF * nj),
    inverse: new Float64Array(DOF * DOF * nj),
    negative: 0,
    reaching: perCoordinate(),
    given: perCoordinate(),
    bodyStep: new Float64Array(DOF * bodies),
    gradient: perCoordinate(),
    step: perCoordinate(),
    saved: perCoordinate(),
    direction: perCoordinate(),
    image: perCoordinate(),
    residual: perCoordinate(),
    total: perCoordinate(),
    plan: emptyPlan(),
  }
  ;[...joints, ...loops].forEach((joint, j) => {
    joint.axes.forEach((axis, column) =>
      axis.forEach((value, row) => {
        mechanism.axes[9 * j + 3 * row + column] = value
      }),
    )
    transpose3(mechanism.axesTransposed, 9 * j, mechanism.axes, 9 * j)
    if (j < nj) identity3(mechanism.seatRotation, 9 * j)
  })
  resetSettings(mechanism)
  return mechanism
}

/** Settings of the joints as the spec has them. */
function settingsOf(joints: readonly JointSpec[], loops: readonly JointSpec[]): Mechanism['initial'] {
  const all = [...joints, ...loops]
  const ends = joints.flatMap((joint) => Array.from({ length: DOF }, (_, k) => joint.ends?.[k]))
  return {
    active: Uint8Array.from(all.flatMap(({ free }) => free.map(Number))),
    stiffness: Float64Array.from(all.flatMap((joint) => joint.stiffness)),
    low: Float64Array.from(ends, (end) => end?.[0] ?? -Infinity),
    high: Float64Array.from(ends, (end) => end?.[1] ?? Infinity),
    endStiffness: Float64Array.from(ends, (end) => end?.[2] ?? 0),
    onset: Float64Array.from(ends, (end) => end?.[3] ?? 0),
  }
}

/** Puts every setting but row weights, row targets and seats back: joints free, rests, stops and loads gone. */
export function resetSettings(m: Mechanism): void {
  const { initial } = m
  m.active.set(initial.active)
  m.stiffness.set(initial.stiffness)
  m.low.set(initial.low)
  m.high.set(initial.high)
  m.endStiffness.set(initial.endStiffness)
  m.onset.set(initial.onset)
  m.fixed.fill(0)
  m.rest.fill(0)
  m.factor.fill(1)
  m.stopLow.fill(-Infinity)
  m.stopHigh.fill(Infinity)
  m.load.fill(0)
  m.preload.fill(0)
}
