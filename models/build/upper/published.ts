/**
 * Published mean dimensions that overrule the atlas where its README says not to trust it. Millimetres.
 * Endplate widths and depths: Panjabi et al., quantitative anatomy of human vertebrae (cervical: Spine 1991 16:861;
 * thoracic: Spine 1991 16:888; lumbar: Spine 1992 17:299). Means over men and women of about 1.68 m; the tables'
 * own scale (female 0.946, male 1.063) puts both sexes around them.
 */

/** Endplates of one vertebral body: full widths and depths, superior and inferior. */
export interface Endplates {
  readonly supWidth: number
  readonly infWidth: number
  readonly supDepth: number
  readonly infDepth: number
}

const plates = (supWidth: number, infWidth: number, supDepth: number, infDepth: number): Endplates => ({
  supWidth,
  infWidth,
  supDepth,
  infDepth,
})

export const ENDPLATES: Readonly<Record<string, Endplates>> = {
  C3: plates(15.8, 17.2, 15.0, 15.6),
  C4: plates(17.2, 17.0, 15.3, 15.9),
  C5: plates(17.5, 19.4, 15.2, 17.9),
  C6: plates(18.5, 22.0, 16.4, 18.5),
  C7: plates(21.8, 23.4, 18.1, 16.8),
  T1: plates(24.5, 27.8, 18.5, 19.7),
  T2: plates(24.9, 27.4, 19.6, 21.6),
  T3: plates(24.6, 25.9, 22.7, 23.3),
  T4: plates(24.5, 26.0, 23.3, 24.5),
  T5: plates(24.9, 27.0, 24.3, 25.8),
  T6: plates(26.2, 28.2, 26.0, 26.9),
  T7: plates(27.8, 29.1, 27.4, 28.5),
  T8: plates(29.5, 30.5, 27.9, 29.4),
  T9: plates(30.6, 33.0, 29.3, 31.0),
  T10: plates(31.9, 35.4, 30.5, 31.6),
  T11: plates(34.9, 39.1, 31.9, 31.8),
  T12: plates(39.0, 42.1, 32.8, 33.4),
  L1: plates(41.2, 43.3, 34.1, 35.3),
  L2: plates(42.6, 45.5, 34.6, 34.9),
  L3: plates(44.1, 48.0, 35.2, 34.8),
  L4: plates(46.6, 49.5, 35.5, 33.9),
  L5: plates(47.3, 49.4, 34.7, 33.2),
}

/** L5 pedicle width, mm: the atlas section there runs into the transverse process (models/upper/README.md). */
export const L5_PEDICLE_WIDTH = 18

/** Thickness of a lumbar lamina, mm: 6.0 to 6.3 on the CT of 62 people (Wang et al., World Neurosurg 2024). */
export const LAMINA_THICKNESS = 6.2

/** Thickness of the sternum, mm: manubrium and body, where the atlas is twice too thick (models/upper/README.md). */
export const STERNUM_THICKNESS = { manubrium: 12, body: 10, xiphoid: 4 } as const

/** Face: nasion-prosthion and ramus heights, mm (models/upper/README.md: the atlas has 57 and 50). */
export const FACE = { nasionProsthion: 70, ramusHeight: 60 } as const
