import { BONE_CARRIER } from '#body'
import type { JointId, ModelView } from '#body'
import type { State } from '#session'
import type { PlacedPart, Skeleton } from './skeleton.ts'

/** Which parts are seen, hovered and selected. */

const LEG = /^(femur|tibia|fibula|patella|talus|calcaneus|navicular|cuboid|cuneiform|metatarsal|foot-)/
const PELVIS = /^(hip-bone|sacrum|coccyx)/
/** Parts of the arm: hidden while the story is at the pelvis, where they would hang in front of it. */
const ARM =
  /^(humerus|radius|ulna|scaphoid|lunate|triquetrum|pisiform|trapezium|trapezoid|capitate|hamate|metacarpal|hand-)/

/** The layer that switches a part; null for the pelvis, which always stays. */
export function layerOf(part: string): 'upper' | 'legs' | 'discs' | null {
  if (PELVIS.test(part)) return null
  if (part.startsWith('disc-')) return 'discs'
  return LEG.test(part) ? 'legs' : 'upper'
}

/** The joint whose child carries the part; for the sacrum, which is the root, the lumbosacral joint. */
export function jointOf(part: string, model: ModelView): JointId | null {
  if (part.startsWith('disc-')) return model.joints.find(({ id }) => `disc-${id}` === part)?.id ?? null
  const body = BONE_CARRIER[part]
  if (body === 'sacrum') return 'l5-s1'
  return model.joints.find(({ id, child }) => child === body && id !== 'symphysis')?.id ?? null
}

/** What the camera takes out of the way: arms (0..1) near the pelvis, and what lies between a steep eye and the ring. */
export interface Clearing {
  readonly arms: number
  readonly from: 'above' | 'below' | null
}
/** The lowest vertebra stays: it shows where the spine stands. */
const STAYS = new Set(['l5', 'disc-l5-s1'])

/** How far a part is hidden, 0..1. */
function hiddenness(part: string, view: State['view'], { arms, from }: Clearing): number {
  const layer = layerOf(part)
  if (layer !== null && !view.layers[layer]) return 1
  if (layer === 'discs' && !view.layers.upper) return 1
  if (from === 'above' && (layer === 'upper' || layer === 'discs') && !STAYS.has(part)) return 1
  if (from === 'below' && layer === 'legs') return 1
  return ARM.test(part) ? arms : 0
}

/** Writes every part's hover, selection and visibility. */
export function dress(skeleton: Skeleton, view: State['view'], hovered: string | null, clearing: Clearing): void {
  for (const { id, name } of skeleton.parts) {
    const hidden = hiddenness(name, view, clearing)
    skeleton.setPartState(id, name === hovered ? 1 : 0, name === view.bone ? 1 : 0, hidden)
  }
  skeleton.setGhost(view.layers.ghost)
  skeleton.setXray(view.layers.xray)
  skeleton.uniforms.loadShown.value = view.layers.load ? 1 : 0
}

/** True for parts that can be seen well enough to be meant. */
export function isPickable(part: PlacedPart, skeleton: Skeleton, view: State['view'], clearing: Clearing): boolean {
  if (hiddenness(part.name, view, clearing) > 0.5) return false
  const { fadeRange, fadeCentre } = skeleton.uniforms
  const { x, y, z } = fadeRange.value
  return z < 0.5 || part.sphere.center.distanceTo(fadeCentre.value) - part.sphere.radius < (x + y) / 2
}
