import { DataTexture, FloatType, NearestFilter, RGBAFormat, UnsignedByteType } from 'three'

/** What the bone shader looks up instead of being told: poses, the state of each part, the load of each joint. */

/** Most parts the textures have room for. */
export const MAX_PARTS = 512
const ROWS_PER_BODY = 3
const BYTE_ONE = 255

function texture(
  data: Float32Array | Uint8Array,
  width: number,
  height: number,
  type: typeof FloatType | typeof UnsignedByteType,
) {
  const made = new DataTexture(data, width, height, RGBAFormat, type)
  made.minFilter = made.magFilter = NearestFilter
  made.needsUpdate = true
  return made
}

/** A pose as the shader reads it: three texels per body, the rows of R|t. Starts as standing neutral. */
export function poseTexture(bodies: number) {
  const rows = new Float32Array(bodies * ROWS_PER_BODY * 4)
  for (let body = 0; body < bodies; body++) for (let k = 0; k < 3; k++) rows[(body * 3 + k) * 4 + k] = 1
  const made = texture(rows, ROWS_PER_BODY, bodies, FloatType)
  return {
    texture: made,
    /** @param transforms 12 numbers per body; allocates nothing */
    write: (transforms: Float64Array) => {
      for (let body = 0; body < bodies; body++) {
        const at = body * 12
        for (let k = 0; k < 3; k++) {
          rows[at + k * 4] = transforms[at + k * 3] ?? 0
          rows[at + k * 4 + 1] = transforms[at + k * 3 + 1] ?? 0
          rows[at + k * 4 + 2] = transforms[at + k * 3 + 2] ?? 0
          rows[at + k * 4 + 3] = transforms[at + 9 + k] ?? 0
        }
      }
      made.needsUpdate = true
    },
  }
}

/** How a part is seen; each 0..1. */
export interface PartState {
  readonly hover: number
  readonly selected: number
  readonly hidden: number
  readonly faded: number
}

/** First row: a part's hover, selection, hiding, fading. Second row: a joint's load. */
export function stateTexture() {
  const states = new Uint8Array(MAX_PARTS * 2 * 4)
  const made = texture(states, MAX_PARTS, 2, UnsignedByteType)
  return {
    texture: made,
    setPart: (id: number, { hover, selected, hidden, faded }: PartState) => {
      states[id * 4] = hover * BYTE_ONE
      states[id * 4 + 1] = selected * BYTE_ONE
      states[id * 4 + 2] = hidden * BYTE_ONE
      states[id * 4 + 3] = faded * BYTE_ONE
      made.needsUpdate = true
    },
    setLoad: (joint: number, load: number) => {
      states[(MAX_PARTS + joint) * 4] = Math.min(1, Math.max(0, load)) * BYTE_ONE
      made.needsUpdate = true
    },
  }
}

/** For each part the way it goes when bones are drawn apart (m, neutral frame), and 1 where it has named regions. */
export function partTexture() {
  const values = new Float32Array(MAX_PARTS * 4)
  const made = texture(values, MAX_PARTS, 1, FloatType)
  return {
    texture: made,
    set: (id: number, apart: { readonly x: number; readonly y: number; readonly z: number }, regions: boolean) => {
      values.set([apart.x, apart.y, apart.z, regions ? 1 : 0], id * 4)
      made.needsUpdate = true
    },
  }
}
