/** The landmark tables of models/upper, read once, with names that must exist. Millimetres, degrees. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { V3 } from './sdf.ts'

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../../upper')

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))
}

/** The value under `key`, or an error that says which table lacks it. */
export function need<T>(record: Readonly<Record<string, T>>, key: string, table: string): T {
  const value = record[key]
  if (value === undefined) throw new Error(`models/upper: ${table} has no "${key}"`)
  return value
}

interface Placed {
  readonly global: V3
}

interface VertebraRows {
  readonly origin: V3
  readonly landmarks: Readonly<Record<string, Placed>>
  readonly directions: Readonly<Record<string, Placed>>
  readonly dimensions: Readonly<Record<string, number>>
}

/** One vertebra of alignment.json, standing frame, mm and degrees. */
export interface VertebraStanding {
  readonly centre: V3
  readonly superior_endplate_centre?: V3
  readonly inferior_endplate_centre?: V3
  readonly inclination: number
  readonly body_wedge?: number
  readonly body_height_centre?: number
  readonly scale: number
  readonly atlas_centre: V3
  readonly rot_deg: number
}

/** One sex of alignment.json. */
export interface Standing {
  readonly scale: number
  readonly vertebrae: Readonly<Record<string, VertebraStanding>>
  readonly S1: { readonly endplate_centre: V3; readonly posterior_corner: V3; readonly anterior_corner: V3 }
}

export interface RibRow {
  readonly head: V3
  readonly tubercle?: V3
  readonly neck: V3
  readonly tubercle_arc?: number
  readonly length_centreline: number
  readonly sternal_end: V3
  readonly midline_12: readonly V3[]
  readonly stations: readonly {
    readonly fraction: number
    readonly centre: V3
    readonly height: number
    readonly thickness: number
    readonly long_axis: V3
  }[]
  readonly joints: Readonly<
    Record<
      string,
      { readonly vertebra: string; readonly on_rib: V3; readonly on_vertebra: V3; readonly normal_vertebra: V3 }
    >
  >
}

export interface CartilageRow {
  readonly midline_8: readonly V3[]
  readonly height: number
  readonly thickness: number
}

/** A section of a long bone: full widths in mm. */
export interface SectionRow {
  readonly centre: V3
  readonly major: number
  readonly minor: number
  readonly major_axis: V3
}

interface RayBone {
  readonly base: V3
  readonly head: V3
  readonly mid_centre: V3
  readonly mid_radius: number
  readonly base_size: readonly [number, number]
  readonly head_size: readonly [number, number]
  readonly width_axis: V3
}
export type PhalanxRow = RayBone

type Rows = Readonly<Record<string, unknown>>

interface ShoulderArm {
  readonly clavicle: Rows
  readonly humerus: Rows
  readonly scapula: Rows
  readonly radius: Rows
  readonly ulna: Rows
  readonly hand: {
    readonly carpals: Readonly<
      Record<string, { readonly centre: V3; readonly axes: readonly [V3, V3, V3]; readonly half_axes: V3 }>
    >
    readonly rays: Readonly<Record<string, Readonly<Record<string, RayBone>>>>
  }
}

export const VERTEBRA_TABLE = (read('vertebrae.json') as { vertebrae: Readonly<Record<string, VertebraRows>> })
  .vertebrae
export const ALIGNMENT = read('alignment.json') as { readonly female: Standing; readonly male: Standing }
export const RIB_TABLE = read('ribs.json') as {
  readonly ribs: Readonly<Record<string, RibRow>>
  readonly costal_cartilages: Readonly<Record<string, CartilageRow>>
  readonly sternum: { readonly points: Readonly<Record<string, { readonly p: V3 }>> }
}
export const ARM_TABLE = read('shoulder-arm.json') as ShoulderArm
export const SKULL_TABLE = read('skull.json') as {
  readonly skull: Readonly<Record<string, Placed>>
  readonly mandible: Readonly<Record<string, Placed>>
}

/** Points, numbers and sections of one bone of shoulder-arm.json by name. */
export function armRows(bone: 'clavicle' | 'humerus' | 'scapula' | 'radius' | 'ulna') {
  const rows = ARM_TABLE[bone]
  return {
    point: (name: string): V3 => need(rows, name, bone) as V3,
    number: (name: string): number => need(rows, name, bone) as number,
    sections: (): readonly SectionRow[] => need(rows, 'sections', bone) as readonly SectionRow[],
  }
}
