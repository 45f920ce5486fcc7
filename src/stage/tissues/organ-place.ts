import type { Place, Vec3 } from '#body'

/** A place of an organ beside bone: it moves with this body. mm, female and male mean. */
export const free = (body: string, female: Vec3, male: Vec3): Place => ({ body, female, male, surface: false })
