/** Which bones above the pelvis meet which, how far they stay from each other, and the bones so parted. */
import { pelvisSeat } from '../placement.ts'
import { tableSolid } from '../solid.ts'
import { SEXES, type Sex } from '../tables.ts'
import { keepApart, type Posed } from './apart.ts'
import type { UpperBone } from './bones.ts'
import { distance, mix, type Solid } from './sdf.ts'

/** Least spaces from bone to bone in neutral standing, mm in the tables' scale. */
const SPACE = {
  /** Facet joints have their own, wider one; this is for everything else of two vertebrae. */
  vertebra: 0.9,
  rib: 0.8,
  /** Rib and cartilage, cartilage and sternum: grown together, told apart by a line. */
  cartilage: 0.3,
  /** Two cartilages side by side: their few triangles leave the field by more than a line. */
  cartilages: 0.9,
  clavicle: 1.2,
  head: 1.4,
  elbow: 1.4,
  /** The two bones of the forearm turn in each other with little between them. */
  forearm: 0.7,
  wrist: 1,
  finger: 0.9,
  sacrum: 1.2,
} as const

type Pair = readonly [string, string, number]
const numbers = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i)

const SPINE = [
  ...numbers(1, 7).map((n) => `c${n}`),
  ...numbers(1, 12).map((n) => `t${n}`),
  ...numbers(1, 5).map((n) => `l${n}`),
]

/** Bones of the wrist and the bases they carry, each with every neighbour it has. */
const WRIST: Readonly<Record<string, readonly string[]>> = {
  scaphoid: ['radius', 'lunate', 'capitate', 'trapezium', 'trapezoid'],
  lunate: ['radius', 'ulna', 'triquetrum', 'capitate', 'hamate'],
  triquetrum: ['ulna', 'pisiform', 'hamate'],
  pisiform: ['hamate'],
  trapezium: ['trapezoid', 'metacarpal-1', 'metacarpal-2'],
  trapezoid: ['capitate', 'metacarpal-2', 'metacarpal-3'],
  capitate: ['hamate', 'metacarpal-2', 'metacarpal-3', 'metacarpal-4'],
  hamate: ['metacarpal-4', 'metacarpal-5'],
}

const PAIRS: readonly Pair[] = [
  ...SPINE.slice(1).map((name, i): Pair => [SPINE[i] ?? '', name, SPACE.vertebra]),
  ...numbers(1, 12).flatMap((n): Pair[] => [
    [`rib-${n}`, `t${n}`, SPACE.rib],
    [`rib-${n}`, `t${n - 1}`, SPACE.rib],
  ]),
  ...numbers(1, 10).flatMap((n): Pair[] => [
    [`rib-${n}`, `costal-cartilage-${n}`, SPACE.cartilage],
    [`costal-cartilage-${n}`, `costal-cartilage-${n + 1}`, SPACE.cartilages],
    [`costal-cartilage-${n}`, 'sternum', SPACE.cartilage],
  ]),
  ['clavicle', 'sternum', SPACE.clavicle],
  ['clavicle', 'rib-1', SPACE.clavicle],
  ['clavicle', 'costal-cartilage-1', SPACE.clavicle],
  ['clavicle', 'scapula', SPACE.clavicle],
  ['skull', 'mandible', SPACE.head],
  ['skull', 'c1', SPACE.head],
  ['skull', 'c2', SPACE.head],
  ['humerus', 'ulna', SPACE.elbow],
  ['humerus', 'radius', SPACE.elbow],
  ['radius', 'ulna', SPACE.forearm],
  ...Object.entries(WRIST).flatMap(([name, all]) => all.map((other): Pair => [name, other, SPACE.wrist])),
  ...numbers(2, 4).map((n): Pair => [`metacarpal-${n}`, `metacarpal-${n + 1}`, SPACE.wrist]),
  ...numbers(1, 5).flatMap((n): Pair[] => [
    [`metacarpal-${n}`, `hand-proximal-phalanx-${n}`, SPACE.finger],
    [`hand-proximal-phalanx-${n}`, `hand-${n === 1 ? 'distal' : 'middle'}-phalanx-${n}`, SPACE.finger],
    [`hand-middle-phalanx-${n}`, `hand-distal-phalanx-${n}`, SPACE.finger],
  ]),
]

/** The measured sacrum as a neighbour: it gives no way, its stations are people's. */
function sacrum(sex: Sex): Posed {
  const { value, bounds } = tableSolid('sacrum', sex)
  const centre = mix(bounds.min, bounds.max, 0.5)
  return { solid: { at: value, centre, radius: distance(bounds.max, centre) }, seat: pelvisSeat, paired: false }
}

/** The bone as it stands where it meets the neighbour of that name. */
const posed = ({ sculpt, seat, paired }: UpperBone, other: string): Posed => ({
  solid: sculpt.solid,
  seat: seat(other),
  paired,
})

/** A bone's solid where all its neighbours have theirs; its own frame. */
export function parted(bone: UpperBone, all: ReadonlyMap<string, UpperBone>): Solid {
  let { solid } = bone.sculpt
  for (const [a, b, space] of PAIRS) {
    const other = all.get(a === bone.name ? b : b === bone.name ? a : '')
    if (other === undefined) continue
    solid = keepApart({ ...posed(bone, other.name), solid }, posed(other, bone.name), space).solid
  }
  if (bone.name !== 'l5') return solid
  for (const sex of SEXES) {
    solid = keepApart({ ...posed(bone, 'sacrum'), solid }, sacrum(sex), SPACE.sacrum, 1, [sex]).solid
  }
  return solid
}
