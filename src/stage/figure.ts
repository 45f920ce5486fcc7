import { Group } from 'three'
import { BONE_SHARES } from '#body'
import type { ModelView, Pose } from '#body'
import { partsOf } from './assemble.ts'
import type { Part } from './merge.ts'
import type { PackBone } from './glb.ts'
import { createMagnifier } from './magnify.ts'
import { loadPacks, PACK_NAMES } from './packs.ts'
import type { LoadedPacks, PackName, PackUrls } from './packs.ts'
import { createSkeleton } from './skeleton.ts'
import type { Skeleton } from './skeleton.ts'

type SoftJoints = (typeof import('./soft-joints.ts'))['softJoints']

const TRANSFORM = 12
/** A joint that takes this share of the whole effort has the strongest tint. */
const LOAD_FULL_SHARE = 0.3

function identity(bodies: number): Float64Array<ArrayBuffer> {
  const out = new Float64Array(bodies * TRANSFORM)
  for (let k = 0; k < bodies; k++) out[k * TRANSFORM] = out[k * TRANSFORM + 4] = out[k * TRANSFORM + 8] = 1
  return out
}

/** The body as drawn: its bones, whatever packs are here yet, in the pose as shown. */
export interface Figure {
  readonly group: Group
  readonly model: () => ModelView
  /** Replaced when the body is. */
  readonly skeleton: () => Skeleton
  /** The pose as shown: 12 numbers per body of the model, then the sternum's. */
  readonly shown: () => Float64Array
  /** Magnification in force, after the cap. */
  readonly factor: () => number
  load: (onPack: (name: PackName) => void) => Promise<void>
  /** Fills the joints of the ring. Not needed for the first frame, so what it takes is fetched only now. */
  fillJoints: () => Promise<void>
  /** Bones shown in place of the model's own of the same name; null: the model's own again. */
  setOwnBones: (bones: readonly PackBone[] | null) => void
  /** True when the model was another one. */
  setModel: (model: ModelView) => boolean
  setPose: (pose: Pose) => void
  setRest: (transforms: Float64Array | null) => void
  /** Where the ghost stands; null: where the stance rests. */
  setGhost: (transforms: Float64Array | null) => void
  setMagnification: (wanted: number) => void
  dispose: () => void
}

/**
 * @param coarse with the fewer triangles of the phone level
 * @param rebuilt called after bones were added or replaced
 */
export function createFigure(urls: PackUrls, first: ModelView, coarse: boolean, rebuilt: () => void): Figure {
  let model = first
  let bodies = model.bodies.length
  let shown = identity(bodies + 1)
  let latest = identity(bodies)
  let rest = identity(bodies)
  let magnifier = createMagnifier(model)
  let skeleton = createSkeleton(bodies + 1)
  let packs: LoadedPacks = {}
  let wanted = 1
  let factor = 1
  let ghost: Float64Array<ArrayBuffer> | null = null
  let ring: readonly Part[] = []
  let own: ReadonlyMap<string, PackBone> = new Map()
  let soft: SoftJoints | null = null
  const group = new Group()
  group.add(skeleton.group)

  function place() {
    factor = magnifier.allowed(latest, rest, wanted)
    magnifier.write(latest, rest, factor, shown)
    placeSternum(shown)
    skeleton.setTransforms(shown)
  }

  /** The sternum has no body of its own: it moves as the mean of the vertebrae its ribs come from. */
  function placeSternum(pose: Float64Array) {
    const at = bodies * TRANSFORM
    pose.fill(0, at, at + TRANSFORM)
    for (const { body, share } of BONE_SHARES.sternum ?? []) {
      const from = model.bodies.indexOf(body) * TRANSFORM
      for (let k = 0; k < TRANSFORM; k++) pose[at + k] = (pose[at + k] ?? 0) + share * (pose[from + k] ?? 0)
    }
  }

  /** The ghost stands where it was put, else where the stance rests with nothing done. */
  function placeGhost() {
    const pose = identity(bodies + 1)
    pose.set(ghost ?? rest)
    placeSternum(pose)
    skeleton.setRest(pose)
  }

  function addPack(name: PackName) {
    const pack = packs[name]
    if (!pack) return
    const bones = own.size > 0 ? pack.bones.map((bone) => own.get(bone.name) ?? bone) : pack.bones
    const parts = partsOf(bones, model, bodies, pack.male)
    skeleton.addPack(name, parts)
    if (name === 'pelvis') {
      ring = parts
      addJoints()
    }
  }

  /** The fillings of the ring's joints: made from its bones, so made again with them. */
  function addJoints() {
    if (soft && ring.length > 0) skeleton.addPack('joints', soft(ring, model))
  }

  function rebuild() {
    group.remove(skeleton.group)
    skeleton.dispose()
    skeleton = createSkeleton(bodies + 1)
    group.add(skeleton.group)
    for (const name of PACK_NAMES) addPack(name)
    place()
    placeGhost()
    rebuilt()
  }

  function load(onPack: (name: PackName) => void): Promise<void> {
    return loadPacks(urls, model.sex > 0, coarse, (name, pack) => {
      const known = packs[name] !== undefined
      packs = { ...packs, [name]: pack }
      if (known) rebuild()
      else {
        addPack(name)
        rebuilt()
      }
      onPack(name)
    })
  }

  return {
    group,
    model: () => model,
    skeleton: () => skeleton,
    shown: () => shown,
    factor: () => factor,
    load,
    fillJoints: async () => {
      if (soft) return
      soft = (await import('./soft-joints.ts')).softJoints
      addJoints()
      rebuilt()
    },
    setOwnBones: (bones) => {
      if (bones === null && own.size === 0) return
      own = new Map((bones ?? []).map((bone) => [bone.name, bone]))
      rebuild()
    },
    setModel: (next) => {
      if (next === model) return false
      model = next
      bodies = next.bodies.length
      shown = identity(bodies + 1)
      latest = identity(bodies)
      rest = identity(bodies)
      ghost = null
      magnifier = createMagnifier(next)
      rebuild()
      // Until the male sisters are here the female bones stand in; if they never come, they stay.
      if (next.sex > 0 && packs.pelvis && !packs.pelvis.male) load(() => undefined).catch(() => undefined)
      return true
    },
    setPose: (pose) => {
      latest.set(pose.transforms.subarray(0, latest.length))
      let total = 0
      for (const effort of pose.efforts) total += Math.max(0, effort)
      for (let k = 0; k < model.joints.length; k++) {
        const share = total > 0 ? (pose.efforts[k] ?? 0) / total : 0
        skeleton.setJointLoad(k, Math.min(1, share / LOAD_FULL_SHARE))
      }
      place()
    },
    setRest: (transforms) => {
      rest = transforms ? transforms.slice(0, bodies * TRANSFORM) : identity(bodies)
      place()
      placeGhost()
    },
    setGhost: (transforms) => {
      ghost = transforms ? transforms.slice(0, bodies * TRANSFORM) : null
      placeGhost()
    },
    setMagnification: (next) => {
      if (next === wanted) return
      wanted = next
      place()
    },
    dispose: () => skeleton.dispose(),
  }
}
