import { BONE_CARRIER, BONE_IDS, JOINT_IDS, PAIRED_MUSCLES, SIDES, SPINAL_LEVELS } from '#body'
import type { JointId, ModelView } from '#body'
import type { Layer, Session } from '#session'

export type StructureKind =
  | 'bone'
  | 'joint'
  | 'level'
  | 'disc'
  | 'landmark'
  | 'region'
  | 'muscle'
  | 'ligament'
  | 'nerve'

/** Something with a name that can be looked for, selected and read about. */
export interface Structure {
  readonly id: string
  readonly kind: StructureKind
}

/** Levels without a disc: the two joints under the skull. */
const WITHOUT_DISC = new Set<string>(['c0-c1', 'c1-c2'])
/** Parts of the hip bone that are named but not drawn apart. */
const REGIONS = ['ilium', 'ischium', 'pubis', 'acetabulum', 'obturator-foramen'] as const
const LANDMARKS = [
  'asis',
  'psis',
  'aiis',
  'piis',
  'iliac-crest',
  'pubic-tubercle',
  'ischial-tuberosity',
  'ischial-spine',
  'inferior-lateral-angle',
  'greater-trochanter',
  'lesser-trochanter',
  'femoral-head',
  'medial-epicondyle',
  'lateral-epicondyle',
  'medial-malleolus',
  'lateral-malleolus',
  'acromion',
  'scapula-inferior-angle',
] as const
const MIDDLE_LANDMARKS = [
  'sacral-base',
  'promontory',
  'coccyx-tip',
  'jugular-notch',
  'l5-spinous',
  'c7-spinous',
] as const

const LIGAMENTS = [
  'sacrotuberous',
  'sacrospinous',
  'anterior-sacroiliac',
  'interosseous-sacroiliac',
  'long-posterior-sacroiliac',
  'short-posterior-sacroiliac',
  'iliolumbar',
  'inguinal',
  'iliofemoral',
  'pubofemoral',
  'ischiofemoral',
  'thoracolumbar-fascia',
] as const
const NERVES = [
  'sciatic-nerve',
  'sacral-plexus',
  'pudendal-nerve',
  'femoral-nerve',
  'obturator-nerve',
  'lateral-femoral-cutaneous-nerve',
  'ilioinguinal-nerve',
] as const

/** The layer that has to be on for a structure to be seen, where it is not bone. */
const LAYER_OF: { readonly [kind in StructureKind]?: Layer } = {
  landmark: 'landmarks',
  muscle: 'muscles',
  ligament: 'ligaments',
  nerve: 'nerves',
}
export const layerOfStructure = ({ kind }: Structure): Layer | null => LAYER_OF[kind] ?? null

const of = (kind: StructureKind, ids: readonly string[]): readonly Structure[] => ids.map((id) => ({ id, kind }))
const both = (names: readonly string[]) => names.flatMap((name) => SIDES.map((side) => `${name}-${side}`))
const isLevel = (id: string) => (SPINAL_LEVELS as readonly string[]).includes(id)

/** Everything that can be found by name, the pelvis and its joints first. */
export const STRUCTURES: readonly Structure[] = [
  ...of(
    'joint',
    JOINT_IDS.filter((id) => !isLevel(id)),
  ),
  ...of('bone', BONE_IDS),
  ...of('region', both(REGIONS)),
  ...of('landmark', [...MIDDLE_LANDMARKS, ...both(LANDMARKS)]),
  ...of('level', SPINAL_LEVELS),
  ...of(
    'disc',
    SPINAL_LEVELS.filter((id) => !WITHOUT_DISC.has(id)).map((id) => `disc-${id}`),
  ),
  ...of('muscle', both(PAIRED_MUSCLES)),
  ...of('ligament', both(LIGAMENTS)),
  ...of('nerve', both(NERVES)),
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

/** Sends the camera to a structure. The picture's own code knows the way and is fetched with the picture. */
export async function flyTo(structure: Structure, session: Session): Promise<void> {
  const { cameraOn } = await import('#stage')
  const camera = cameraOn(placeOf(structure), session.simulation().model)
  if (camera) session.dispatch({ type: 'camera', camera })
}
