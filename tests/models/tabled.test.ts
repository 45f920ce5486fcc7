/**
 * Every tabled point above the pelvis against the bone built from it, female, standing. A point is one of three kinds,
 * told by its name alone: on the bone (its surface), the middle of a section (inside the bone or within
 * 2 mm of it), the middle of a hollow (outside the bone). Left out by rule are only what models/upper/README.md says is
 * not to be trusted and a published value replaces.
 */
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Vec3 } from '#math'
import { placement } from '../../models/build/placement.ts'
import { mandiblePoint, skullPoint } from '../../models/build/upper/head-stretch.ts'
import { ARM_TABLE, RIB_TABLE, SKULL_TABLE, VERTEBRA_TABLE } from '../../models/build/upper/tables.ts'
import { Surface, upperBones } from './surface.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

/** Furthest from the surface a tabled point may lie, mm. */
const NEAR = 2
/**
 * Points of bone that lie further off, and how far (mm, rounded up). No rule says which: they are those that the packs
 * miss, written down after they were made, here and in models/SOURCES.md. None may be added, and none go further off.
 */
const MISSED: Readonly<Record<string, number>> = {
  'rib1 tubercle': 2.9,
  'rib2 tubercle': 3.3,
  'sternum clavicular_notch_medial': 3,
  'sternum clavicular_notch_lateral': 3.4,
  'sternum costal_notch_6': 2.1,
  'clavicle conoid_tubercle': 2.6,
  'scapula spine_crest_75': 2.2,
  'humerus trochlea_medial_lip_lowest': 2.5,
  'ulna radial_notch': 2.1,
  'skull anterior_nasal_spine': 2.2,
  'skull zygion': 2.2,
  'skull coronal_suture_upper': 2.4,
  'skull upper_tooth_edge_I2': 2.2,
  'skull maxillary_tuberosity': 2.4,
  'mandible infradentale': 2.2,
}

interface Tabled {
  readonly label: string
  /** Bone as `placement` knows it. */
  readonly bone: string
  readonly p: Vec3
}

/** Middles of holes and hollows. */
const HOLLOW =
  /(canal|foramen_magnum|orbit)_centre|^foramen_transversarium$|meatus_centre|trochlear_notch_centre|orbit_centre_rim/
/** Middles of sections, heads and bodies, and lines that run inside a bone. */
const SECTION =
  /^(waist|pedicle|pars|anterior_arch|posterior_arch|scapular_neck|acromion|ramus|condyle|head|trochlea|capitulum|elbow)_centre$|^(spinous|transverse)_(root|mid)$|^lamina_left_mid$|^dens_(base|mid)$|_\d+deg$|^condylar_neck$|^coracoid_(mid|base)$|^(neck|surgical_neck|midshaft|angle)$|_curve_apex$|^xiphisternal_joint_midline$|^(sternal_end|acromial_end)$/
/** Not the atlas but a published value decides (models/upper/README.md, models/SOURCES.md). */
const REPLACED: readonly (readonly [RegExp, string])[] = [
  [/^[CTL]\d+ (sup|inf|waist)_(anterior_rim|anterior|left_rim|left)$/, 'widths and depths of bodies'],
  [/^C\d uncinate_tip$/, 'widths of cervical bodies'],
  [/^T1[12] transverse_root$/, 'transverse roots of T11 and T12'],
  [/^L5 pedicle_medial_wall$/, 'pedicle width of L5'],
  [/^L5 inf_facet_centre$/, 'seated on the sacrum'],
  [/^skull occipital_condyle_normal_end$/, 'the end of an arrow'],
]

const POINTS: readonly Tabled[] = [
  ...Object.entries(VERTEBRA_TABLE).flatMap(([name, { landmarks }]) =>
    Object.entries(landmarks).map(([id, { global: p }]) => ({ label: `${name} ${id}`, bone: name.toLowerCase(), p })),
  ),
  ...Object.entries(RIB_TABLE.ribs).flatMap(([n, row]) => [
    { label: `rib${n} head`, bone: `rib-${n}`, p: row.head },
    { label: `rib${n} sternal_end`, bone: `rib-${n}`, p: row.sternal_end },
    ...(row.tubercle ? [{ label: `rib${n} tubercle`, bone: `rib-${n}`, p: row.tubercle }] : []),
    ...Object.entries(row.joints).map(([joint, { vertebra, on_vertebra }]) => ({
      label: `${vertebra} face_for_rib${n}_${joint}`,
      bone: vertebra.toLowerCase(),
      p: on_vertebra,
    })),
  ]),
  ...Object.entries(RIB_TABLE.sternum.points).map(([id, { p }]) => ({ label: `sternum ${id}`, bone: 'sternum', p })),
  ...(['clavicle', 'scapula', 'humerus', 'radius', 'ulna'] as const).flatMap((bone) =>
    Object.entries(ARM_TABLE[bone]).flatMap(([id, p]) => (isPlace(p) ? [{ label: `${bone} ${id}`, bone, p }] : [])),
  ),
  ...Object.entries(ARM_TABLE.hand.rays).flatMap(([ray, parts]) =>
    Object.entries(parts).flatMap(([kind, { base, head }]) => {
      const bone = kind === 'metacarpal' ? `metacarpal-${ray}` : `hand-${kind}-phalanx-${ray}`
      return [
        { label: `${bone} base`, bone, p: base },
        { label: `${bone} end`, bone, p: head },
      ]
    }),
  ),
  ...Object.keys(SKULL_TABLE.skull).map((id) => ({ label: `skull ${id}`, bone: 'skull', p: skullPoint(id) })),
  ...Object.keys(SKULL_TABLE.mandible).map((id) => ({
    label: `mandible ${id}`,
    bone: 'mandible',
    p: mandiblePoint(id),
  })),
]

/** A place, not a direction, a size or a list. */
function isPlace(value: unknown): value is Vec3 {
  return Array.isArray(value) && value.length === 3 && value.every(isNumber) && Math.hypot(...value) > 2
}
function isNumber(x: unknown): x is number {
  return typeof x === 'number'
}

const idOf = ({ label }: Tabled): string => label.split(' ')[1] ?? ''
const kept = POINTS.filter(({ label }) => !REPLACED.some(([rule]) => rule.test(label)))

describe('tabled points above the pelvis', () => {
  const surfaces = new Map<string, Surface>()
  beforeAll(async () => {
    for (const [name, mesh] of await upperBones('female')) surfaces.set(name.replace(/-left$/, ''), new Surface(mesh))
  })
  const distance = ({ bone, p }: Tabled): number =>
    surfaces.get(bone)?.signedDistance(placement(bone, 'female').point(p)) ?? NaN

  const wrong = (points: readonly Tabled[], good: (distance: number) => boolean): string[] =>
    points.flatMap((point) => {
      const d = distance(point)
      return good(d) ? [] : [`${point.label}: ${d.toFixed(1)} mm`]
    })

  const onBone = kept.filter((t) => !HOLLOW.test(idOf(t)) && !SECTION.test(idOf(t)))
  it('on the bone lie within 2 mm of its surface, all but those listed', () => {
    expect(onBone.length).toBeGreaterThan(550)
    const far = onBone.filter((t) => !(Math.abs(distance(t)) < NEAR)).map(({ label }) => label)
    expect(far.sort()).toEqual(Object.keys(MISSED).sort())
  })

  it('that are missed lie no further off than listed', () => {
    const missed = onBone.filter(({ label }) => label in MISSED)
    expect(missed.filter((t) => !(Math.abs(distance(t)) <= (MISSED[t.label] ?? 0)))).toEqual([])
  })

  it('in the middle of a section lie in the bone, or within 2 mm of it', () => {
    const points = kept.filter((t) => SECTION.test(idOf(t)) && !HOLLOW.test(idOf(t)))
    expect(points.length).toBeGreaterThan(180)
    expect(wrong(points, (d) => d < NEAR)).toEqual([])
  })

  it('in the middle of a hole or hollow lie outside the bone', () => {
    const points = kept.filter((t) => HOLLOW.test(idOf(t)))
    expect(points.length).toBeGreaterThan(30)
    expect(wrong(points, (d) => d > 0)).toEqual([])
  })
})
