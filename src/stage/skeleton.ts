import { BufferGeometry, DoubleSide, FrontSide, Group, Mesh } from 'three'
import type { ShaderMaterial } from 'three'
import { boneUniforms, outlineMaterial, shellMaterial, solidMaterial } from './bone-material.ts'
import type { BoneUniforms } from './bone-material.ts'
import { mergeParts } from './merge.ts'
import type { Part, PlacedPart } from './merge.ts'
import { partTexture, poseTexture, stateTexture } from './part-textures.ts'
import type { PartState } from './part-textures.ts'

const GHOST_STRENGTH = 0.9
const XRAY_STRENGTH = 0.8
/** Order of drawing: the line around a bone, bone, then what is seen through. */
const ORDER = { outline: 0, solid: 1, ghost: 2, xray: 3 } as const
type Pass = keyof typeof ORDER

/** Bones whose parts have names of their own. */
const NAMED_REGIONS = /^hip-bone/

export interface Skeleton {
  readonly group: Group
  readonly uniforms: BoneUniforms
  readonly parts: readonly PlacedPart[]
  addPack: (name: string, parts: readonly Part[]) => void
  /** Writes the pose: 12 numbers per body, R row by row then t. Uploads one small texture; allocates nothing. */
  setTransforms: (transforms: Float64Array) => void
  /** The pose the ghost shows, in the same form. */
  setRest: (transforms: Float64Array) => void
  setPartState: (id: number, state: PartState) => void
  /** Draws the line around each of these parts. */
  setOutlined: (parts: readonly PlacedPart[]) => void
  /** Load of a joint for the tint, 0..1. */
  setJointLoad: (joint: number, load: number) => void
  setGhost: (on: boolean) => void
  /** See-through: `all` bones, `some` (those faded) or none. */
  setXray: (which: 'all' | 'some' | 'none') => void
  /** Whether insides can be seen: what a cut lays open is painted only then. */
  setOpen: (open: boolean) => void
  triangles: () => number
  /** Draw calls of the main pass. */
  meshes: () => number
  dispose: () => void
}

function layer(pass: Pass): Group {
  const group = new Group()
  group.visible = pass === 'solid'
  group.renderOrder = ORDER[pass]
  return group
}

/**
 * All bones of the body as a few merged meshes. Slots in `transforms` are the bodies of the model in its order.
 *
 * @param bodies number of bodies
 */
export function createSkeleton(bodies: number): Skeleton {
  const poses = poseTexture(bodies)
  const rest = poseTexture(bodies)
  const states = stateTexture()
  const table = partTexture()
  const uniforms = boneUniforms(poses.texture, states.texture, table.texture)
  const materials: { readonly [pass in Pass]: ShaderMaterial } = {
    outline: outlineMaterial(uniforms),
    solid: solidMaterial(uniforms),
    ghost: shellMaterial({ ...uniforms, bodies: { value: rest.texture } }, GHOST_STRENGTH, false),
    xray: shellMaterial(uniforms, XRAY_STRENGTH, true),
  }
  const layers = { outline: layer('outline'), solid: layer('solid'), ghost: layer('ghost'), xray: layer('xray') }
  const root = new Group()
  root.add(...Object.values(layers))
  const packs: BufferGeometry[] = []
  const placed: PlacedPart[] = []
  const outlines: Mesh[] = []

  function outline(k: number): Mesh {
    const known = outlines[k]
    if (known) return known
    const made = new Mesh(new BufferGeometry(), materials.outline)
    made.frustumCulled = false
    outlines.push(made)
    layers.outline.add(made)
    return made
  }

  return {
    group: root,
    uniforms,
    parts: placed,
    addPack: (name, parts) => {
      const merged = mergeParts(parts, placed.length)
      for (const part of merged.placed) {
        placed.push(part)
        table.set(part.id, part.apart, NAMED_REGIONS.test(part.name))
      }
      packs.push(merged.geometry)
      for (const pass of ['solid', 'ghost', 'xray'] as const) {
        const mesh = new Mesh(merged.geometry, materials[pass])
        mesh.name = name
        mesh.frustumCulled = false
        mesh.renderOrder = ORDER[pass]
        layers[pass].add(mesh)
      }
    },
    setTransforms: poses.write,
    setRest: rest.write,
    setPartState: states.setPart,
    setOutlined: (around) => {
      layers.outline.visible = around.length > 0
      outlines.forEach((mesh, k) => (mesh.visible = k < around.length))
      around.forEach(({ geometry: from, firstIndex, indexCount }, k) => {
        const { geometry } = outline(k)
        for (const [name, attribute] of Object.entries(from.attributes)) geometry.setAttribute(name, attribute)
        geometry.setIndex(from.index)
        geometry.setDrawRange(firstIndex, indexCount)
      })
    },
    setJointLoad: states.setLoad,
    setGhost: (on) => {
      layers.ghost.visible = on
    },
    setXray: (which) => {
      layers.solid.visible = which !== 'all'
      layers.xray.visible = which !== 'none'
      const only = materials.xray.uniforms.fadedOnly
      if (only) only.value = which === 'some' ? 1 : 0
    },
    setOpen: (open) => {
      materials.solid.side = open ? DoubleSide : FrontSide
    },
    triangles: () => packs.reduce((sum, geometry) => sum + (geometry.index?.count ?? 0) / 3, 0),
    meshes: () => packs.length,
    dispose: () => {
      for (const geometry of packs) geometry.dispose()
      for (const { geometry } of outlines) geometry.dispose()
      for (const material of Object.values(materials)) material.dispose()
      for (const { texture } of [poses, rest, states, table]) texture.dispose()
    },
  }
}
