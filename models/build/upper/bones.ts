/** Every bone above the pelvis as a solid in its own frame, before its neighbours have had their say. Millimetres. */
import { degrees, type Vec3 } from '#math'
import { compose, rotation, translation, type Affine } from '../affine.ts'
import { upperAffine } from '../placement.ts'
import type { Sex } from '../tables.ts'
import { cageSeat, vertebraSeat } from '../upper-posture.ts'
import type { Posed } from './apart.ts'
import type { VertebraFrame } from './frame.ts'
import { handBones } from './hand.ts'
import { clavicle, humerusSolid, radiusSolid, ulnaSolid } from './limbs.ts'
import { mandibleSolid } from './mandible.ts'
import { scapulaSolid } from './scapula.ts'
import { skullSolid } from './skull.ts'
import { sculptSpine } from './spine.ts'
import { sternumSolid } from './sternum.ts'
import { sculpt, type Lens, type Sculpt } from './surface.ts'
import { cartilage, rib } from './thorax.ts'

/** A bone of the pack in the making. */
export interface UpperBone {
  /** Name without side, as `placement` knows it. */
  readonly name: string
  readonly paired: boolean
  readonly sculpt: Sculpt
  /** From the frame it is sculpted in to that of its table. */
  readonly toTable: (p: Vec3) => Vec3
  /** From the frame it is sculpted in to standing, mm, where it meets the neighbour of that name. */
  readonly seat: (neighbour: string) => Posed['seat']
}

/** Grid step (mm) and triangles of a vertebra by region. */
const VERTEBRA_MESH: Readonly<Record<string, readonly [number, number]>> = {
  C: [0.9, 1060],
  T: [1.1, 1070],
  L: [1.2, 1900],
}
/** The two that carry the head have more to show. */
const HEAD_CARRIERS: readonly [number, number] = [0.8, 1400]

const same = (p: Vec3): Vec3 => p
const table =
  (name: string) =>
  () =>
  (sex: Sex): Affine => {
    const map = upperAffine(name, sex)
    if (map === undefined) throw new Error(`upper: no seat for ${name}`)
    return map
  }

const bone = (name: string, paired: boolean, made: Sculpt): UpperBone => ({
  name,
  paired,
  sculpt: made,
  toTable: same,
  seat: table(name),
})

/** A rib goes with its vertebra behind and with the cage in front, so its seat depends on whom it meets. */
const ribBone = (n: number): UpperBone => ({
  ...bone(`rib-${n}`, true, rib(n)),
  seat: (neighbour) => (sex) => (/^(t\d|disc)/.test(neighbour) ? vertebraSeat(sex, `T${n}`) : cageSeat(sex)),
})

/** Affine map of {@link VertebraFrame.toAtlas}. */
const fromSculpting = ({ row, atlasTilt }: VertebraFrame): Affine =>
  compose(translation(row.atlas_centre), rotation([1, 0, 0], degrees(atlasTilt)))

const vertebrae = (): UpperBone[] =>
  sculptSpine().map(({ name, frame, solid }) => {
    const [step, triangles] = /^C[12]$/.test(name) ? HEAD_CARRIERS : (VERTEBRA_MESH[name[0] ?? ''] ?? [1, 1200])
    return {
      ...bone(name.toLowerCase(), false, sculpt(solid, step, triangles, 'rims')),
      toTable: (p) => frame.toAtlas(p),
      seat: () => (sex) => compose(vertebraSeat(sex, name), fromSculpting(frame)),
    }
  })

const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1)

/** All of them, from the neck downwards, then the arm, the hand and the head. */
export function upperBones(): UpperBone[] {
  return [
    ...vertebrae(),
    ...numbers(12).map(ribBone),
    ...numbers(10).map((n) => bone(`costal-cartilage-${n}`, true, cartilage(n))),
    bone('sternum', false, sculpt(sternumSolid(), 1.1, 1200)),
    bone('clavicle', true, clavicle()),
    bone('scapula', true, sculpt(scapulaSolid(), 0.9, 2400)),
    bone('humerus', true, sculpt(humerusSolid(), 1.3, 1900)),
    bone('radius', true, sculpt(radiusSolid(), 1, 1100)),
    bone('ulna', true, sculpt(ulnaSolid(), 1, 1200)),
    ...handBones().map(({ name, solid }) => bone(name, true, sculpt(solid, 0.8, handTriangles(name)))),
    bone('mandible', false, sculpt(mandibleSolid(), 0.9, 2800)),
    bone('skull', false, sculpt(skullSolid(), 1.7, 7700, 'even', FACE_LENS)),
  ]
}

/** The face, mm: nose, rims and teeth ask for a finer grid than the vault. */
const FACE_LENS: Lens = { min: [-54, 656, 40], max: [54, 762, 94], power: 1.7 }

const handTriangles = (name: string): number =>
  name.startsWith('metacarpal') ? 260 : name.includes('phalanx') ? 180 : 210
