/**
 * The frame a vertebra is sculpted in: atlas millimetres, origin at the body centre, y along the mean normal of its
 * two endplates, x left, z forward. Posing by alignment.json is then a pure tilt by the tabled inclination.
 */
import type { Sex } from '../tables.ts'
import { add, scaled, sub, type V3 } from './sdf.ts'
import { ALIGNMENT, need, VERTEBRA_TABLE, type Standing, type VertebraStanding } from './tables.ts'

/** Rotation about +X (the top goes forward), degrees. */
export function tip([x, y, z]: V3, degrees: number): V3 {
  const a = (degrees * Math.PI) / 180
  return [x, y * Math.cos(a) - z * Math.sin(a), y * Math.sin(a) + z * Math.cos(a)]
}

/** Landmarks of one vertebra in its sculpting frame. */
export class VertebraFrame {
  readonly row: VertebraStanding
  /** Tilt of the mean plate in the atlas, degrees. */
  readonly atlasTilt: number
  private readonly table

  constructor(readonly name: string) {
    this.table = need(VERTEBRA_TABLE, name, 'vertebrae.json')
    this.row = need(ALIGNMENT.female.vertebrae, name, 'alignment.json')
    this.atlasTilt = this.row.inclination - this.row.rot_deg
  }

  fromAtlas(p: V3): V3 {
    return tip(sub(p, this.row.atlas_centre), -this.atlasTilt)
  }

  toAtlas(p: V3): V3 {
    return add(tip(p, this.atlasTilt), this.row.atlas_centre)
  }

  point(name: string): V3 {
    return this.fromAtlas(need(this.table.landmarks, name, this.name).global)
  }

  has(name: string): boolean {
    return this.table.landmarks[name] !== undefined
  }

  hasDirection(name: string): boolean {
    return this.table.directions[name] !== undefined
  }

  direction(name: string): V3 {
    return tip(need(this.table.directions, name, this.name).global, -this.atlasTilt)
  }

  size(name: string): number {
    return need(this.table.dimensions, name, this.name)
  }

  /** Where a sculpted point stands in neutral standing, mm. */
  toStanding(p: V3, sex: Sex): V3 {
    const row = this.standing(sex)
    return add(scaled(tip(p, row.inclination), row.scale), row.centre)
  }

  fromStanding(p: V3, sex: Sex): V3 {
    const row = this.standing(sex)
    return tip(scaled(sub(p, row.centre), 1 / row.scale), -row.inclination)
  }

  standingDirection(d: V3, sex: Sex): V3 {
    return tip(d, this.standing(sex).inclination)
  }

  directionFromStanding(d: V3, sex: Sex): V3 {
    return tip(d, -this.standing(sex).inclination)
  }

  private standing(sex: Sex): VertebraStanding {
    const alignment: Standing = ALIGNMENT[sex]
    return need(alignment.vertebrae, this.name, 'alignment.json')
  }
}
