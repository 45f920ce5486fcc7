/**
 * A case applied to a body's document: what holds which joint where, how stiff it is, which rows act with which weight
 * and target. Everything that docs/model.md says about cases, and nothing of how a pose is found.
 */
import type { Axis, BodyId, Case, Side, Stance } from '#body'
import { abductorsLeft, toneLeft } from './applied-tone.ts'
import type { BodyDocument, DocumentJoint, DocumentPart, DocumentPath, DocumentRow } from './document.ts'
import type { Q, V } from './quaternion.ts'
import { compose, fromColumns, inner, inverse, minus, norm, plus, rotate, times, turning } from './quaternion.ts'

export type Input = Omit<Case, 'version'>

export interface AppliedJoint {
  readonly joint: DocumentJoint
  /** Turn and shift on which the joint sits before it moves, in its axes. */
  readonly seat: { readonly turn: Q; readonly shift: V }
  /** Value at which each coordinate is held, null where it gives. */
  readonly held: readonly (number | null)[]
  readonly rest: readonly number[]
  readonly stiffness: readonly (readonly number[])[]
  /** Constant force along each coordinate: what it bears at rest. */
  readonly force: readonly number[]
  /** [low, high, extra stiffness beyond, width over which it sets in] per coordinate. */
  readonly ends: readonly (readonly [number, number, number, number] | null)[]
  /** [low, high] that a coordinate may not leave, null where it may. */
  readonly stops: readonly (readonly [number, number] | null)[]
}

/** What a row is read from: see docs/model.md, "Rows". */
export type AppliedPart =
  | DocumentPart
  | { readonly kind: 'length'; readonly points: DocumentPath['points']; readonly factor: 1 }
  /** Component along `along` of the body's rotation vector against its turn `from` in the stance's rest. */
  | { readonly kind: 'turn'; readonly body: BodyId; readonly from: Q; readonly along: V; readonly factor: 1 }

export interface AppliedRow {
  readonly parts: readonly AppliedPart[]
  /** null: held exactly. */
  readonly weight: number | null
  readonly target: number
  /** Constant force along the row, N. */
  readonly force: number
  readonly angular: boolean
  /** Acts only where the value exceeds the target. */
  readonly oneSided: boolean
}

/** A body in space: its turn, and where a neutral point of it (its anchor) is. */
export interface Placed {
  readonly turn: Q
  readonly at: V
}

export interface Applied {
  /** The neutral point each body is placed by: the centre of the joint that carries it. */
  readonly anchors: readonly V[]
  /** Symmetric rest of the stance. */
  readonly rest: readonly Placed[]
  readonly joints: readonly AppliedJoint[]
  readonly rows: readonly AppliedRow[]
  /** Place of a body in `anchors` and `rest`. */
  readonly indexOf: (body: DocumentJoint['parent']) => number
}

export const AXIS_ORDER: readonly Axis[] = ['rx', 'ry', 'rz', 'tx', 'ty', 'tz']
const SIDES: readonly Side[] = ['left', 'right']
const DEGREE = Math.PI / 180
const MILLIMETRE = 1e-3
const unitOf = (axis: Axis): number => (axis.startsWith('r') ? DEGREE : MILLIMETRE)
const clamp = (x: number): number => Math.min(1, Math.max(0, x))

/** Where a neutral point of a body is now. */
export const carried = (pose: Placed, anchor: V, p: V): V => plus(pose.at, rotate(pose.turn, minus(p, anchor)))

/** Applies a case to a body. */
export function applied(document: BodyDocument, input: Input): Applied {
  const stance = input.stance ?? 'standing'
  const index = new Map(document.bodies.map(({ id }, i) => [id, i]))
  const indexOf = (id: DocumentJoint['parent']): number => index.get(id)!
  const anchors = document.bodies.map(
    ({ id, centre }) => document.joints.find(({ child, loop }) => child === id && !loop)?.centre ?? centre,
  )
  const rest = placeRest(document, stance, anchors, indexOf)
  const freed = (level: string | null): number =>
    level === null
      ? 1
      : clamp((input.chain ?? 1) * document.levels.length - document.levels.findIndex((one) => one === level))
  const value = (row: DocumentRow): number =>
    row.parts.reduce((sum, part) => {
      const b = indexOf(part.body)
      const seen = part.kind === 'point' ? carried(rest[b]!, anchors[b]!, part.at) : rotate(rest[b]!.turn, part.at)
      return sum + part.factor * inner(seen, part.along)
    }, 0)
  return {
    anchors,
    rest,
    joints: document.joints.map((joint) => jointOf(document, joint, input, stance, freed)),
    rows: [...rowsOf(document, input, stance, freed, value), ...outsideRows(document, input, rest, anchors, indexOf)],
    indexOf,
  }
}

/** Every joint at zero on the seats of the stance, the sacrum pitched about the origin. */
function placeRest(
  document: BodyDocument,
  stance: Stance,
  anchors: readonly V[],
  indexOf: Applied['indexOf'],
): readonly Placed[] {
  const { pitch, seats } = document.rests.find((rest) => rest.stance === stance)!
  const poses: (Placed | undefined)[] = document.bodies.map(() => undefined)
  const sacrum = indexOf('sacrum')
  const turn = turning([pitch, 0, 0])
  poses[sacrum] = { turn, at: rotate(turn, anchors[sacrum]!) }
  while (poses.includes(undefined))
    for (const joint of document.joints) {
      const [parent, child] = [indexOf(joint.parent), indexOf(joint.child)]
      if (joint.loop || !poses[parent] || poses[child]) continue
      const frame = fromColumns(joint.axes)
      const seat = compose(compose(frame, turning([seats[joint.id] ?? 0, 0, 0])), inverse(frame))
      poses[child] = {
        turn: compose(poses[parent].turn, seat),
        at: carried(poses[parent], anchors[parent]!, joint.centre),
      }
    }
  return poses as Placed[]
}

/** Weight that nobody balances is left out. */
export const isWeightless = (input: Input): boolean =>
  input.feet?.free === true || input.goals?.['centre-of-mass'] === false

function rowsOf(
  document: BodyDocument,
  input: Input,
  stance: Stance,
  freed: (level: string | null) => number,
  value: (row: DocumentRow) => number,
): readonly AppliedRow[] {
  const { base: middle, lean, spacing } = document.rests.find((rest) => rest.stance === stance)!
  const width = input.feet?.width === undefined ? spacing : input.feet.width * MILLIMETRE
  const base = input.feet?.width === undefined || middle === 0 ? middle : (Math.sign(middle) * width) / 2
  const shift = shifted(document, input, lean.share * width, lean.onset)
  const rows: AppliedRow[] = []
  const here = <T extends DocumentRow>(all: readonly T[]): readonly T[] => all.filter((row) => row.stance === stance)
  for (const row of here(document.supports)) {
    const raised = row.seat === null ? 0 : (input.seat?.[row.seat] ?? 0) * MILLIMETRE
    const target =
      row.foot === null
        ? value(row) + raised + row.gap
        : footTarget(row.foot, row.measure, value(row), row.parts[0]!, input, document.ball)
    if (row.foot !== null && input.feet?.free === true) continue
    const left = row.abductors === null ? 1 : abductorsLeft(document, input.tone ?? {}, row.abductors)
    const weight = row.weight === null ? null : row.weight * left
    rows.push({ ...plain, parts: row.parts, weight, target, angular: row.measure === 'axis', oneSided: row.oneSided })
  }
  for (const row of here(document.goals)) {
    const weight = input.goals?.[row.goal] === false ? 0 : row.weight! * freed(row.fadesWith)
    const sideways = row.kind !== 'axis' && row.parts[0]!.along[0] === 1
    const target = value(row) + (sideways ? base + row.follows * shift : 0)
    if (weight !== 0) rows.push({ ...plain, parts: row.parts, weight, target, angular: row.kind === 'axis' })
  }
  for (const row of here(document.targets)) {
    const wanted = input.target?.[row.target]
    if (wanted !== undefined)
      rows.push({
        ...plain,
        parts: row.parts,
        weight: null,
        target: row.scale * Math.sin(Math.asin(value(row) / row.scale) + wanted * DEGREE),
        angular: true,
      })
  }
  for (const row of isWeightless(input) ? [] : here(document.loads))
    rows.push({ ...plain, parts: row.parts, weight: 0, force: row.force, angular: false })
  return rows
}

/** A row that does nothing yet. */
const plain = { target: 0, force: 0, oneSided: false } as const

const WORLD: readonly V[] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
]

const along = ({ points }: DocumentPath): AppliedPart => ({ kind: 'length', points, factor: 1 })

/** Pulls, tethers, pushes and holds. */
function outsideRows(
  document: BodyDocument,
  input: Input,
  rest: readonly Placed[],
  anchors: readonly V[],
  indexOf: Applied['indexOf'],
): readonly AppliedRow[] {
  const line = (id: string): DocumentPath => document.paths.find((path) => path.id === id)!
  const place = (body: BodyId, axis: V): AppliedPart => ({
    kind: 'point',
    body,
    at: document.bodies[indexOf(body)]!.centre,
    along: axis,
    factor: 1,
  })
  const turn = (body: BodyId, axis: V): AppliedPart => ({
    kind: 'turn',
    body,
    from: rest[indexOf(body)]!.turn,
    along: axis,
    factor: 1,
  })
  const centreAtRest = (body: BodyId): V => {
    const b = indexOf(body)
    return carried(rest[b]!, anchors[b]!, document.bodies[b]!.centre)
  }
  return [
    ...(input.pull ?? []).map(({ path, tension }) => ({
      ...plain,
      parts: [along(line(path))],
      weight: 0,
      force: -tension,
      angular: false,
    })),
    ...(input.tether ?? []).map(({ path, slack, stiffness }) => ({
      parts: [along(line(path))],
      weight: stiffness / MILLIMETRE,
      target: line(path).length + slack * MILLIMETRE,
      force: 0,
      angular: false,
      oneSided: true,
    })),
    ...(input.push ?? []).flatMap(({ body, force, moment }) =>
      WORLD.flatMap((axis, k) => [
        { ...plain, parts: [place(body, axis)], weight: 0, force: force?.[k] ?? 0, angular: false },
        { ...plain, parts: [turn(body, axis)], weight: 0, force: moment?.[k] ?? 0, angular: true },
      ]),
    ),
    ...(input.hold ?? []).flatMap((body) =>
      WORLD.flatMap((axis) => [
        { ...plain, parts: [place(body, axis)], weight: null, target: inner(centreAtRest(body), axis), angular: false },
        { ...plain, parts: [turn(body, axis)], weight: null, angular: true },
      ]),
    ),
  ]
}

/** What a case makes of a foot's support: width, lift, raised heel. */
function footTarget(
  foot: Side,
  measure: 'point' | 'axis',
  at: number,
  part: DocumentPart,
  input: Input,
  ball: number,
): number {
  const lift = input.lift?.[foot]
  const heel = typeof lift === 'object' ? Math.asin(Math.min(1, (lift.heel * MILLIMETRE) / ball)) : 0
  if (measure === 'axis') return heel !== 0 && part.at[1] === 1 && part.along[2] === 1 ? Math.sin(heel) : at
  if (part.along[0] === 1) {
    const width = input.feet?.width
    // The half width replaces the place of the ankle at standing.
    return width === undefined ? at : at + (Math.sign(part.at[0]) * width * MILLIMETRE) / 2 - part.at[0]
  }
  if (part.along[1] === 1) return at + (typeof lift === 'number' ? lift * MILLIMETRE : 0) + ball * Math.sin(heel)
  return at + ball * (1 - Math.cos(heel))
}

/** How far to the left the body is wanted besides its rest, m. */
function shifted(document: BodyDocument, input: Input, most: number, onset: number): number {
  const longer = (side: Side): number => {
    const lift = input.lift?.[side] ?? 0
    const raised = (typeof lift === 'number' ? lift : lift.heel) * MILLIMETRE
    const grown = ((input.lengthen?.[`femur-${side}`] ?? 0) + (input.lengthen?.[`tibia-${side}`] ?? 0)) * MILLIMETRE
    return (typeof lift === 'number' ? raised : Math.min(raised, document.ball)) + grown
  }
  return (input.shift?.tx ?? 0) * MILLIMETRE + most * Math.tanh((longer('left') - longer('right')) / onset)
}

/** The stance's seat, wedges of the bone below, lengths of leg bones. */
function seatOf(document: BodyDocument, joint: DocumentJoint, input: Input, seat: number): AppliedJoint['seat'] {
  const wedge = joint.loop ? {} : (input.shape?.[joint.parent] ?? {})
  const angle = (axis: Axis) => (wedge[axis] ?? 0) * DEGREE
  const turn = compose(turning([angle('rx'), angle('ry'), angle('rz')]), turning([seat, 0, 0]))
  let shift: V = times([wedge.tx ?? 0, wedge.ty ?? 0, wedge.tz ?? 0], MILLIMETRE)
  for (const side of SIDES)
    for (const [bone, upper, lower] of [
      [`femur-${side}`, `hip-${side}`, `knee-${side}`],
      [`tibia-${side}`, `knee-${side}`, `ankle-${side}`],
    ] as const) {
      if (joint.id !== lower) continue
      const from = document.joints.find(({ id }) => id === upper)!.centre
      const line = minus(joint.centre, from)
      const move = times(line, ((input.lengthen?.[bone] ?? 0) * MILLIMETRE) / norm(line))
      shift = plus(shift, [inner(joint.axes[0], move), inner(joint.axes[1], move), inner(joint.axes[2], move)])
    }
  return { turn, shift }
}

function jointOf(
  document: BodyDocument,
  joint: DocumentJoint,
  input: Input,
  stance: Stance,
  freed: (level: string | null) => number,
): AppliedJoint {
  const { id, loop } = joint
  const { toned, seats, preload } = document.rests.find((rest) => rest.stance === stance)!
  const seat = seats[id] ?? 0
  const K = toned ? tonedStiffness(document, joint, input) : joint.stiffness.passive
  const share = document.levels.some((level) => level === id) ? freed(id) : 1
  const foot = SIDES.find((side) => id === `subtalar-${side}` || id === `midfoot-${side}`)
  const factor =
    ((input.stiffness?.[id] ?? 1) * (foot ? (input.foot?.[foot]?.stiffness ?? 1) : 1)) / (share > 0 ? share : 1)
  const rest = AXIS_ORDER.map((axis) => (input.rest?.[id]?.[axis] ?? 0) * unitOf(axis))
  const held: (number | null)[] = AXIS_ORDER.map((axis, k) =>
    joint.free.includes(axis) && share > 0 ? null : rest[k]!,
  )
  const lock = input.lock?.[id]
  if (lock)
    for (const axis of lock === true ? AXIS_ORDER : (lock.axes ?? (lock.stops && !lock.at ? [] : AXIS_ORDER)))
      held[AXIS_ORDER.indexOf(axis)] = (lock === true ? 0 : (lock.at?.[axis] ?? 0)) * unitOf(axis)
  const pronation = foot && id.startsWith('subtalar') ? input.foot?.[foot]?.pronation : undefined
  if (pronation !== undefined) held[2] = pronation * DEGREE * (foot === 'left' ? 1 : -1)
  for (const [axis, value] of Object.entries(input.impose?.[id] ?? {}) as [Axis, number][])
    held[AXIS_ORDER.indexOf(axis)] = value * unitOf(axis)
  return {
    joint,
    seat: seatOf(document, joint, input, seat),
    held,
    rest,
    force: AXIS_ORDER.map((_, k) => (isWeightless(input) ? 0 : (preload[id]?.[k] ?? 0))),
    stiffness: AXIS_ORDER.map((_, row) =>
      AXIS_ORDER.map((__, column) => (loop && row !== column ? 0 : factor * K[6 * row + column]!)),
    ),
    stops: AXIS_ORDER.map((axis) => {
      const stops = lock === undefined || lock === true ? undefined : lock.stops?.[axis]
      return stops ? [stops[0] * unitOf(axis), stops[1] * unitOf(axis)] : null
    }),
    ends: AXIS_ORDER.map((axis, k) => endOf(joint, axis, K[7 * k]! * factor, axis === 'rx' ? seat : 0, input)),
  }
}

/** Standing stiffness with what is left of tone. */
function tonedStiffness(document: BodyDocument, joint: DocumentJoint, input: Input): readonly number[] {
  const { passive, standing } = joint.stiffness
  const tone = input.tone
  if (!tone || Object.keys(tone).length === 0) return standing
  // Each axis scales by the root of what becomes of its diagonal, so that coupling keeps its proportion.
  const scale = AXIS_ORDER.map((_, k) => {
    if (k >= 3 || joint.tone[k] === 1) return 1
    const left = toneLeft(document, tone, joint, k)
    return Math.sqrt((passive[7 * k]! * (1 + (joint.tone[k]! - 1) * left)) / standing[7 * k]!)
  })
  return standing.map((value, index) => value * scale[Math.floor(index / 6)]! * scale[index % 6]!)
}

/** Range of one coordinate and the extra stiffness beyond it. */
function endOf(
  joint: DocumentJoint,
  axis: Axis,
  stiffness: number,
  seat: number,
  input: Input,
): readonly [number, number, number, number] | null {
  const range = joint.range[axis]
  if (!range || joint.loop) return null
  const asked = input.range?.[joint.id]?.[axis]
  const [low, high] = asked
    ? [asked[0] * unitOf(axis) - seat, asked[1] * unitOf(axis) - seat]
    : [Math.min(range[0] - seat, 0), Math.max(range[1] - seat, 0)]
  return [low, high, joint.endFactor * stiffness, joint.endOnset[axis.startsWith('r') ? 0 : 1]]
}
