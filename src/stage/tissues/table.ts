import { Color, DataTexture, FloatType, NearestFilter, RGBAFormat } from 'three'

/** Most tissues the table has room for. */
const MAX_TISSUES = 512

/** What the tissue shader looks up: row 0 selection, hover, hiding, length change; row 1 colour and how fibrous. */
export interface TissueTable {
  readonly texture: DataTexture
  readonly setColour: (id: number, colour: string, fibrous: number) => void
  readonly setHovered: (id: number, on: boolean) => void
  readonly setShown: (id: number, state: { selected: boolean; hidden: boolean }) => void
  /** @param share length change against the one tinted at full strength, negative = shorter */
  readonly setStrain: (id: number, share: number) => void
  readonly isHidden: (id: number) => boolean
}

export function tissueTable(): TissueTable {
  const data = new Float32Array(MAX_TISSUES * 2 * 4)
  const texture = new DataTexture(data, MAX_TISSUES, 2, RGBAFormat, FloatType)
  texture.minFilter = texture.magFilter = NearestFilter
  texture.needsUpdate = true
  const colour = new Color()
  return {
    texture,
    setColour: (id, css, fibrous) => {
      colour.set(css)
      data.set([colour.r, colour.g, colour.b, fibrous], (MAX_TISSUES + id) * 4)
      texture.needsUpdate = true
    },
    setShown: (id, { selected, hidden }) => {
      data[id * 4] = selected ? 1 : 0
      data[id * 4 + 2] = hidden ? 1 : 0
      texture.needsUpdate = true
    },
    setHovered: (id, on) => {
      data[id * 4 + 1] = on ? 1 : 0
      texture.needsUpdate = true
    },
    setStrain: (id, share) => {
      data[id * 4 + 3] = share
      texture.needsUpdate = true
    },
    isHidden: (id) => (data[id * 4 + 2] ?? 0) > 0.5,
  }
}
