/** The measured tables of models/stations and models/upper, by name. Millimetres, degrees; see the READMEs there. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Vec3 } from '#math'

export const SEXES = ['female', 'male'] as const
export type Sex = (typeof SEXES)[number]

const read = (path: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8'))

/** The value under `key`; a table without it is an error that names both. */
export function need<T>(record: Readonly<Record<string, T>>, key: string, table: string): T {
  const value = record[key]
  if (value === undefined) throw new Error(`models: ${table} has no "${key}"; known: ${Object.keys(record).join(' ')}`)
  return value
}

interface Station {
  readonly id: string
  readonly p: Vec3
  readonly n: Vec3
}
type Points = Readonly<Record<string, Station>>

const stationCache = new Map<string, Points>()

/** Stations of one bone by id; `bone` as the file is called, e.g. `hip_bone`. */
export function stations(bone: string, sex: Sex): Points {
  const path = `stations/${sex}/${bone}.json`
  let found = stationCache.get(path)
  if (found === undefined) {
    const { stations: rows } = read(path) as { stations: readonly Station[] }
    found = Object.fromEntries(rows.map((row) => [row.id, row]))
    stationCache.set(path, found)
  }
  return found
}

/** Mean position of one station, mm. */
export const station = (bone: string, sex: Sex, id: string): Vec3 => need(stations(bone, sex), id, bone).p

interface Mean<T> {
  readonly mean: T
  readonly sd?: number | Vec3
  readonly n?: number
}
export interface PelvisTable {
  readonly points_and_axes: Readonly<Record<string, Mean<Vec3>>>
  readonly dimensions: Readonly<Record<string, Mean<number>>>
  readonly femur: { readonly mechanical_length_head_to_knee_centre: number; readonly head_radius: number }
  readonly leg_left: {
    readonly hip_centre: Vec3
    readonly femoral_knee_centre: Vec3
    readonly tibial_plateau_centre: Vec3
    readonly ankle_plafond_centre: Vec3
    readonly floor_y: number
    readonly toe_out_deg: number
  }
}
export const PELVIS = read('stations/pelvis.json') as Readonly<Record<Sex, PelvisTable>>

/** A named point or axis of pelvis.json. */
export const pelvisPoint = (sex: Sex, name: string): Vec3 => need(PELVIS[sex].points_and_axes, name, 'pelvis.json').mean
/** A named dimension of pelvis.json, mm or degrees. */
export const pelvisDimension = (sex: Sex, name: string): number =>
  need(PELVIS[sex].dimensions, name, 'pelvis.json').mean

export interface VertebraAlignment {
  readonly centre: Vec3
  readonly superior_endplate_centre?: Vec3
  readonly inferior_endplate_centre?: Vec3
  readonly inclination: number
  readonly inclination_superior?: number
  readonly inclination_inferior?: number
  readonly scale: number
  readonly atlas_centre: Vec3
  readonly rot_deg: number
}
export interface Alignment {
  readonly input: { readonly stature: number }
  readonly scale: number
  readonly app_tilt_deg: number
  readonly vertebrae: Readonly<Record<string, VertebraAlignment>>
  readonly discs: Readonly<Record<string, { readonly centre: Vec3; readonly inclination: number }>>
  readonly skull: {
    readonly condyle_mid: Vec3
    readonly scale: number
    readonly atlas_centre: Vec3
    readonly rot_deg: number
    readonly porion_mid: Vec3
    readonly vertex: Vec3
  }
  readonly thoracic_cage: {
    readonly scale: number
    readonly scale_y: number
    readonly atlas_centre: Vec3
    readonly centre: Vec3
    readonly rot_deg: number
    readonly residual_per_vertebra: Readonly<Record<string, Vec3>>
  }
}
export const ALIGNMENT = read('upper/alignment.json') as Readonly<Record<Sex, Alignment>>

interface Placed {
  readonly global: Vec3
}
const VERTEBRAE = (
  read('upper/vertebrae.json') as {
    vertebrae: Readonly<
      Record<
        string,
        {
          readonly landmarks: Readonly<Record<string, Placed>>
          readonly dimensions: Readonly<Record<string, number>>
        }
      >
    >
  }
).vertebrae
/** A landmark of a vertebra (`C7`), atlas frame, mm. */
export const vertebraPoint = (vertebra: string, name: string): Vec3 =>
  need(need(VERTEBRAE, vertebra, 'vertebrae.json').landmarks, name, vertebra).global
/** A dimension of a vertebra (`C7`), atlas size, mm or degrees; undefined where the vertebra has none. */
export const vertebraDimension = (vertebra: string, name: string): number | undefined =>
  need(VERTEBRAE, vertebra, 'vertebrae.json').dimensions[name]

interface RibJoint {
  readonly on_rib: Vec3
}
const RIBS = read('upper/ribs.json') as {
  readonly ribs: Readonly<
    Record<
      string,
      { readonly head: Vec3; readonly tubercle?: Vec3; readonly joints: Readonly<Record<string, RibJoint>> }
    >
  >
  readonly sternum: { readonly points: Readonly<Record<string, { readonly p: Vec3 }>> }
}
export const rib = (number: number) => need(RIBS.ribs, String(number), 'ribs.json')
export const sternumPoint = (name: string): Vec3 => need(RIBS.sternum.points, name, 'ribs.json').p

const ARM = read('upper/shoulder-arm.json') as {
  readonly scapula: Readonly<Record<string, unknown>>
  readonly radius: Readonly<Record<string, unknown>>
  readonly hand: { readonly rays: Readonly<Record<string, Readonly<Record<string, { readonly head: Vec3 }>>>> }
  readonly joints: Readonly<Record<string, { readonly centre: Vec3 }>>
}
export const scapulaPoint = (name: string): Vec3 => need(ARM.scapula, name, 'scapula') as Vec3
export const armJoint = (name: string): Vec3 => need(ARM.joints, name, 'shoulder-arm.json joints').centre
/** Axis about which the forearm turns, from the head of the radius to the head of the ulna. */
export const FOREARM_AXIS = (ARM.joints as unknown as { forearm_rotation: { axis_from: Vec3; axis_to: Vec3 } })
  .forearm_rotation
export const ELBOW_AXIS = (ARM.joints as unknown as { elbow: { epicondylar_axis: Vec3 } }).elbow.epicondylar_axis
/** Tip of the last phalanx of a ray (1 thumb .. 5 little finger). */
export const fingerTip = (ray: number): Vec3 =>
  need(need(ARM.hand.rays, String(ray), 'rays'), 'distal', `ray ${ray}`).head

const SKULL = read('upper/skull.json') as {
  readonly skull: Readonly<Record<string, Placed>>
  readonly mandible: Readonly<Record<string, Placed>>
}
export const skullPoint = (name: string): Vec3 => need(SKULL.skull, name, 'skull').global
export const mandiblePoint = (name: string): Vec3 => need(SKULL.mandible, name, 'mandible').global
