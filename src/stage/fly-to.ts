import type { ModelView } from '#body'
import { BONE_CARRIER } from '#body'
import type { Camera } from '#session'

/** Field of view of the picture's camera, degrees: see `camera-rig.ts`. */
const HALF_SLOPE = Math.tan((12 * Math.PI) / 180)
/** What is flown to takes this share of the picture's height. */
const SHARE = 0.55
/** A joint's surroundings, m; a bone shows at least this much. */
const JOINT_RADIUS = 0.07
const BONE_RADIUS = 0.05
/** Looks from a little above and from the side the structure lies on, so that its depth can be seen. */
const ELEVATION = 8
const SIDEWAYS = 24
/** Nearer to the midline than this (m), a structure has no side. */
const MIDLINE = 0.01

type Point = readonly [number, number, number]

function spread(points: readonly Point[]): { centre: Point; radius: number } {
  const sum = points.reduce<[number, number, number]>((s, p) => [s[0] + p[0], s[1] + p[1], s[2] + p[2]], [0, 0, 0])
  const n = points.length || 1
  const centre: Point = [sum[0] / n, sum[1] / n, sum[2] / n]
  const radius = Math.max(...points.map((p) => Math.hypot(p[0] - centre[0], p[1] - centre[1], p[2] - centre[2])))
  return { centre, radius }
}

/** A bone lies about its landmarks and the joints it takes part in. */
function boneSpread(bone: string, model: ModelView) {
  const body = BONE_CARRIER[bone]
  if (body === undefined) return null
  const marks = Object.values(model.landmarks).filter((mark) => mark.body === body)
  const joints = model.joints.filter(({ parent, child }) => parent === body || child === body)
  const points = [...marks.map(({ position }) => position), ...joints.map(({ centre }) => centre)]
  return points.length > 0 ? spread(points) : null
}

/** A line of tissue lies about its own points. */
function lineSpread(id: string, { paths }: ModelView) {
  const line = paths.find((path) => path.id === id)
  return line ? spread(line.points.map(({ p }) => p)) : null
}

/**
 * A camera that looks closely at a joint, a bone, a palpation point or a line of tissue of the standing body; null when
 * the model has no such thing. Send it as `{type: 'camera', camera}`.
 */
export function cameraOn(id: string, model: ModelView): Camera | null {
  const joint = model.joints.find((candidate) => candidate.id === id)
  const landmark = model.landmarks[id]
  const at = joint
    ? { centre: joint.centre, radius: JOINT_RADIUS }
    : landmark
      ? { centre: landmark.position, radius: JOINT_RADIUS }
      : (boneSpread(id, model) ?? lineSpread(id, model))
  if (!at) return null
  const [x, , z] = at.centre
  const behind = z < -MIDLINE * 2
  const side = Math.abs(x) < MIDLINE ? 0 : Math.sign(x)
  const turn = SIDEWAYS * (side || 1)
  return {
    azimuth: behind ? 180 * (side || 1) - turn : turn,
    elevation: ELEVATION,
    distance: Math.max(at.radius, BONE_RADIUS) / HALF_SLOPE / SHARE,
    target: at.centre,
  }
}
