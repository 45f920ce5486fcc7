/**
 * The bones that are drawn, and which body of the mechanics carries each. Names are the nodes of the packs.
 * Kebab-case; left and right are the person's.
 */
import { SIDES, VERTEBRAE, type BodyId, type Side } from './ids.ts'

const RIBS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const
/** Ribs 11 and 12 end free, without cartilage to the sternum. */
const CARTILAGES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const
const RAYS = [1, 2, 3, 4, 5] as const
/** Thumb and big toe have two phalanges. */
const LONG_RAYS = [2, 3, 4, 5] as const
const CARPALS = [
  'scaphoid',
  'lunate',
  'triquetrum',
  'pisiform',
  'trapezium',
  'trapezoid',
  'capitate',
  'hamate',
] as const

const numbered = <Name extends string, N extends number>(name: Name, numbers: readonly N[]) =>
  numbers.map((n) => `${name}-${n}` as const)

const FOREFOOT = [
  'navicular',
  'cuboid',
  ...numbered('cuneiform', [1, 2, 3] as const),
  ...numbered('metatarsal', RAYS),
  ...numbered('foot-proximal-phalanx', RAYS),
  ...numbered('foot-middle-phalanx', LONG_RAYS),
  ...numbered('foot-distal-phalanx', RAYS),
] as const
const HAND = [
  ...CARPALS,
  ...numbered('metacarpal', RAYS),
  ...numbered('hand-proximal-phalanx', RAYS),
  ...numbered('hand-middle-phalanx', LONG_RAYS),
  ...numbered('hand-distal-phalanx', RAYS),
] as const

type PairedBody = BodyId extends infer B ? (B extends `${infer Name}-left` ? Name : never) : never

/** Paired bones without side, and the paired body (without side) that carries them. */
const PAIRED_CARRIER: readonly (readonly [PairedBody, readonly string[]])[] = [
  ['innominate', ['hip-bone']],
  ['femur', ['femur', 'patella']],
  ['shank', ['tibia', 'fibula']],
  ['talus', ['talus']],
  ['hindfoot', ['calcaneus']],
  ['forefoot', FOREFOOT],
  ['clavicle', ['clavicle']],
  ['scapula', ['scapula']],
  ['upper-arm', ['humerus']],
  ['forearm', ['radius', 'ulna']],
  ['hand', HAND],
]

/** The body that carries the sternum where only one can: the vertebra behind the middle of its body. */
const STERNUM_CARRIER = 't6' satisfies BodyId
const thoracic = (n: number): BodyId => `t${n}` as BodyId

const perSide = (side: Side): [string, BodyId][] => [
  ...PAIRED_CARRIER.flatMap(([body, bones]) =>
    bones.map((bone): [string, BodyId] => [`${bone}-${side}`, `${body}-${side}`]),
  ),
  ...RIBS.map((n): [string, BodyId] => [`rib-${n}-${side}`, thoracic(n)]),
  ...CARTILAGES.map((n): [string, BodyId] => [`costal-cartilage-${n}-${side}`, thoracic(n)]),
]

/** Which body carries each bone of the packs. */
export const BONE_CARRIER: Readonly<Record<string, BodyId>> = Object.fromEntries<BodyId>([
  ['sacrum', 'sacrum'],
  ['coccyx-1', 'coccyx-1'],
  ['coccyx-2', 'coccyx-2'],
  ['skull', 'skull'],
  ['mandible', 'mandible'],
  ['sternum', STERNUM_CARRIER],
  ...VERTEBRAE.map((name): [string, BodyId] => [name, name]),
  ...SIDES.flatMap(perSide),
])

/** Every bone of the packs by name. */
export const BONE_IDS: readonly string[] = Object.keys(BONE_CARRIER)

/** The share of several bodies in the movement of one bone; shares sum to 1. */
export interface BoneShare {
  readonly body: BodyId
  readonly share: number
}

/** True ribs 1 to 7 reach the sternum; it moves as the mean of their vertebrae. */
const STERNUM_SHARES: readonly BoneShare[] = [1, 2, 3, 4, 5, 6, 7].map((n) => ({ body: thoracic(n), share: 1 / 7 }))

/**
 * Bones between several bodies: the sternum moves with the mean of T1 to T7, each cartilage half with its own rib and
 * half with the sternum. A picture only: the mechanics has no sternum body.
 */
export const BONE_SHARES: Readonly<Record<string, readonly BoneShare[]>> = Object.fromEntries([
  ['sternum', STERNUM_SHARES],
  ...SIDES.flatMap((side) =>
    CARTILAGES.map((n): [string, readonly BoneShare[]] => [
      `costal-cartilage-${n}-${side}`,
      [{ body: thoracic(n), share: 0.5 }, ...STERNUM_SHARES.map(({ body, share }) => ({ body, share: share / 2 }))],
    ]),
  ),
])
