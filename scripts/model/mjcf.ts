/**
 * A case on a body as a MuJoCo model. Hinges in series stand for rotation vectors, so it is true for small angles
 * only. Goals and all supports but the first are tendons; the symphysis is six short ones.
 */
import type { Applied, AppliedJoint, AppliedPart, AppliedRow, Input, Placed } from './applied.ts'
import { applied, AXIS_ORDER, isWeightless } from './applied.ts'
import type { BodyDocument, DocumentPart } from './document.ts'
import { compose, cross, inverse, fromColumns, minus, plus, rotate, times, turning } from './quaternion.ts'
import type { Q, V } from './quaternion.ts'

/** Mass and inertia of every body, kg and kg m2: next to nothing, so that only springs and dampers act. */
const MASS = 0.1
const INERTIA = 1e-3
/** Dampers over springs, s: the same for all, so that every motion dies away at the same rate. */
export const DAMPING = 10
/** How far away the world's ends of tendons are, m: so far that only the sought direction counts. */
const FAR = 1000
/** Springs for what is held exactly, N/m and N m/rad: far above the body's own. */
const HELD_POINT = 1e8
const HELD_AXIS = 1e7
/** Length of the symphysis' tendons, m. */
const SHORT = 0.1

const NOWHERE: Placed = { turn: [0, 0, 0, 1], at: [0, 0, 0] }
const applyTo = (frame: Placed, p: V): V => plus(frame.at, rotate(frame.turn, p))
const after = (outer: Placed, inner: Placed): Placed => ({
  turn: compose(outer.turn, inner.turn),
  at: applyTo(outer, inner.at),
})

const n = (value: number): string => String(value)
const list = (values: readonly number[]): string => values.map(n).join(' ')
/** MuJoCo writes w first. */
const quat = ([x, y, z, w]: Q): string => list([w, x, y, z])

const INERTIAL = `<inertial pos="0 0 0" mass="${n(MASS)}" diaginertia="${list([INERTIA, INERTIA, INERTIA])}"/>`

interface Site {
  readonly name: string
  readonly body: string | null
  readonly at: V
}

/** The model as text, and where its bodies' frames sit against neutral points. */
export function mjcf(document: BodyDocument, input: Input = {}): { readonly text: string; readonly frames: Frames } {
  const model = applied(document, input)
  const paper = new Paper()
  const root = rootOf(model)
  for (const row of model.rows) if (!root.rows.has(row)) rowTendon(paper, row)
  if (!isWeightless(input)) floorReactions(paper, document, input)
  const loop = model.joints.find(({ joint }) => joint.loop)
  if (loop) symphysis(paper, loop)
  const tree = bodies(model, root, paper)
  const text = `<mujoco model="${document.variant.sex < 0.5 ? 'female' : 'male'}">
 <compiler angle="radian" autolimits="true"/>
 <option gravity="0 0 0" integrator="implicitfast" timestep="${n(DAMPING / 2)}"><flag contact="disable"/></option>
 <worldbody>
${paper.sites(null, NOWHERE)}
${tree.text}
 </worldbody>
 <tendon>
${paper.tendons.join('\n')}
 </tendon>
 <actuator>
${paper.actuators.join('\n')}
 </actuator>
</mujoco>
`
  return { text, frames: tree.frames }
}

class Paper {
  readonly tendons: string[] = []
  readonly actuators: string[] = []
  readonly all: Site[] = []

  site(body: string | null, at: V): string {
    const name = `s${this.all.length}`
    this.all.push({ name, body, at })
    return name
  }

  /** The sites of a body (null: of the world) that carries its neutral points as `frame` says. */
  sites(body: string | null, frame: Placed): string {
    return this.all
      .filter((site) => site.body === body)
      .map(({ name, at }) => `<site name="${name}" pos="${list(applyTo(frame, at))}"/>`)
      .join('\n')
  }

  /** A tendon that pulls with the same force at any length, N. */
  pull(tension: number, inside: string): void {
    const name = `pull${this.actuators.length}`
    this.tendons.push(`<spatial name="${name}">${inside}</spatial>`)
    this.actuators.push(
      `<general tendon="${name}" gaintype="fixed" gainprm="0" biastype="affine" biasprm="${n(-tension)} 0 0"/>`,
    )
  }

  /** A constant force along a joint, N or N m. */
  push(force: number, joint: string): void {
    this.actuators.push(
      `<general joint="${joint}" gaintype="fixed" gainprm="0" biastype="affine" biasprm="${n(force)} 0 0"/>`,
    )
  }

  /** A tendon that is slack below its length. */
  tether(stiffness: number, length: number, inside: string): void {
    this.tendons.push(`<spatial stiffness="${n(stiffness)}" springlength="0 ${n(length)}">${inside}</spatial>`)
  }

  spring(stiffness: number, length: number, inside: string): void {
    this.tendons.push(
      `<spatial stiffness="${n(stiffness)}" damping="${n(DAMPING * stiffness)}" springlength="${n(length)}">${inside}</spatial>`,
    )
  }
}

interface Root {
  readonly pose: Placed
  /** Rows that hold it exactly; where there are none it floats. */
  readonly rows: ReadonlySet<AppliedRow>
}

/**
 * The body that carries the tree. From a foot, the legs, the ring and the symphysis lie along one branch: the
 * simulator's implicit steps see no springs between branches.
 */
const ROOT = 'forefoot-left'
const HELD_ROWS = 6

function rootOf(model: Applied): Root {
  const rows = model.rows.filter(
    ({ weight, parts: [part, more] }) =>
      weight === null && !more && (part!.kind === 'point' || part!.kind === 'axis') && part!.body === ROOT,
  )
  const rest = model.rest[model.indexOf(ROOT)]!
  const anchor = model.anchors[model.indexOf(ROOT)]!
  if (rows.length < HELD_ROWS)
    return { pose: { turn: rest.turn, at: minus(rest.at, rotate(rest.turn, anchor)) }, rows: new Set() }
  // What is held: three coordinates of a point and three sines. From rest only a pitch (a raised heel) is asked for.
  const sine = rows.find(({ parts: [part] }) => part!.kind === 'axis' && part!.at[1] === 1 && part!.along[2] === 1)
  const pitch = Math.asin(sine!.target)
  const turn = Math.abs(pitch) > 1e-12 ? turning([pitch, 0, 0]) : rest.turn
  const points = rows.flatMap(({ parts: [part], target }) => (part!.kind === 'point' ? [{ ...part!, target }] : []))
  const point = points[0]!.at
  const at = points.reduce<V>((sum, { along, target }) => plus(sum, times(along, target)), [0, 0, 0])
  return { pose: { turn, at: minus(at, rotate(turn, point)) }, rows: new Set(rows) }
}

/** Where each body's own frame sits against its neutral points: what a reader of the simulator's poses needs. */
export type Frames = ReadonlyMap<string, Placed>

/** The bodies as a tree that hangs on the root; joints are walked in either direction. */
function bodies(model: Applied, root: Root, paper: Paper): { readonly text: string; readonly frames: Frames } {
  const joints = model.joints.filter(({ joint }) => !joint.loop)
  const frames = new Map<string, Placed>([[ROOT, NOWHERE]])
  const inside = (body: string): string => {
    const frame = frames.get(body)!
    const out = [paper.sites(body, frame)]
    for (const one of joints) {
      const forward = one.joint.parent === body
      const next = forward ? one.joint.child : one.joint.parent
      if ((!forward && one.joint.child !== body) || frames.has(next)) continue
      jointSprings(paper, one)
      const chain = chainOf(one, forward, frame)
      frames.set(next, chain.last)
      const opened = chain.links.map(({ at, turn, joints: moving }, index) => {
        const name = index === chain.links.length - 1 ? ` name="${next}"` : ''
        return `<body${name} pos="${list(at)}" quat="${quat(turn)}">${INERTIAL}${moving.join('')}`
      })
      out.push(opened.reduceRight((content, open) => `${open}${content}</body>`, inside(next)))
    }
    return out.join('\n')
  }
  const { at, turn } = root.pose
  const floating = root.rows.size > 0 ? '' : `<freejoint/>${INERTIAL}`
  const text = `<body name="${ROOT}" pos="${list(at)}" quat="${quat(turn)}">${floating}${inside(ROOT)}</body>`
  return { text, frames }
}

const BASIS: readonly V[] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
]

/** A body of the simulator: placed on the one before, then moved by its joints in order. */
interface Link extends Placed {
  readonly joints: string[]
}
type Step = Placed | string

/** From one body to the next: axes of the joint, seat, coordinates, and back. `last` is what remains after the joints. */
function chainOf(
  one: AppliedJoint,
  forward: boolean,
  from: Placed,
): { readonly links: readonly Link[]; readonly last: Placed } {
  const { joint, seat } = one
  const frame = fromColumns(joint.axes)
  const sign = forward ? 1 : -1
  const entry = after(from, { turn: frame, at: joint.centre })
  const seatTurn: Placed = { turn: forward ? seat.turn : inverse(seat.turn), at: [0, 0, 0] }
  const seatShift: Placed = { turn: [0, 0, 0, 1], at: times(seat.shift, sign) }
  const shifts = [3, 4, 5].map((k) => coordinate(one, k, sign))
  const back: Placed = { turn: inverse(frame), at: rotate(inverse(frame), times(joint.centre, -1)) }
  const steps: readonly Step[] = forward
    ? [entry, seatShift, ...shifts, ...turnsOf(one, sign), seatTurn, back]
    : [entry, seatTurn, ...turnsOf(one, sign).toReversed(), ...shifts.toReversed(), seatShift, back]
  const links: Link[] = [{ ...NOWHERE, joints: [] }]
  let waiting: Placed = NOWHERE
  for (const step of steps) {
    const link = links.at(-1)!
    if (typeof step !== 'string') waiting = after(waiting, step)
    else {
      if (link.joints.length === 0) links[links.length - 1] = { ...waiting, joints: [step] }
      else if (isNowhere(waiting)) link.joints.push(step)
      else links.push({ ...waiting, joints: [step] })
      waiting = NOWHERE
    }
  }
  if (links[0]!.joints.length > 0) return { links, last: waiting }
  // Nothing moves: the body is fixed on the one before.
  return { links: [{ ...waiting, joints: [] }], last: NOWHERE }
}

const isNowhere = ({ turn, at }: Placed): boolean => turn[3] === 1 && at.every((value) => value === 0)

/** The three turns, as one rotation vector where all are held. */
function turnsOf(one: AppliedJoint, sign: number): Step[] {
  const [x, y, z] = one.held
  if (x !== null && y !== null && z !== null) return [{ turn: turning(times([x!, y!, z!], sign)), at: [0, 0, 0] }]
  return [0, 1, 2].map((k) => coordinate(one, k, sign))
}

const nameOf = (one: Pick<AppliedJoint, 'joint'>, k: number): string => `${one.joint.id}-${AXIS_ORDER[k]}`

/** One coordinate: a joint of the simulator, or what it is held at. */
function coordinate(one: AppliedJoint, k: number, sign: number): Step {
  const held = one.held[k] ?? null
  const along = times(BASIS[k % 3]!, sign)
  if (held === null)
    return `<joint name="${nameOf(one, k)}" type="${k < 3 ? 'hinge' : 'slide'}" axis="${list(along)}"/>`
  return k < 3 ? { turn: turning(times(along, held)), at: [0, 0, 0] } : { turn: [0, 0, 0, 1], at: times(along, held) }
}

/** The joint's stiffness over its free coordinates as tendons along the rows of its L D L' factors. */
function jointSprings(paper: Paper, { stiffness, held, rest, force, ...one }: AppliedJoint): void {
  force.forEach((value, k) => {
    if (value !== 0 && held[k] === null) paper.push(value, nameOf(one, k))
  })
  const free = AXIS_ORDER.flatMap((_, k) => (held[k] === null ? [k] : []))
  const K = free.map((row) => free.map((column) => stiffness[row]![column]!))
  // What is held away from its rest pulls on the free coordinates by the off-diagonal stiffness.
  const pull = free.map((row) =>
    held.reduce<number>(
      (sum, value, column) => sum - (value === null ? 0 : stiffness[row]![column]! * (value - rest[column]!)),
      0,
    ),
  )
  const { lower, diagonal } = factors(K)
  // Rest of the free coordinates: r + K^-1 pull, by the factors.
  const forward = pull.map(() => 0)
  free.forEach((_, i) => {
    forward[i] = pull[i]! - lower[i]!.slice(0, i).reduce((sum, l, j) => sum + l * forward[j]!, 0)
  })
  free.forEach((_, i) => {
    // The i-th tendon reads (L' x)_i; it rests where (L' r)_i + (D^-1 L^-1 pull)_i.
    const length = free.reduce((sum, k, j) => sum + (lower[j]![i] ?? 0) * rest[k]!, 0) + forward[i]! / diagonal[i]!
    const joints = free
      .map((k, j) => ({ k, coefficient: lower[j]![i] ?? 0 }))
      .filter(({ coefficient }) => coefficient !== 0)
      .map(({ k, coefficient }) => `<joint joint="${nameOf(one, k)}" coef="${n(coefficient)}"/>`)
    paper.tendons.push(
      `<fixed stiffness="${n(diagonal[i]!)}" damping="${n(DAMPING * diagonal[i]!)}" springlength="${n(length)}">${joints.join('')}</fixed>`,
    )
  })
}

/** K = L D L' with ones on the diagonal of L. */
function factors(K: readonly (readonly number[])[]): { lower: number[][]; diagonal: number[] } {
  const lower = K.map((row) => row.map(() => 0))
  const diagonal = K.map(() => 0)
  K.forEach((row, j) => {
    diagonal[j] = row[j]! - lower[j]!.slice(0, j).reduce((sum, l, k) => sum + l * l * diagonal[k]!, 0)
    lower[j]![j] = 1
    for (let i = j + 1; i < K.length; i++) {
      const sum = lower[j]!.slice(0, j).reduce((total, l, k) => total + lower[i]![k]! * l * diagonal[k]!, 0)
      lower[i]![j] = (K[i]![j]! - sum) / diagonal[j]
    }
  })
  return { lower, diagonal }
}

/** A row as a tendon between far points of the world and points of the bodies. */
function rowTendon(paper: Paper, { parts, weight, target, force, angular, oneSided }: AppliedRow): void {
  const [first] = parts
  if (first?.kind === 'length') {
    const line = first.points.map(({ body, at }) => `<site site="${paper.site(body, at)}"/>`).join('')
    if (force !== 0) paper.pull(-force, line)
    if (oneSided) paper.tether(weight ?? HELD_POINT, target, line)
    return
  }
  const pieces: string[] = []
  let length = target
  // Divisor of the pulley before a piece, and the piece from the world's end to the body.
  const piece = (body: string, point: V, along: V, factor: number): void => {
    const far = paper.site(null, minus(point, times(along, FAR)))
    const near = paper.site(body, point)
    pieces.push(
      `${factor === 1 && pieces.length === 0 ? '' : `<pulley divisor="${n(1 / factor)}"/>`}<site site="${far}"/><site site="${near}"/>`,
    )
    length += factor * (FAR - along[0] * point[0] - along[1] * point[1] - along[2] * point[2])
  }
  for (const part of parts) arms(part, piece)
  const stiffness = weight ?? (angular ? HELD_AXIS : HELD_POINT)
  if (force === 0) paper.spring(stiffness, length, pieces.join(''))
  else paper.pull(-force, pieces.join(''))
}

/** What the floor carries at rest, so that the springs that stand for it start without load. */
function floorReactions(paper: Paper, document: BodyDocument, { stance = 'standing' }: Input): void {
  for (const { body, at, force } of document.rests.find((rest) => rest.stance === stance)!.borne) {
    const below = paper.site(null, minus(at, times(UP, FAR)))
    paper.pull(-force, `<site site="${below}"/><site site="${paper.site(body, at)}"/>`)
  }
}
const UP: V = [0, 1, 0]

type Piece = (body: string, point: V, along: V, factor: number) => void

/** A small turn as the lean of a direction across it. */
function asAxis({ body, from, along }: Extract<AppliedPart, { kind: 'turn' }>): DocumentPart {
  const across = BASIS[(BASIS.findIndex((axis) => axis.every((value, k) => value === along[k])) + 1) % 3]!
  return { kind: 'axis', body, at: rotate(inverse(from), across), along: cross(along, across), factor: 1 }
}

/** A point is one piece; a direction is two, from opposite ends of the world. */
function arms(part: AppliedPart, piece: Piece): void {
  if (part.kind === 'length') return
  const { kind, body, at, along, factor } = part.kind === 'turn' ? asAxis(part) : part
  if (kind === 'point') piece(body, at, along, factor)
  else {
    piece(body, at, along, factor)
    piece(body, [0, 0, 0], times(along, -1), factor)
  }
}

/** Six tendons whose springs make the symphysis' stiffness: a pair along each axis, apart as far as its twist asks. */
function symphysis(paper: Paper, { joint, stiffness, held, rest }: AppliedJoint): void {
  const value = (k: number): number => held[k] ?? rest[k]!
  const spring = (k: number): number => (held[k] === null ? stiffness[k]![k]! : k < 3 ? HELD_AXIS : HELD_POINT)
  const turn = turning([value(0), value(1), value(2)])
  const shift: V = [value(3), value(4), value(5)]
  for (let k = 0; k < 3; k++) {
    // Lines along axis k twist about the axis after next when they are apart along the next one.
    const twist = (k + 2) % 3
    const apart = Math.sqrt(spring(twist) / spring(3 + k))
    for (const side of [1, -1]) {
      const offset = times(BASIS[(k + 1) % 3]!, side * apart)
      const far = plus(offset, times(BASIS[k]!, SHORT))
      const onParent = plus(joint.centre, offset)
      const rested = plus(shift, rotate(turn, far))
      const between = minus(rested, offset)
      const length = Math.hypot(between[0], between[1], between[2])
      const parent = paper.site(joint.parent, onParent)
      const child = paper.site(joint.child, plus(joint.centre, far))
      paper.spring(spring(3 + k) / 2, length, `<site site="${parent}"/><site site="${child}"/>`)
    }
  }
}
