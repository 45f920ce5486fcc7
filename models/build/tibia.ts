import type { OrientedPoint } from './implicit/index.ts'
import type { Vec3 } from './mesh/index.ts'
import { station, type Sex } from './tables.ts'

/**
 * The tibia's table has no station on the medial plateau, and the surface swells there. Three points of our own hold it
 * where the anatomy is known: the joint line falls 1.6 (men) to 3.3 degrees (women) toward the medial side (Mutlu, Open
 * J Orthop 4:97, 2014), and the medial plateau 5.7 degrees backward (Haddad, Acta Orthop Belg 78(6), 2012).
 */
const MEDIAL_FALL = Math.tan((2.5 * Math.PI) / 180)
const BACKWARD_FALL = Math.tan((5.7 * Math.PI) / 180)
/** Places on the medial plateau, as shares of the bone's greatest width, from its middle: left, forward. */
const PLACES: readonly (readonly [number, number])[] = [
  [-0.26, 0],
  [-0.25, 0.17],
  [-0.26, -0.17],
]

/** Oriented points on the medial plateau, table frame, mm. */
export function medialPlateau(sex: Sex): OrientedPoint[] {
  const at = (id: string) => station('tibia', sex, id)
  const [lateral, medial, back] = [at('most-lateral'), at('most-medial'), at('most-posterior')]
  const front = at('proximal-condyles-22')
  const level = at('plateau-lateral-05')
  const width = lateral[0] - medial[0]
  const middle: Vec3 = [(lateral[0] + medial[0]) / 2, level[1], (front[2] + back[2]) / 2]
  const size = Math.sqrt(1 + MEDIAL_FALL * MEDIAL_FALL + BACKWARD_FALL * BACKWARD_FALL)
  const n: Vec3 = [-MEDIAL_FALL / size, 1 / size, -BACKWARD_FALL / size]
  return PLACES.map(([left, forward]) => {
    const x = middle[0] + left * width
    const z = middle[2] + forward * width
    return { p: [x, level[1] + MEDIAL_FALL * (x - level[0]) + BACKWARD_FALL * (z - level[2]), z], n }
  })
}
