import { Group, Mesh } from 'three'
import type { Vector3 } from 'three'
import { bodyGeometry, pathReadings } from '#body'
import type { PathSpec, Pose } from '#body'
import { isAbsent } from '#session'
import type { Layer, View } from '#session'
import type { DrawnLayer, LayerHost } from '../layers.ts'
import { DERMATOME_COLOURS } from './dermatomes.ts'
import { drawnPath, isStrip } from './drawn.ts'
import { baseOf, formOf } from './forms.ts'
import { tissueMaterial } from './material.ts'
import { createMeshBuilder } from './mesh.ts'
import type { Tissue } from './mesh.ts'
import { buildOrgans, ORGAN_COLOURS } from './organs.ts'
import { createPicker } from './pick.ts'
import { shapeTissue } from './shape.ts'
import { buildDermatomes, buildSkin } from './skin.ts'
import { tissueTable } from './table.ts'

/** Layers of tissue, each one mesh. */
const KINDS = ['ligaments', 'muscles', 'nerves', 'organs', 'skin', 'dermatomes'] as const satisfies readonly Layer[]
type Kind = (typeof KINDS)[number]

/** Colours as anatomists print them; how strongly fibres show. */
const LOOKS: { readonly [kind in Kind]: { readonly colour: string; readonly fibrous: number } } = {
  ligaments: { colour: '#e6dcc4', fibrous: 0.5 },
  muscles: { colour: '#8e3b34', fibrous: 0.9 },
  nerves: { colour: '#e8c02c', fibrous: 0.15 },
  organs: { colour: '#c98a7a', fibrous: 0 },
  skin: { colour: '#d9b8a2', fibrous: 0 },
  dermatomes: { colour: '#d9b8a2', fibrous: 0 },
}
/** Scars and suspensions: paler than the organs they run between. */
const STRIP_LOOK = { colour: '#e3cfc6', fibrous: 0.5 } as const
/** Ligaments of pelvic organs are seen with the organs they hold. */
const OF_ORGANS = /^(pubovesical|round-ligament|broad-ligament|uterosacral)-/

const kindOf = ({ id, kind }: PathSpec): Kind | null => {
  if (isStrip({ kind }) || OF_ORGANS.test(id)) return 'organs'
  if (kind === 'ligament' || kind === 'fascia') return 'ligaments'
  if (kind === 'muscle') return 'muscles'
  return kind === 'nerve' ? 'nerves' : null
}
/** Of these layers only what is lit is drawn while something in them is: the rest would lie over it. */
const COVERING: ReadonlySet<Kind> = new Set(['muscles', 'organs', 'dermatomes'])
/** Length change that is tinted at full strength, %: muscles work over far longer ways than ligaments. */
const FULL_LIGAMENT = 6
const FULL_MUSCLE = 40
/** Bones drawn this far apart leave nothing for tissue to hold on to. */
const APART = 0.02

/** Ligaments, muscles, nerves and organs on the body of the host: each layer is built when it is first shown. */
export function createTissues(host: LayerHost): DrawnLayer {
  const { model, uniforms } = host
  const rows = new Map<string, number>(model.bodies.map((id, k) => [id, k]))
  const bodyIndex = (id: string): number => rows.get(id) ?? 0
  const geometry = bodyGeometry(model.sex, model.stature, model.incidence)
  const table = tissueTable()
  const group = new Group()
  const tissues = { value: table.texture }
  const [solid, glass] = [tissueMaterial(uniforms, tissues), tissueMaterial(uniforms, tissues, 1)]
  const meshes = new Map<Kind, { readonly parts: readonly Tissue[]; readonly objects: readonly Mesh[] }>()
  /** Tissues whose length change is shown, by the place of their line in `model.paths`. */
  const strained: { readonly id: number; readonly line: number }[] = []
  /** Drawn only while they are marked. */
  const strips = new Set<string>()
  const picker = createPicker()
  let view: View | null = null
  let pose: Pose | null = null
  let hovered: string | null = null
  let next = 0

  function build(kind: Kind) {
    const builder = createMeshBuilder(bodyIndex)
    const clear = createMeshBuilder(bodyIndex)
    for (const [line, spec] of model.paths.entries()) {
      const [form, path] = [formOf(spec), drawnPath(geometry, spec)]
      if (kindOf(spec) !== kind || isAbsent(spec.id, model) || path === null) continue
      const id = next++
      shapeTissue(builder, path, form, spec.id.endsWith('-right') ? -1 : 1)
      builder.close(spec.id, id)
      const look = isStrip(spec) ? STRIP_LOOK : spec.kind === 'ligament' ? LOOKS.ligaments : LOOKS[kind]
      if (isStrip(spec)) strips.add(spec.id)
      table.setColour(id, look.colour, look.fibrous)
      if (kind !== 'nerves') strained.push({ id, line })
    }
    if (kind === 'organs') {
      buildOrgans(geometry, (name, sheer, shape) => {
        const id = next++
        const target = sheer ? clear : builder
        shape(target)
        target.close(name, id)
        table.setColour(id, ORGAN_COLOURS[baseOf(name)] ?? LOOKS.organs.colour, 0)
      })
    }
    if (kind === 'skin') {
      buildSkin(clear, geometry)
      clear.close('skin', next)
      table.setColour(next++, LOOKS.skin.colour, 0)
    }
    if (kind === 'dermatomes') {
      buildDermatomes(geometry, (name, zone, shape) => {
        shape(builder)
        builder.close(name, next, false)
        table.setColour(next++, DERMATOME_COLOURS[zone], 0)
      })
    }
    const objects = [
      { parts: builder, material: solid },
      { parts: clear, material: glass },
    ].flatMap(({ parts, material }) => {
      if (parts.tissues.length === 0) return []
      const mesh = new Mesh(parts.build(), material)
      mesh.frustumCulled = false
      mesh.name = kind
      mesh.renderOrder = material === glass ? 3 : 1
      picker.add(mesh.geometry, parts.tissues)
      group.add(mesh)
      return [mesh]
    })
    meshes.set(kind, { parts: [...builder.tissues, ...clear.tissues], objects })
    if (pose) strain(pose)
  }

  function strain(solved: Pose) {
    const readings = pathReadings(model, solved)
    for (const { id, line } of strained) {
      const full = model.paths[line]?.kind === 'muscle' ? FULL_MUSCLE : FULL_LIGAMENT
      table.setStrain(id, (readings[line]?.change ?? 0) / full)
    }
  }

  return {
    object: group,
    setPose: (shown, solved) => {
      pose = solved
      picker.setPose(shown)
      if (strained.length > 0) strain(solved)
    },
    setView: (wanted) => {
      view = wanted
      group.visible = wanted.explode < APART
      for (const kind of KINDS) {
        const on = wanted.layers[kind]
        if (on && !meshes.has(kind)) build(kind)
        const built = meshes.get(kind)
        if (!built) continue
        for (const mesh of built.objects) mesh.visible = on
        const spotlit = COVERING.has(kind) && built.parts.some(({ name }) => wanted.lit.includes(name))
        for (const { id, name } of built.parts) {
          const selected = wanted.bone === name || wanted.lit.includes(name)
          const alone = wanted.only !== null && !wanted.only.includes(name)
          const idle = (spotlit || strips.has(name)) && !selected
          table.setShown(id, { selected, hidden: !on || alone || idle || wanted.looks[name] === 'hidden' })
        }
      }
    },
    setHovered: (name) => {
      if (name === hovered) return
      for (const { parts } of meshes.values())
        for (const part of parts)
          if (part.name === name || part.name === hovered) table.setHovered(part.id, part.name === name)
      hovered = name
    },
    pick: (from: Vector3, along: Vector3) =>
      view === null || !group.visible ? null : picker.pick(from, along, (id) => !table.isHidden(id)),
    dispose: () => {
      for (const { objects } of meshes.values()) for (const mesh of objects) mesh.geometry.dispose()
      solid.dispose()
      glass.dispose()
      table.texture.dispose()
    },
  }
}
