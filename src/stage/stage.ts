import './stage.css'
import { Scene, Vector3 } from 'three'
import type { WebGLRenderer } from 'three'
import { BONE_CARRIER, BONE_SHARES } from '#body'
import type { JointId, ModelView, Pose } from '#body'
import type { Command, State, ViewName } from '#session'
import { partsOf } from './assemble.ts'
import { applyPalette } from './bone-material.ts'
import { createCameraRig } from './camera-rig.ts'
import type { CameraRig, Insets } from './camera-rig.ts'
import { discParts } from './discs.ts'
import { attachGestures } from './gestures.ts'
import type { GesturePolicy } from './gestures.ts'
import { createMagnifier } from './magnify.ts'
import type { Magnifier } from './magnify.ts'
import { loadPacks, PACK_NAMES } from './packs.ts'
import type { LoadedPacks, PackName, PackUrls } from './packs.ts'
import { PALETTES, shownTheme } from './palette.ts'
import { pick } from './picking.ts'
import { createShadow } from './shadow.ts'
import { createSkeleton } from './skeleton.ts'
import type { PlacedPart, Skeleton } from './skeleton.ts'
import { freeFade, viewSpec } from './views.ts'

/** What the stage tells its host. */
export interface StageEvents {
  /** Something the user did, as data for the session. */
  readonly command: (command: Command) => void
  /** Everything between these two is one undo step. */
  readonly dragStart: () => void
  readonly dragEnd: () => void
  readonly hover?: (bone: string | null) => void
  /** A camera move by hand: at most one call a frame, the last one final. */
  readonly camera?: (final: boolean) => void
  /** A gesture left to the page (cooperative policy). */
  readonly declined?: () => void
}

export interface StageOptions {
  /** Positioned element that holds the canvas; overlay elements are added to it. It takes the gestures. */
  readonly container: HTMLElement
  /** Asks for one more frame. */
  readonly invalidate: () => void
  readonly packs: PackUrls
  readonly events: StageEvents
  readonly model: ModelView
  readonly gestures?: GesturePolicy
  /** False leaves out what costs most on slow machines (fine grain). */
  readonly grain?: boolean
}

const FADE_RATE = 9
const FADE_ARRIVED = 1e-3
/** Parts of the arm: hidden while the story is at the pelvis, where they would hang in front of it. */
const ARM =
  /^(humerus|radius|ulna|scaphoid|lunate|triquetrum|pisiform|trapezium|trapezoid|capitate|hamate|metacarpal|hand-)/
const LOAD_FULL_SHARE = 0.3
const HIDDEN_AT = 0.98

export type Stage = ReturnType<typeof createStage>

/** Everything that draws the body, in plain three; the app mounts it in react-three-fiber, the embed directly. */
export function createStage(options: StageOptions) {
  const { container, events, invalidate } = options
  let model = options.model
  let bodies = model.bodies.length
  let shown = new Float64Array((bodies + 1) * 12)
  let latest = identity(bodies)
  let rest = identity(bodies)
  let magnifier: Magnifier = createMagnifier(model)
  let skeleton: Skeleton = createSkeleton(bodies + 1)
  let state: State | null = null
  let lastCamera: State['view']['camera'] | null = null
  let hovered: string | null = null
  let packs: LoadedPacks = {}
  let factor = 1
  let armsHidden = 1
  const fadeGoal = new Vector3(10, 11, 0)
  const scene = new Scene()
  const shadow = createShadow()
  const rig: CameraRig = createCameraRig()
  scene.add(shadow.group, skeleton.group)
  const abort = new AbortController()
  const media = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map((query) => matchMedia(query))
  for (const query of media) query.addEventListener('change', paint, { signal: abort.signal })

  function paint() {
    const theme = shownTheme(state?.view.theme ?? 'auto')
    container.dataset.stageTheme = theme
    applyPalette(skeleton.uniforms, PALETTES[theme])
    skeleton.uniforms.grain.value = options.grain === false ? 0 : 1
    shadow.setStrength(PALETTES[theme].shadow)
    invalidate()
  }

  function wholeDistance() {
    return model.stature / 0.36
  }

  function setFade() {
    const camera = state?.view.camera ?? 'three-quarter'
    const range = typeof camera === 'string' ? viewSpec(camera, model).fade : freeFade(rig.goal(), wholeDistance())
    fadeGoal.set(...range)
  }

  function place() {
    factor = magnifier.allowed(latest, rest, state?.view.magnify ?? 1)
    magnifier.write(latest, rest, factor, shown)
    meanSternum()
    skeleton.setTransforms(shown)
    const feet = (['left', 'right'] as const).map((side) => {
      const heel = model.landmarks[`heel-${side}`]?.position ?? [0, 0, 0]
      return [heel[0], heel[2] + 0.07] as const
    })
    shadow.place(model.floor, feet[0] ?? [0, 0], feet[1] ?? [0, 0])
  }

  /** The sternum has no body of its own: it moves as the mean of the vertebrae its ribs come from. */
  function meanSternum() {
    const shares = BONE_SHARES.sternum ?? []
    const at = bodies * 12
    shown.fill(0, at, at + 12)
    for (const { body, share } of shares) {
      const from = model.bodies.indexOf(body) * 12
      for (let k = 0; k < 12; k++) shown[at + k] = (shown[at + k] ?? 0) + share * (shown[from + k] ?? 0)
    }
  }

  function build() {
    for (const name of PACK_NAMES) addPack(name)
  }
  function addPack(name: PackName) {
    const pack = packs[name]
    if (!pack) return
    skeleton.addPack(name, partsOf(pack.bones, model, bodies, pack.male))
    if (name === 'upper') skeleton.addPack('discs', discParts(model))
    dress()
  }

  function dress() {
    if (!state) return
    const { view } = state
    for (const part of skeleton.parts) {
      const layer = layerOf(part.name)
      const off = layer !== null && !view.layers[layer]
      const hidden = off ? 1 : ARM.test(part.name) ? armsHidden : 0
      skeleton.setPartState(part.id, part.name === hovered ? 1 : 0, part.name === view.bone ? 1 : 0, hidden)
    }
    skeleton.setGhost(view.layers.ghost)
    skeleton.setXray(view.layers.xray)
    skeleton.uniforms.loadShown.value = view.layers.load ? 1 : 0
  }

  function pickable(part: PlacedPart) {
    const layer = layerOf(part.name)
    if (layer !== null && state && !state.view.layers[layer]) return false
    if (ARM.test(part.name) && armsHidden > 0.5) return false
    const { x, y, z } = skeleton.uniforms.fadeRange.value
    return (
      z < 0.5 || part.sphere.center.distanceTo(skeleton.uniforms.fadeCentre.value) - part.sphere.radius < (x + y) / 2
    )
  }

  function partAt(x: number, y: number): PlacedPart | null {
    const nx = (x / rig.width()) * 2 - 1
    const ny = 1 - (y / rig.height()) * 2
    return pick(skeleton.parts, shown, rig.camera(), nx, ny, pickable)?.part ?? null
  }

  function hover(name: string | null) {
    if (name === hovered) return
    hovered = name
    container.style.cursor = name ? 'pointer' : ''
    dress()
    events.hover?.(name)
    invalidate()
  }

  const gestures = attachGestures(
    container,
    {
      orbit: (a, e) => {
        rig.orbit(a, e)
        invalidate()
      },
      pan: (dx, dy) => {
        rig.pan(dx, dy)
        invalidate()
      },
      zoom: (by) => {
        rig.zoom(by)
        invalidate()
      },
      hover: (x, y) => hover(x === null ? null : (partAt(x, y)?.name ?? null)),
      click: (x, y) => {
        const part = partAt(x, y)
        events.command({ type: 'select', joint: part ? jointOf(part.name, model) : null, bone: part?.name ?? null })
      },
      moved: (final) => {
        setFade()
        events.camera?.(final)
        if (!final) return
        const camera = rig.goal()
        lastCamera = camera
        events.command({ type: 'camera', camera })
      },
      declined: () => events.declined?.(),
      home: () => events.command({ type: 'camera', camera: 'three-quarter' }),
    },
    options.gestures ?? 'greedy',
  )

  function look(camera: ViewName | Exclude<State['view']['camera'], string>, jump: boolean) {
    if (typeof camera === 'string') rig.show(viewSpec(camera, model), jump)
    else rig.moveTo(camera, jump)
  }

  return {
    scene,
    rig,
    /** The pose as shown: 12 numbers per body of the model, then one for the sternum. */
    shownTransforms: () => shown,
    /** Magnification in force, after the cap. */
    magnification: () => factor,
    parts: () => skeleton.parts,

    /** Loads the packs one after another, the pelvis first. Resolves when all are in; the picture shows each at once. */
    load: (onPack?: (name: PackName) => void): Promise<void> =>
      loadPacks(options.packs, model.sex > 0, (name, pack) => {
        packs = { ...packs, [name]: pack }
        addPack(name)
        invalidate()
        onPack?.(name)
      }),

    /** Another body (sex, stature): bones are rebuilt from the packs already here. */
    setModel: (next: ModelView) => {
      model = next
      bodies = next.bodies.length
      shown = new Float64Array((bodies + 1) * 12)
      latest = identity(bodies)
      rest = identity(bodies)
      magnifier = createMagnifier(next)
      scene.remove(skeleton.group)
      skeleton.dispose()
      skeleton = createSkeleton(bodies + 1)
      scene.add(skeleton.group)
      paint()
      build()
      place()
    },

    /** View and case. Camera flights start here; nothing is drawn until the next frame. */
    setState: (next: State) => {
      const first = state === null
      const before = state
      state = next
      if (first || before?.view.theme !== next.view.theme) paint()
      if (next.view.camera !== lastCamera) {
        lastCamera = next.view.camera
        look(next.view.camera, first || still())
        setFade()
      }
      if (before?.view.projection !== next.view.projection) {
        rig.setProjection(next.view.projection)
        skeleton.uniforms.orthographic.value = next.view.projection === 'orthographic' ? 1 : 0
      }
      dress()
      place()
      invalidate()
    },

    /** A new pose; the arrays are read at once and not kept. Only matrices and loads are written. */
    setPose: (pose: Pose) => {
      latest.set(pose.transforms.subarray(0, bodies * 12))
      let total = 0
      for (const effort of pose.efforts) total += Math.max(0, effort)
      for (let k = 0; k < model.joints.length; k++) {
        const share = total > 0 ? (pose.efforts[k] ?? 0) / total : 0
        skeleton.setJointLoad(k, Math.min(1, share / LOAD_FULL_SHARE))
      }
      place()
      invalidate()
    },

    /** The stance's own neutral, from which displacements are magnified; identity in standing. */
    setRest: (transforms: Float64Array | null) => {
      rest = transforms ? transforms.slice(0, bodies * 12) : identity(bodies)
      place()
    },

    resize: (width: number, height: number, insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 }) => {
      rig.resize(width, height, insets)
      invalidate()
    },

    setGestures: gestures.setPolicy,

    /** Goes on with flights and fades. True while something still moves. */
    update: (seconds: number): boolean => {
      const flying = rig.update(seconds)
      const { fadeRange, fadeCentre, upInView } = skeleton.uniforms
      const share = still() ? 1 : 1 - Math.exp(-FADE_RATE * Math.min(seconds, 0.05))
      fadeRange.value.lerp(fadeGoal, share)
      const arms = Math.min(1, fadeGoal.z * 1.3)
      armsHidden += (arms - armsHidden) * share
      const fading = fadeRange.value.distanceTo(fadeGoal) > FADE_ARRIVED || Math.abs(arms - armsHidden) > FADE_ARRIVED
      if (!fading) {
        fadeRange.value.copy(fadeGoal)
        armsHidden = arms > HIDDEN_AT ? 1 : arms
      }
      dress()
      fadeCentre.value.set(0, 0.05, 0)
      upInView.value.set(0, 1, 0).transformDirection(rig.camera().matrixWorldInverse)
      return flying || fading
    },

    /** Draws one frame with a renderer of the host. */
    render: (renderer: WebGLRenderer) => renderer.render(scene, rig.camera()),

    dispose: () => {
      abort.abort()
      gestures.dispose()
      skeleton.dispose()
      shadow.dispose()
    },
  }
}

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches

function identity(bodies: number): Float64Array {
  const out = new Float64Array(bodies * 12)
  for (let k = 0; k < bodies; k++) out[k * 12] = out[k * 12 + 4] = out[k * 12 + 8] = 1
  return out
}

const LEG = /^(femur|tibia|fibula|patella|talus|calcaneus|navicular|cuboid|cuneiform|metatarsal|foot-)/
const PELVIS = /^(hip-bone|sacrum|coccyx)/

/** The layer that switches a part; null for the pelvis, which always stays. */
function layerOf(part: string): 'upper' | 'legs' | 'discs' | null {
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
