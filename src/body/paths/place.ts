import type { Vec3 } from '../simulation.ts'

/** Bodies without side. A place of a paired body is on the left; the right one is its mirror image. */
export type PlaceBody = string

/**
 * A place where something is attached or passes, millimetres in neutral standing (frame of the bones), in the female
 * and the male mean. On the midline x = 0.
 */
export interface Place {
  readonly body: PlaceBody
  readonly female: Vec3
  readonly male: Vec3
  /** On the surface of a bone of this model, or free beside it (a bend round bone, an organ, a nerve's way). */
  readonly surface: boolean
}
export type PlaceTable = { readonly [name: string]: Place }

/** A place on a bone, measured on the model's own female and male bones (stations and surfaces). */
export const on = (body: PlaceBody, female: Vec3, male: Vec3): Place => ({ body, female, male, surface: true })

/** A place beside bone that moves with this body. */
export const free = (body: PlaceBody, female: Vec3, male: Vec3): Place => ({ body, female, male, surface: false })
