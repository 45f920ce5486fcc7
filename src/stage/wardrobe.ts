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

const isOff = (part: string, view: State['view']): boolean => {
  const layer = layerOf(part)
  return layer !== null && !view.layers[layer]
}

/** Writes every part's hover, selection and visibility. */
export function dress(skeleton: Skeleton, view: State['view'], hovered: string | null, armsHidden: number): void {
  for (const { id, name } of skeleton.parts) {
    const hidden = isOff(name, view) ? 1 : ARM.test(name) ? armsHidden : 0
    skeleton.setPartState(id, name === hovered ? 1 : 0, name === view.bone ? 1 : 0, hidden)
  }
  skeleton.setGhost(view.layers.ghost)
  skeleton.setXray(view.layers.xray)
  skeleton.uniforms.loadShown.value = view.layers.load ? 1 : 0
}

/** True for parts that can be seen well enough to be meant. */
export function isPickable(part: PlacedPart, skeleton: Skeleton, view: State['view'], armsHidden: number): boolean {
  if (isOff(part.name, view) || (ARM.test(part.name) && armsHidden > 0.5)) return false
  const { fadeRange, fadeCentre } = skeleton.uniforms
  const { x, y, z } = fadeRange.value
  return z < 0.5 || part.sphere.center.distanceTo(fadeCentre.value) - part.sphere.radius < (x + y) / 2
}
