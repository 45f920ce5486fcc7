/**
 * Ours against `closed-chain-ik`, an inverse kinematics solver for closed chains, in one run on one machine. Prints
 * numbers, decides nothing: `npx tsx tests/bench/closed-chain.ts`.
 *
 * Both get the same drag: the left sacroiliac joint is turned in steps of a tenth of a degree, the symphysis is held, so
 * that there is a ring to close, and both feet stay where they stand. The peer knows no stiffness and no goals: it only
 * closes. Every joint has the freedoms of the model, as Euler angles. Two lots:
 *
 * - ring and legs: sacrum, hip bones, legs; ours with every other joint locked;
 * - ring, legs and spine: the same, and the skull kept level, which ours does as a goal; ours is the whole body, arms and
 *   coccyx too.
 *
 * In the peer's favour: every combination of its settings below is tried at each accuracy and the fastest counts that
 * closes on every step; errors are not clamped, nothing pulls toward a rest pose (its dearest product), no joint has
 * limits. It computes in single precision, so that no accuracy near ours (1e-9) can be asked of it.
 */
import { Goal } from 'closed-chain-ik/src/core/Goal.js'
import { Joint } from 'closed-chain-ik/src/core/Joint.js'
import { Link } from 'closed-chain-ik/src/core/Link.js'
import { Solver } from 'closed-chain-ik/src/core/Solver.js'
import { createSimulation, JOINT_IDS } from '#body'
import type { Axis, Case, JointId } from '#body'
import { bodyDocument } from '../../scripts/model/document.ts'
import type { BodyDocument } from '../../scripts/model/document.ts'
import { compose, fromColumns, inner, inverse, turning } from '../../scripts/model/quaternion.ts'
import type { V } from '../../scripts/model/quaternion.ts'
import { timed } from './timed.ts'

/** Distances (m) and quaternion differences up to which the peer goes on: its own defaults, then finer. */
const ACCURACIES = [
  { name: 'its defaults', translation: 1e-3, rotation: 1e-5 },
  { name: '10 um', translation: 1e-5, rotation: 1e-5 },
  { name: '3 um', translation: 3e-6, rotation: 3e-6 },
  { name: '1 um', translation: 1e-6, rotation: 1e-6 },
] as const
const DAMPINGS = [1e-4, 1e-3, 1e-2, 1e-1]
/** Steps of its differences, rad and m. */
const DIFFERENCES = [1e-3, 1e-2]
const MOST_ITERATIONS = 30
const UNCLAMPED = 1e3
const CONVERGED = 0

/** Steps of the trial of one setting, and of the runs that are compared. */
const TRIED = 60
const STEPS = 600
/** Steps between two extremes of the drag, over pi, and its extremes, rad. */
const PACE = 60
const MOST = (6 * Math.PI) / 180

const angleAt = (step: number): number => MOST * Math.sin(step / PACE)

/** The peer's numbers of the coordinates, in its order. */
const ORDER: readonly Axis[] = ['tx', 'ty', 'tz', 'rx', 'ry', 'rz']
const placesOf = (axes: readonly Axis[]): number[] =>
  ORDER.flatMap((axis, place) => (axes.includes(axis) ? [place] : []))
/** Its enumerations, seen as the numbers they are. */
interface Freed {
  setDoF(...places: number[]): void
}
interface Closing {
  solve(): readonly number[]
}
const setFree = (joint: Freed, axes: readonly Axis[]): void => joint.setDoF(...placesOf(axes))
const TURNS: readonly Axis[] = ['rx', 'ry', 'rz']
const RING_AND_LEGS = /^(sij|hip|knee|ankle|subtalar|midfoot)-/
const SPINE = /^[lct]\d+-/

interface Settings {
  readonly svd: boolean
  readonly damping: number
  readonly difference: number
}

interface Peer {
  readonly freedoms: number
  readonly solver: Closing
  readonly turn: (angle: number) => void
}

/** The model's ring, legs and, with `spine`, spine, as the peer has it: at neutral every link's frame is the world's. */
function peerOf(document: BodyDocument, spine: boolean): Peer {
  const root = new Joint()
  setFree(root, ORDER)
  const sacrum = new Link()
  root.addChild(sacrum)
  const links = new Map<string, Link>([['sacrum', sacrum]])
  let freedoms = ORDER.length
  let turn: Peer['turn'] | undefined
  for (const { id, loop, parent, child, centre, axes, free } of document.joints) {
    if (loop || !(RING_AND_LEGS.test(id) || (spine && SPINE.test(id)))) continue
    const frame = fromColumns(axes)
    const joint = new Joint()
    joint.setPosition(...centre)
    joint.setQuaternion(...frame)
    const dragged = id === 'sij-left'
    const freed = free.filter((axis) => !(dragged && axis === 'rx'))
    setFree(joint, freed)
    freedoms += freed.length
    if (dragged) turn = (angle) => joint.setQuaternion(...compose(frame, turning([angle, 0, 0])))
    links.get(parent)!.addChild(joint)
    const link = new Link()
    link.setQuaternion(...inverse(frame))
    link.setPosition(-inner(axes[0], centre), -inner(axes[1], centre), -inner(axes[2], centre))
    joint.addChild(link)
    links.set(child, link)
  }
  /** A point of a body, as a link that a closure can end on. */
  const pointOf = (body: string, at: V): Link => {
    const fixed = new Joint()
    fixed.setPosition(...at)
    links.get(body)!.addChild(fixed)
    const point = new Link()
    fixed.addChild(point)
    return point
  }
  const { parent, child, centre } = document.joints.find(({ loop }) => loop)!
  const symphysis = new Joint()
  symphysis.setPosition(...centre)
  links.get(parent)!.addChild(symphysis)
  symphysis.makeClosure(pointOf(child, centre))
  const goal = (body: string, at: V, axes: readonly Axis[]): Goal => {
    const made = new Goal()
    setFree(made, axes)
    made.setPosition(...at)
    made.makeClosure(pointOf(body, at))
    return made
  }
  const feet = (['left', 'right'] as const).map((side) => {
    const { body, at } = document.supports.find(({ stance, foot }) => stance === 'standing' && foot === side)!.parts[0]!
    return goal(body, at, ORDER)
  })
  const head = spine ? [goal('skull', [0, 0, 0], TURNS)] : []
  if (!turn) throw new Error('bench: the model has no left sacroiliac joint')
  return { freedoms, solver: new Solver([root, ...feet, ...head]), turn }
}

/** One drag of the peer: what each step does, and on how many steps it did not close. */
function dragOf(
  { solver, turn }: Peer,
  { svd, damping, difference }: Settings,
  accuracy: (typeof ACCURACIES)[number],
): { readonly step: (at: number) => void; readonly open: () => number } {
  Object.assign(solver, {
    useSVD: svd,
    dampingFactor: damping,
    rotationStep: difference,
    translationStep: difference,
    translationConvergeThreshold: accuracy.translation,
    rotationConvergeThreshold: accuracy.rotation,
    maxIterations: MOST_ITERATIONS,
    restPoseFactor: 0,
    stallThreshold: 0,
    divergeThreshold: UNCLAMPED,
    translationErrorClamp: UNCLAMPED,
    rotationErrorClamp: UNCLAMPED,
  })
  let open = 0
  return {
    step: (at) => {
      turn(angleAt(at))
      if (solver.solve().some((status) => status !== CONVERGED)) open++
    },
    open: () => open,
  }
}

const SETTINGS: readonly Settings[] = DIFFERENCES.flatMap((difference) => [
  { svd: true, damping: 0, difference },
  ...DAMPINGS.map((damping) => ({ svd: false, damping, difference })),
])

const saidOf = ({ svd, damping, difference }: Settings): string =>
  `${svd ? 'singular values' : `damping ${damping}`}, differences of ${difference}`

const write = (line: string): void => void process.stdout.write(`${line}\n`)

const document = bodyDocument()
const simulation = createSimulation()
const degrees = 180 / Math.PI
const lockAll = (ids: readonly JointId[]): NonNullable<Case['lock']> => Object.fromEntries(ids.map((id) => [id, true]))
const ours = (spine: boolean): number => {
  const lock: NonNullable<Case['lock']> = spine
    ? { symphysis: true }
    : lockAll(JOINT_IDS.filter((id) => !RING_AND_LEGS.test(id)))
  return timed(STEPS, (at) => {
    const pose = simulation.solve({ version: 1, impose: { 'sij-left': { rx: degrees * angleAt(at) } }, lock })
    if (pose.status !== 'converged') throw new Error('bench: ours did not close')
  })
}

for (const spine of [false, true]) {
  const { freedoms } = peerOf(document, spine)
  write(`${spine ? 'ring, legs and spine' : 'ring and legs'}: ${freedoms} freedoms of the peer`)
  for (const accuracy of ACCURACIES) {
    const tried = SETTINGS.flatMap((settings) => {
      const drag = dragOf(peerOf(document, spine), settings, accuracy)
      const ms = timed(TRIED, drag.step)
      return drag.open() > 0 ? [] : [{ settings, ms }]
    }).toSorted((a, b) => a.ms - b.ms)
    const best = tried[0]
    if (!best) {
      write(`  ${accuracy.name}: the peer closes with none of its settings on every step`)
      continue
    }
    const drag = dragOf(peerOf(document, spine), best.settings, accuracy)
    const peer = timed(STEPS, drag.step)
    const own = ours(spine)
    write(
      `  ${accuracy.name}: peer ${peer.toFixed(2)} ms (${saidOf(best.settings)}; open on ${drag.open()} of ${STEPS} steps), ` +
        `ours ${own.toFixed(3)} ms to 1e-9, ${(peer / own).toFixed(1)} times as long`,
    )
  }
}
