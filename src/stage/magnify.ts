import type { ModelView } from '#body'

/**
 * Magnification for the eye (mechanics section 9): every joint's small displacement from the stance's rest, and the
 * sacrum's own, is multiplied, then the tree is put together again. To first order feet stay on the floor, eyes stay
 * level and the ring stays closed.
 */

/** No shown displacement of the three ring joints goes beyond this: more stops looking like a pelvis. */
const MAX_SHOWN_ROTATION = (12 * Math.PI) / 180
const MAX_SHOWN_SHIFT = 0.015
const RING = ['sij-left', 'sij-right', 'symphysis'] as const
const SMALL = 1e-9

export interface Magnifier {
  /** The largest factor, at most `wanted` and at least 1, that keeps the ring within what can be shown. */
  readonly allowed: (transforms: Float64Array, rest: Float64Array, wanted: number) => number
  /** Writes the shown pose. `transforms`, `rest` and `out`: 12 numbers per body. Allocates nothing. */
  readonly write: (transforms: Float64Array, rest: Float64Array, factor: number, out: Float64Array) => void
}

/** out = A' B for row-major 3x3 at offsets. */
function transposeTimes(a: Float64Array, i: number, b: Float64Array, j: number, out: Float64Array) {
  for (let r = 0; r < 3; r++) {
    for (let c = 0; c < 3; c++) {
      let sum = 0
      for (let k = 0; k < 3; k++) sum += (a[i + k * 3 + r] ?? 0) * (b[j + k * 3 + c] ?? 0)
      out[r * 3 + c] = sum
    }
  }
}

/** Rotation vector of a rotation matrix, rad. */
function logOf(m: Float64Array, out: Float64Array) {
  const x = ((m[7] ?? 0) - (m[5] ?? 0)) / 2
  const y = ((m[2] ?? 0) - (m[6] ?? 0)) / 2
  const z = ((m[3] ?? 0) - (m[1] ?? 0)) / 2
  const sine = Math.hypot(x, y, z)
  const cosine = ((m[0] ?? 0) + (m[4] ?? 0) + (m[8] ?? 0) - 1) / 2
  const scale = sine < SMALL ? 1 : Math.atan2(sine, cosine) / sine
  out[0] = x * scale
  out[1] = y * scale
  out[2] = z * scale
}

/** Rotation matrix of a rotation vector (Rodrigues). */
function expOf(v: Float64Array, out: Float64Array) {
  const angle = Math.hypot(v[0] ?? 0, v[1] ?? 0, v[2] ?? 0)
  const s = angle < SMALL ? 1 : Math.sin(angle) / angle
  const c = angle < SMALL ? 0.5 : (1 - Math.cos(angle)) / (angle * angle)
  const x = v[0] ?? 0
  const y = v[1] ?? 0
  const z = v[2] ?? 0
  out[0] = 1 - c * (y * y + z * z)
  out[1] = c * x * y - s * z
  out[2] = c * x * z + s * y
  out[3] = c * x * y + s * z
  out[4] = 1 - c * (x * x + z * z)
  out[5] = c * y * z - s * x
  out[6] = c * x * z - s * y
  out[7] = c * y * z + s * x
  out[8] = 1 - c * (x * x + y * y)
}

/** out = R p + t of a body. */
function carry(rows: Float64Array, body: number, p: Float64Array, out: Float64Array) {
  const at = body * 12
  for (let k = 0; k < 3; k++) {
    out[k] =
      (rows[at + k * 3] ?? 0) * (p[0] ?? 0) +
      (rows[at + k * 3 + 1] ?? 0) * (p[1] ?? 0) +
      (rows[at + k * 3 + 2] ?? 0) * (p[2] ?? 0) +
      (rows[at + 9 + k] ?? 0)
  }
}

/** Joints in the order parent before child, without the one that closes the ring. */
function treeOf(model: ModelView) {
  const index = new Map(model.bodies.map((id, k) => [id, k]))
  const root = index.get('sacrum') ?? 0
  const reached = new Set([root])
  const tree: { parent: number; child: number; centre: Float64Array }[] = []
  for (let before = -1; before !== tree.length;) {
    before = tree.length
    for (const joint of model.joints) {
      const parent = index.get(joint.parent) ?? -1
      const child = index.get(joint.child) ?? -1
      if (joint.id === 'symphysis' || !reached.has(parent) || reached.has(child)) continue
      reached.add(child)
      tree.push({ parent, child, centre: Float64Array.from(joint.centre) })
    }
  }
  return { root, tree }
}

export function createMagnifier(model: ModelView): Magnifier {
  const { root, tree } = treeOf(model)
  const ring = RING.flatMap((id) => {
    const joint = model.joints.find((candidate) => candidate.id === id)
    if (!joint) return []
    const { parent, child, centre } = joint
    return [
      { parent: model.bodies.indexOf(parent), child: model.bodies.indexOf(child), centre: Float64Array.from(centre) },
    ]
  })
  const relative = new Float64Array(9)
  const now = new Float64Array(3)
  const was = new Float64Array(3)
  const turn = new Float64Array(3)
  const a = new Float64Array(3)
  const b = new Float64Array(3)
  const shiftNow = new Float64Array(3)
  const shiftWas = new Float64Array(3)
  const origin = new Float64Array(3)

  /** Rotation vector and shift of a child against its parent, in the parent's frame. */
  function coordinates(
    rows: Float64Array,
    parent: number,
    child: number,
    centre: Float64Array,
    rotation: Float64Array,
    shift: Float64Array,
  ) {
    transposeTimes(rows, parent * 12, rows, child * 12, relative)
    logOf(relative, rotation)
    carry(rows, child, centre, a)
    carry(rows, parent, centre, b)
    for (let k = 0; k < 3; k++) {
      let sum = 0
      for (let j = 0; j < 3; j++) sum += (rows[parent * 12 + j * 3 + k] ?? 0) * ((a[j] ?? 0) - (b[j] ?? 0))
      shift[k] = sum
    }
  }

  function placeRoot(transforms: Float64Array, rest: Float64Array, extra: number, out: Float64Array) {
    const at = root * 12
    // World rotation away from rest: R = exp(w) R_rest.
    for (let r = 0; r < 3; r++) {
      for (let c = 0; c < 3; c++) {
        let sum = 0
        for (let k = 0; k < 3; k++) sum += (transforms[at + r * 3 + k] ?? 0) * (rest[at + c * 3 + k] ?? 0)
        relative[r * 3 + c] = sum
      }
    }
    logOf(relative, turn)
    for (let k = 0; k < 3; k++) turn[k] = (turn[k] ?? 0) * (1 + extra)
    expOf(turn, relative)
    for (let r = 0; r < 3; r++) {
      for (let c = 0; c < 3; c++) {
        let sum = 0
        for (let k = 0; k < 3; k++) sum += (relative[r * 3 + k] ?? 0) * (rest[at + k * 3 + c] ?? 0)
        out[at + r * 3 + c] = sum
      }
      const t = transforms[at + 9 + r] ?? 0
      out[at + 9 + r] = t + extra * (t - (rest[at + 9 + r] ?? 0))
    }
  }

  function placeChild(out: Float64Array, parent: number, child: number, centre: Float64Array) {
    expOf(now, relative)
    const p = parent * 12
    const c = child * 12
    for (let r = 0; r < 3; r++) {
      for (let k = 0; k < 3; k++) {
        let sum = 0
        for (let j = 0; j < 3; j++) sum += (out[p + r * 3 + j] ?? 0) * (relative[j * 3 + k] ?? 0)
        out[c + r * 3 + k] = sum
      }
    }
    for (let k = 0; k < 3; k++) origin[k] = (centre[k] ?? 0) + (shiftNow[k] ?? 0)
    carry(out, parent, origin, a)
    for (let r = 0; r < 3; r++) {
      let sum = a[r] ?? 0
      for (let k = 0; k < 3; k++) sum -= (out[c + r * 3 + k] ?? 0) * (centre[k] ?? 0)
      out[c + 9 + r] = sum
    }
  }

  return {
    allowed: (transforms, rest, wanted) => {
      let factor = wanted
      for (const { parent, child, centre } of ring) {
        coordinates(transforms, parent, child, centre, now, shiftNow)
        coordinates(rest, parent, child, centre, was, shiftWas)
        let rotation = 0
        let shift = 0
        for (let k = 0; k < 3; k++) {
          rotation += ((now[k] ?? 0) - (was[k] ?? 0)) ** 2
          shift += ((shiftNow[k] ?? 0) - (shiftWas[k] ?? 0)) ** 2
        }
        factor = Math.min(factor, MAX_SHOWN_ROTATION / Math.sqrt(rotation), MAX_SHOWN_SHIFT / Math.sqrt(shift))
      }
      return Math.max(1, factor)
    },
    write: (transforms, rest, factor, out) => {
      if (factor === 1) {
        out.set(transforms)
        return
      }
      const extra = factor - 1
      placeRoot(transforms, rest, extra, out)
      for (const { parent, child, centre } of tree) {
        coordinates(transforms, parent, child, centre, now, shiftNow)
        coordinates(rest, parent, child, centre, was, shiftWas)
        for (let k = 0; k < 3; k++) {
          now[k] = (now[k] ?? 0) + extra * ((now[k] ?? 0) - (was[k] ?? 0))
          shiftNow[k] = (shiftNow[k] ?? 0) + extra * ((shiftNow[k] ?? 0) - (shiftWas[k] ?? 0))
        }
        placeChild(out, parent, child, centre)
      }
    },
  }
}
