import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { BODY_IDS, BONE_CARRIER, BONE_IDS, BONE_SHARES, bodyGeometry, JOINT_IDS, VERTEBRAE } from '#body'
import { add, cross, dot, length, middle, subtract, toDegrees, toMillimetres, type Vec3 } from '#math'
import { landmarkText } from '../../models/build/landmarks.ts'
import { legPosture } from '../../models/build/leg-posture.ts'
import { coccyxSplit, placement } from '../../models/build/placement.ts'
import {
  ALIGNMENT,
  armJoint,
  fingerTip,
  PELVIS,
  pelvisDimension,
  rib,
  sternumPoint,
  stations,
  type Sex,
} from '../../models/build/tables.ts'

const SEXES: readonly (readonly [Sex, number])[] = [
  ['female', 0],
  ['male', 1],
]
/**
 * mm. The table gives means of distances and means of points, each rounded to 0.1 mm by itself; the mean of a distance
 * is never less than the distance of the means.
 */
const ROUNDING = 0.25
const mirror = ([x, y, z]: Vec3): Vec3 => [-x, y, z]
const distance = (a: Vec3, b: Vec3): number => toMillimetres(length(subtract(a, b)))

describe('landmarks.json', () => {
  it('is what the tables give, byte for byte', () => {
    const stored = readFileSync(new URL('../../models/packs/landmarks.json', import.meta.url), 'utf8')
    expect(stored).toBe(landmarkText())
  })
})

describe.each([0, 0.37, 1])('a body of sex %f', (sex) => {
  const body = bodyGeometry(sex)

  it('has a frame for every joint: finite, right-handed, at right angles, pointing left, up and forward', () => {
    for (const id of JOINT_IDS) {
      const { centre, axes } = body.joints[id]
      expect([...centre, ...axes.flat()].every(Number.isFinite), id).toBe(true)
      const [x, y, z] = axes
      expect(length(subtract(cross(x, y), z)), id).toBeLessThan(1e-12)
      for (const [a, b] of [
        [x, y],
        [y, z],
        [z, x],
      ] as const)
        expect(Math.abs(dot(a, b)), id).toBeLessThan(1e-12)
      expect(x[0] > 0 && y[1] > 0 && z[2] > 0, id).toBe(true)
    }
  })

  it('has finite landmarks on bodies that exist', () => {
    for (const [id, { body: carrier, position }] of Object.entries(body.landmarks)) {
      expect(position.every(Number.isFinite), id).toBe(true)
      expect(BODY_IDS, id).toContain(carrier)
    }
  })

  it('is its own mirror image', () => {
    for (const [id, { position }] of Object.entries(body.landmarks)) {
      const twin = id.endsWith('-left') ? id.replace(/left$/, 'right') : id.endsWith('-right') ? null : id
      if (twin === null) continue
      const other = body.landmarks[twin]!.position
      expect(length(subtract(mirror(position), other)), id).toBeLessThan(1e-9)
    }
    for (const id of JOINT_IDS.filter((name) => name.endsWith('-left'))) {
      const here = body.joints[id]
      const there = body.joints[id.replace('left', 'right') as typeof id]
      expect(length(subtract(mirror(here.centre), there.centre)), id).toBeLessThan(1e-9)
      expect(length(subtract(mirror(here.axes[1]), there.axes[1])), id).toBeLessThan(1e-9)
      expect(length(add(mirror(here.axes[0]), there.axes[0])), id).toBeLessThan(1e-9)
    }
  })

  it('keeps SI joints, symphysis, hips and coccyx parallel to the world', () => {
    for (const id of ['sij-left', 'symphysis', 'hip-right', 'sacrococcygeal', 'intercoccygeal'] as const)
      expect(body.joints[id].axes.flat().map(Math.abs), id).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 1])
  })

  it('has an SI surface 17 to 25 degrees off the left-right axis, facing outwards', () => {
    const normal = body.joints['sij-left'].normal!
    expect(toDegrees(Math.acos(normal[0]))).toBeGreaterThan(17)
    expect(toDegrees(Math.acos(normal[0]))).toBeLessThan(25)
    expect(body.joints['sij-right'].normal![0]).toBeLessThan(0)
  })

  it('stacks the spine upwards, discs between the plates they join', () => {
    for (let index = 1; index < VERTEBRAE.length; index++) {
      const [below, above] = [VERTEBRAE[index - 1]!, VERTEBRAE[index]!]
      expect(body.landmarks[`${above}-centre`]!.position[1], above).toBeGreaterThan(
        body.landmarks[`${below}-centre`]!.position[1],
      )
      const top = body.landmarks[`${below}-superior-centre`]
      const bottom = body.landmarks[`${above}-inferior-centre`]
      const disc = body.joints[`${above}-${below}` as (typeof JOINT_IDS)[number]] as { centre: Vec3 } | undefined
      if (top && bottom && disc) {
        expect(distance(disc.centre, middle(top.position, bottom.position)), above).toBeLessThan(0.3)
      }
    }
  })

  it('scales evenly with stature', () => {
    const taller = bodyGeometry(sex, body.stature * 1.1)
    expect(taller.floor).toBeCloseTo(body.floor * 1.1, 12)
    expect(taller.landmarks['asis-left']!.position[0]).toBeCloseTo(body.landmarks['asis-left']!.position[0] * 1.1, 12)
  })
})

describe.each(SEXES)('the %s mean', (sex, value) => {
  const { landmarks, joints, floor } = bodyGeometry(value)
  const at = (id: string): Vec3 => landmarks[id]!.position
  const apart = (id: string): number => distance(at(`${id}-left`), at(`${id}-right`))
  const size = (name: string): number => pelvisDimension(sex, name)

  it.each([
    ['inter_asis', 'asis'],
    ['inter_psis', 'psis'],
    ['inter_aiis', 'aiis'],
    ['inter_piis', 'piis'],
    ['inter_ischial_spine', 'ischial-spine'],
    ['inter_pubic_tubercle', 'pubic-tubercle'],
    ['inter_tuberosity_lowest', 'ischial-tuberosity'],
    ['hip_centre_spacing', 'femoral-head'],
    ['s1_endplate_width', 's1-superior'],
  ])('has the tabled %s', (name, id) => {
    expect(Math.abs(apart(id) - size(name))).toBeLessThanOrEqual(ROUNDING)
  })

  it('has the tabled incidence and slope of S1', () => {
    const centre = at('s1-superior-centre')
    const hips = middle(at('femoral-head-left'), at('femoral-head-right'))
    const [, y, z] = subtract(at('s1-superior-anterior'), at('s1-superior-posterior'))
    const slope = toDegrees(Math.atan2(-y, z))
    const tilt = toDegrees(Math.atan2(hips[2] - centre[2], centre[1] - hips[1]))
    expect(Math.abs(slope + tilt - size('pelvic_incidence_deg'))).toBeLessThan(0.3)
    expect(Math.abs(slope - size('sacral_slope_in_frame_deg') - ALIGNMENT[sex].app_tilt_deg)).toBeLessThan(0.3)
  })

  it('leans its anterior pelvic plane as tabled', () => {
    const [, y, z] = subtract(
      middle(at('asis-left'), at('asis-right')),
      middle(at('pubic-tubercle-left'), at('pubic-tubercle-right')),
    )
    // The tabled plane rests on the foremost pubic points, which lie within 3 mm of the tubercles.
    expect(Math.abs(toDegrees(Math.atan2(z, y)) - ALIGNMENT[sex].app_tilt_deg)).toBeLessThan(3)
  })

  it('bends both knees by 5 degrees with the ankles where they were and the feet flat', () => {
    const { straight } = legPosture(sex)
    const knee = joints['knee-left'].centre
    const ankle = joints['ankle-left'].centre
    expect(knee[2]).toBeGreaterThan(0.01)
    expect(toMillimetres(ankle[2])).toBeCloseTo(straight.ankle[2], 1)
    const fall = Math.atan2(knee[2], -knee[1]) + Math.atan2(knee[2] - ankle[2], knee[1] - ankle[1])
    const before = Math.atan2(-straight.ankle[2], straight.knee[1] - straight.ankle[1])
    expect(toDegrees(fall - before)).toBeCloseTo(5, 2)
    for (const id of ['heel-left', 'forefoot-medial-left', 'forefoot-lateral-left']) expect(at(id)[1]).toBe(floor)
  })

  it('keeps the gaps of knee, patella and ankle of the straight leg', () => {
    for (const [a, b] of [
      ['femur', 'patella'],
      ['tibia', 'talus'],
      ['fibula', 'talus'],
    ] as const)
      expect(Math.abs(nearest(a, b, sex, true) - nearest(a, b, sex, false)), `${a}-${b}`).toBeLessThan(1)
    expect(Math.abs(kneeGap(sex, true) - kneeGap(sex, false))).toBeLessThan(0.5)
  })

  it('stands as tall as its table, give or take the bent knees', () => {
    const scalp = 6
    const stature = toMillimetres(at('vertex')[1] - floor) + scalp
    expect(Math.abs(stature - ALIGNMENT[sex].input.stature)).toBeLessThan(2)
  })

  it('puts notch, shoulder, skull where the alignment table says', () => {
    const { skull } = ALIGNMENT[sex]
    expect(distance(at('vertex'), scaled(skull.vertex))).toBeLessThan(1)
    expect(distance(middle(at('ear-left'), at('ear-right')), scaled(skull.porion_mid))).toBeLessThan(1)
    const notch = (ALIGNMENT[sex].thoracic_cage as unknown as { jugular_notch: Vec3 }).jugular_notch
    expect(distance(placement('sternum', sex).point(sternumPoint('jugular_notch')), scaled(notch))).toBeLessThan(0.5)
    const acromion = (ALIGNMENT[sex].thoracic_cage as unknown as { acromion_lateral: Vec3 }).acromion_lateral
    expect(distance(at('acromion-left'), scaled(acromion))).toBeLessThan(0.5)
  })

  it('hangs its arms: shoulder in its socket, hand below it, palm in, clear of the thigh', () => {
    const shoulder = placement('humerus', sex).point(armJoint('glenohumeral'))
    expect(distance(shoulder, placement('scapula', sex).point(armJoint('glenohumeral')))).toBeLessThan(1e-9)
    const [x, , z] = joints['wrist-left'].centre
    expect(z).toBeCloseTo(shoulder[2], 4)
    expect(x).toBeGreaterThan(shoulder[0])
    const tip = (ray: number): Vec3 => placement('hand-distal-phalanx-2', sex).point(fingerTip(ray))
    // Thumb in front, little finger behind.
    expect(tip(1)[2]).toBeGreaterThan(tip(5)[2] + 0.05)
    const skin = 0.025
    for (const ray of [1, 2, 3, 4, 5]) expect(tip(ray)[0]).toBeGreaterThan(at('greater-trochanter-left')[0] + skin)
  })

  it('closes each rib on its vertebra', () => {
    for (let number = 1; number <= 12; number++) {
      const { on_rib } = rib(number).joints['head']!
      const follow = placement(`rib-${number}`, sex).point(on_rib)
      expect(distance(follow, placement(`t${number}`, sex).point(on_rib)), `rib ${number}`).toBeLessThan(0.05)
    }
  })

  it('parts the coccyx between its base and its tip', () => {
    const { point } = coccyxSplit(sex)
    const table = stations('coccyx', sex)
    expect(point[1]).toBeLessThan(table['base-centre']!.p[1] - 8)
    expect(point[1]).toBeGreaterThan(table['tip']!.p[1] + 8)
  })

  it('joins the leg where the table has its centres', () => {
    const { leg_left: leg } = PELVIS[sex]
    expect(distance(joints['hip-left'].centre, scaled(leg.hip_centre))).toBeLessThan(0.1)
    expect(length(subtract(joints['knee-left'].centre, joints['hip-left'].centre)) * 1e3).toBeCloseTo(
      -leg.femoral_knee_centre[1],
      1,
    )
  })
})

describe('bones', () => {
  it('each has a placement and a body that exists', () => {
    for (const bone of BONE_IDS) {
      expect(BODY_IDS, bone).toContain(BONE_CARRIER[bone])
      for (const [sex] of SEXES) expect(() => placement(bone.replace(/-(left|right)$/, ''), sex), bone).not.toThrow()
    }
  })

  it('an unknown bone is refused by name', () => {
    expect(() => placement('wing', 'female')).toThrow('"wing"')
  })

  it('shares of bones between bodies sum to one', () => {
    for (const [bone, shares] of Object.entries(BONE_SHARES)) {
      expect(BONE_IDS, bone).toContain(bone)
      expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12)
    }
  })
})

function scaled([x, y, z]: Vec3): Vec3 {
  return [x / 1e3, y / 1e3, z / 1e3]
}

type Place = (bone: string) => (p: Vec3) => Vec3
const placer = (sex: Sex, placed: boolean): Place => (placed ? (bone) => placement(bone, sex).point : () => scaled)

/** Least distance of two bones' stations, mm, placed or as in the table. */
function nearest(a: string, b: string, sex: Sex, placed: boolean): number {
  const place = placer(sex, placed)
  const others = Object.values(stations(b, sex)).map(({ p }) => place(b)(p))
  const here = Object.values(stations(a, sex)).map(({ p }) => place(a)(p))
  return Math.min(...here.flatMap((p) => others.map((q) => distance(p, q))))
}

/** Distance of the femoral condyles above the tibial plateau along the shank, mm. */
function kneeGap(sex: Sex, placed: boolean): number {
  const place = placer(sex, placed)
  const shank = placed ? placement('tibia', sex).normal([0, 1, 0], [0, 0, 0]) : ([0, 1, 0] as const)
  const along = (bone: string, start: string): number[] =>
    Object.values(stations(bone, sex))
      .filter(({ id }) => id.startsWith(start) || id === 'most-superior')
      .map(({ p }) => toMillimetres(dot(place(bone)(p), shank)))
  return Math.min(...along('femur', 'condyle-')) - Math.max(...along('tibia', 'plateau-'))
}
