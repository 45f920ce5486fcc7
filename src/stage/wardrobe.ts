import { BONE_CARRIER } from '#body'
import type { JointId, ModelView } from '#body'
import type { State } from '#session'
import { applyCut } from './bone-material.ts'
import type { PlacedPart } from './merge.ts'
import type { Skeleton } from './skeleton.ts'

/** Which parts are seen, hovered and selected. */

const LEG = /^(femur|tibia|fibula|patella|talus|calcaneus|navicular|cuboid|cuneiform|metatarsal|foot-)/
const PELVIS = /^(hip-bone|sacrum|coccyx)/
/** Parts of the arm: hidden while the story is at the pelvis, where they would hang in front of it. */
const ARM =
  /^(humerus|radius|ulna|scaphoid|lunate|triquetrum|pisiform|trapezium|trapezoid|capitate|hamate|metacarpal|hand-)/

/** The layer that switches a part; null for the pelvis, which always stays. */
export function layerOf(part: string): 'upper' | 'legs' | 'discs' | null {
  if (PELVIS.test(part)) return null
  if (SOFT_JOINT.test(part)) return 'discs'
  return LEG.test(part) ? 'legs' : 'upper'
}

/** Soft joints are named after the joint they fill. */
const SOFT_JOINT = /^(disc-|sij-|symphysis|sacrococcygeal|intercoccygeal)/

/** The joint whose child carries the part; for the sacrum, which is the root, the lumbosacral joint. */
export function jointOf(part: string, model: ModelView): JointId | null {
  const filled = model.joints.find(({ id }) => id === part || `disc-${id}` === part)
  if (filled) return filled.id
  const body = BONE_CARRIER[part]
  if (body === 'sacrum') return 'l5-s1'
  return model.joints.find(({ id, child }) => child === body && id !== 'symphysis')?.id ?? null
}

/** The drawn part that shows a structure: itself, the disc of a spinal level, else the first bone its joint carries. */
export function boneOf(id: string, { parts }: Skeleton, model: ModelView): string | null {
  const known = (name: string) => parts.some((part) => part.name === name)
  if (known(id)) return id
  if (known(`disc-${id}`)) return `disc-${id}`
  return parts.find(({ name }) => jointOf(name, model) === id)?.name ?? null
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
  if (view.looks[part] === 'hidden' || (view.only !== null && !view.only.includes(part))) return 1
  if (view.only !== null) return 0
  const layer = layerOf(part)
  if (layer !== null && !view.layers[layer]) return 1
  if (part.startsWith('disc-') && !view.layers.upper) return 1
  if (from === 'above' && (layer === 'upper' || part.startsWith('disc-')) && !STAYS.has(part)) return 1
  if (from === 'below' && layer === 'legs') return 1
  return ARM.test(part) ? arms : 0
}

/** Writes every part's hover, selection and visibility, and how the whole is shown. */
export function dress(skeleton: Skeleton, view: State['view'], hovered: string | null, clearing: Clearing): void {
  const outlined: PlacedPart[] = []
  const lit = new Set(view.lit)
  let faded = false
  for (const part of skeleton.parts) {
    const { id, name } = part
    const hidden = hiddenness(name, view, clearing)
    const selected = name === view.bone || lit.has(name) || lit.has(name.replace(/^disc-/, ''))
    const fades = view.looks[name] === 'faded'
    if (selected && hidden < 1 && !fades) outlined.push(part)
    faded ||= fades && hidden < 1
    skeleton.setPartState(id, {
      hover: name === hovered ? 1 : 0,
      selected: selected ? 1 : 0,
      hidden,
      faded: fades ? 1 : 0,
    })
  }
  skeleton.setOutlined(view.layers.xray ? [] : outlined)
  skeleton.setGhost(view.layers.ghost)
  skeleton.setXray(view.layers.xray ? 'all' : faded ? 'some' : 'none')
  skeleton.setOpen(view.cut !== null)
  const { uniforms } = skeleton
  uniforms.loadShown.value = view.layers.load ? 1 : 0
  uniforms.regionsShown.value = view.layers.regions ? 1 : 0
  uniforms.cartilageShown.value = view.layers.discs ? 1 : 0
  uniforms.explode.value = view.explode
  applyCut(uniforms, view.cut)
}

/** True for parts that can be seen well enough to be meant. */
export function isPickable(part: PlacedPart, skeleton: Skeleton, view: State['view'], clearing: Clearing): boolean {
  if (hiddenness(part.name, view, clearing) > 0.5) return false
  if (view.only !== null) return true
  const { fadeRange, fadeCentre } = skeleton.uniforms
  const { x, y, z } = fadeRange.value
  return z < 0.5 || part.sphere.center.distanceTo(fadeCentre.value) - part.sphere.radius < (x + y) / 2
}
