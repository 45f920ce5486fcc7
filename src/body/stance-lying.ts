import { degrees, subtract } from '#math'
import type { BodyId, JointId } from './ids.ts'
import { SIDES } from './ids.ts'
import type { BodyModel } from './model.ts'
import { held, spineSeats } from './stance-rows.ts'
import type { StanceData, StanceRow } from './stance-rows.ts'
import type { Vec3 } from './simulation.ts'

/**
 * Lying with straight legs the pelvis tips a little forward and lordosis is 4.6 degrees less than standing (I09 of the
 * validation records; with bent legs the change is 13, D55).
 */
const SUPINE_TILT = degrees(3)
const SUPINE_FLEXION = degrees(4.6)
/** Unloaded sacrum: about one degree less nutated (A01, F07 of the validation records). */
const UNLOADED_COUNTERNUTATION = degrees(1)
/** The coccyx is 10 degrees less extended lying than standing (L04 of the validation records), shared 7 to 3. */
const SUPINE_COCCYX = [degrees(-7), degrees(-3)] as const
/** Relaxed feet hang in plantarflexion (assumed). */
const RELAXED_ANKLE = degrees(20)
/** Stiffness of the plinth under sacrum and heels: their weight sinks in by about a centimetre (assumed), N/m. */
const PLINTH = 1e4
/** Friction that keeps the legs laid parallel, N m/rad (assumed; anything well above the hips' own). */
const LEGS_LAID = 300
/** Half the width over which the sacrum lies on the plinth, m (about the PSIS, F). */
const SACRAL_HALF_WIDTH = 0.045

/** Lying on the back: thorax at rest by friction, pelvis free in the frontal plane, legs laid parallel. */
export function supine(body: BodyModel): StanceData {
  const { joints } = body.geometry
  const at = (id: JointId): Vec3 => joints[id].centre
  const lean = (from: JointId, to: JointId): number => {
    const [, y, z] = subtract(at(to), at(from))
    return Math.atan2(z, -y)
  }
  const contact = { kind: 'contact' } as const
  const pitch = SUPINE_TILT
  const seats: { [joint in JointId]?: number } = {
    ...spineSeats(SUPINE_TILT, SUPINE_FLEXION),
    sacrococcygeal: SUPINE_COCCYX[0],
    intercoccygeal: SUPINE_COCCYX[1],
  }
  const rows: StanceRow[] = held('t8', body.centres[body.view.bodies.indexOf('t8')]!, contact)
  const rest = (id: BodyId, point: Vec3): StanceRow => ({
    measure: { kind: 'point', body: id, point, along: 'z' },
    weight: PLINTH,
    role: contact,
  })
  const [, y, z] = at('l5-s1')
  rows.push(rest('sacrum', [SACRAL_HALF_WIDTH, y, z]), rest('sacrum', [-SACRAL_HALF_WIDTH, y, z]))
  rows.push(rest('sacrum', at('sacrococcygeal')))
  for (const side of SIDES) {
    const thigh = lean(`hip-${side}`, `knee-${side}`)
    const shank = lean(`knee-${side}`, `ankle-${side}`)
    seats[`sij-${side}`] = UNLOADED_COUNTERNUTATION
    seats[`hip-${side}`] = thigh - pitch - UNLOADED_COUNTERNUTATION
    seats[`knee-${side}`] = shank - thigh
    seats[`ankle-${side}`] = RELAXED_ANKLE
    rows.push(rest(`hindfoot-${side}`, at(`ankle-${side}`)))
    const femur: BodyId = `femur-${side}`
    // The straight knee lies on the plinth as well: relaxed legs neither bend nor overstretch.
    rows.push(rest(femur, at(`knee-${side}`)))
    rows.push({ measure: { kind: 'axis', body: femur, axis: 'y', along: 'x' }, weight: LEGS_LAID, role: contact })
  }
  return { rows, seats, pitch, toned: false, base: 0, loadLeft: 0.5 }
}
