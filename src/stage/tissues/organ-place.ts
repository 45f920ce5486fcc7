import type { Place, Vec3 } from '#body'

/** A place beside bone that moves with this body. mm, female and male mean. */
export const free = (body: string, female: Vec3, male: Vec3): Place => ({ body, female, male, surface: false })

/** A place on the surface of a bone of this body. mm, female and male mean. */
export const on = (body: string, female: Vec3, male: Vec3): Place => ({ body, female, male, surface: true })
