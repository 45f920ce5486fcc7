import { BONE_CARRIER, BONE_IDS, JOINT_IDS, SIDES, SPINAL_LEVELS } from '#body'
import type { JointId, ModelView } from '#body'
import { PALPATION_POINTS } from '#language'
import { LAYER_TISSUES } from '#session'
import type { Camera, Layer, LayerTissues, Session } from '#session'

export type StructureKind = 'bone' | 'joint' | 'level' | 'disc' | 'landmark' | 'region' | LayerTissues['kind']

/** Something with a name that can be looked for, selected and read about. */
export interface Structure {
  readonly id: string
  readonly kind: StructureKind
  /** The layer that has to be on for it to be seen; null for bones and joints. */
  readonly layer: Layer | null
}

/** Levels without a disc: the two joints under the skull. */
const WITHOUT_DISC = new Set<string>(['c0-c1', 'c1-c2'])
/** Parts of the hip bone. */
const REGIONS = ['ilium', 'ischium', 'pubis', 'acetabulum', 'obturator-foramen'] as const
/** Points of the model that the layer of landmarks leaves unnamed. */
const OTHER_POINTS = {
  middle: ['promontory', 'jugular-notch'],
  paired: [
    'lesser-trochanter',
    'femoral-head',
    'medial-epicondyle',
    'lateral-epicondyle',
    'lateral-malleolus',
    'scapula-inferior-angle',
  ],
} as const

const of = (kind: StructureKind, layer: Layer | null, ids: readonly string[]): readonly Structure[] =>
  ids.map((id) => ({ id, kind, layer }))
const both = (names: readonly string[]) => names.flatMap((name) => SIDES.map((side) => `${name}-${side}`))
const isLevel = (id: string) => (SPINAL_LEVELS as readonly string[]).includes(id)

/** Everything that can be found by name, the pelvis and its joints first. */
export const STRUCTURES: readonly Structure[] = [
  ...of(
    'joint',
    null,
    JOINT_IDS.filter((id) => !isLevel(id)),
  ),
  ...of('bone', null, BONE_IDS),
  ...of('region', 'regions', both(REGIONS)),
  ...[PALPATION_POINTS, OTHER_POINTS].flatMap(({ middle, paired }) =>
    of('landmark', 'landmarks', [...middle, ...both(paired)]),
  ),
  ...of('level', null, SPINAL_LEVELS),
  ...of(
    'disc',
    'discs',
    SPINAL_LEVELS.filter((id) => !WITHOUT_DISC.has(id)).map((id) => `disc-${id}`),
  ),
  ...LAYER_TISSUES.flatMap(({ kind, layer, middle, paired }) => of(kind, layer, [...middle, ...both(paired)])),
]

/** The body that carries a structure; null for a joint, which lies between two. */
function carrierOf({ id, kind }: Structure, model: ModelView): string | null {
  if (kind === 'bone') return BONE_CARRIER[id] ?? null
  if (kind === 'region') return `innominate-${id.endsWith('left') ? 'left' : 'right'}`
  return kind === 'landmark' ? (model.landmarks[id]?.body ?? null) : null
}

/** The joint that moves a structure: the one whose child carries it; for the sacrum, the root, the lumbosacral joint. */
export function jointOfStructure(structure: Structure, model: ModelView): JointId | null {
  const own = model.joints.find(({ id }) => id === structure.id || `disc-${id}` === structure.id)
  if (own) return own.id
  const body = carrierOf(structure, model)
  if (body === 'sacrum') return 'l5-s1'
  return model.joints.find(({ id, child }) => child === body && id !== 'symphysis')?.id ?? null
}

/** The structure of a name, if it is one. */
export const structureOf = (id: string): Structure | null => STRUCTURES.find((structure) => structure.id === id) ?? null

/** What the camera knows: a disc is at its level, a part of the hip bone on the hip bone. */
function placeOf({ id, kind }: Structure): string {
  if (kind === 'disc') return id.replace('disc-', '')
  return kind === 'region' ? `hip-bone-${id.endsWith('left') ? 'left' : 'right'}` : id
}

/** The trunk from the pelvic floor to the diaphragm, from the front: where all organs are in the picture. */
const ORGANS_VIEW: Camera = { azimuth: 0, elevation: 0, distance: 1.5, target: [0, 0.13, 0] }

/**
 * Sends the camera to a structure. The model has no place for an organ or an area of skin: the camera then shows the
 * trunk or the whole body. The picture's own code knows the way and is fetched with the picture.
 */
export async function flyTo(structure: Structure, session: Session): Promise<void> {
  const { cameraOn } = await import('#stage')
  const wide = structure.kind === 'organ' ? ORGANS_VIEW : 'whole'
  const camera = cameraOn(placeOf(structure), session.simulation().model) ?? wide
  session.dispatch({ type: 'camera', camera })
}
