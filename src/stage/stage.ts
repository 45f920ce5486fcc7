import './stage.css'
import { Scene } from 'three'
import type { WebGLRenderer } from 'three'
import { BONE_SHARES } from '#body'
import type { ModelView, Pose } from '#body'
import type { Measurements } from '#instruments'
import type { Words } from '#language'
import type { Command, State } from '#session'
import { partsOf } from './assemble.ts'
import { applyPalette } from './bone-material.ts'
import { createCameraControl } from './camera-control.ts'
import { createCameraRig } from './camera-rig.ts'
import type { Insets } from './camera-rig.ts'
import { createGround } from './ground.ts'
import { attachGestures } from './gestures.ts'
import type { GesturePolicy } from './gestures.ts'
import { createMagnifier } from './magnify.ts'
import { createOverlay } from './overlay.ts'
import { loadPacks, PACK_NAMES } from './packs.ts'
import type { LoadedPacks, PackName, PackUrls } from './packs.ts'
import { PALETTES, shownTheme } from './palette.ts'
import { pick } from './picking.ts'
import type { Hit } from './picking.ts'
import { createProjector } from './projection.ts'
import type { Point } from './projection.ts'
import { createSkeleton } from './skeleton.ts'
import { dress, isPickable, jointOf } from './wardrobe.ts'

/** What the stage tells its host. */
export interface StageEvents {
  /** Something the user did, as data for the session. */
  readonly command: (command: Command) => void
  /** Everything between these two is one undo step. */
  readonly dragStart: () => void
  readonly dragEnd: () => void
  /** Bone under the pointer. */
  readonly hover?: (bone: string | null) => void
  /** A camera move by hand; the last call of a move is final. */
  readonly camera?: (final: boolean) => void
  /** A gesture left to the page (cooperative policy). */
  readonly declined?: () => void
}

export interface StageOptions {
  /** Positioned element that holds the canvas; what lies over the picture is added to it. It takes the gestures. */
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

/** A joint that takes this share of the whole effort has the strongest tint. */
const LOAD_FULL_SHARE = 0.3
const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 }
const TRANSFORM = 12

export type Stage = ReturnType<typeof createStage>

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches

function identity(bodies: number): Float64Array<ArrayBuffer> {
  const out = new Float64Array(bodies * TRANSFORM)
  for (let k = 0; k < bodies; k++) out[k * TRANSFORM] = out[k * TRANSFORM + 4] = out[k * TRANSFORM + 8] = 1
  return out
}

/** Set on the page's timeline when the first bones have been drawn; tests and size budgets read it. */
const FIRST_FRAME_MARK = 'first-frame'

/** Everything that draws the body, in plain three; the app mounts it in react-three-fiber, the embed directly. */
export function createStage(options: StageOptions) {
  const { container, events, invalidate } = options
  let model = options.model
  let bodies = model.bodies.length
  /** The pose as shown: the model's bodies, then the sternum. */
  let shown = identity(bodies + 1)
  let latest = identity(bodies)
  let rest = identity(bodies)
  let magnifier = createMagnifier(model)
  let skeleton = createSkeleton(bodies + 1)
  let state: State | null = null
  let lastPose: Pose | null = null
  let measurements: Measurements | null = null
  let words: Words | null = null
  let hovered: string | null = null
  let packs: LoadedPacks = {}
  let marked = false
  let factor = 1
  let insets = NO_INSETS
  const pointer = { x: 0, y: 0 }
  const anchors = new Map<string, { readonly body: number; readonly at: Point }>()
  const scene = new Scene()
  const ground = createGround()
  const rig = createCameraRig()
  const camera = createCameraControl(rig)
  const projector = createProjector(rig, () => shown)
  scene.add(ground.group, skeleton.group)
  const abort = new AbortController()
  for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)']) {
    matchMedia(query).addEventListener('change', paint, { signal: abort.signal })
  }
  const overlay = createOverlay(
    container,
    { command: events.command, dragStart: events.dragStart, dragEnd: events.dragEnd, invalidate },
    pointer,
  )

  function paint() {
    const theme = shownTheme(state?.view.theme ?? 'auto')
    container.dataset.stageTheme = theme
    applyPalette(skeleton.uniforms, PALETTES[theme])
    skeleton.uniforms.grain.value = options.grain === false ? 0 : 1
    ground.setLook(PALETTES[theme].shadow, PALETTES[theme].plinth)
    invalidate()
  }

  function place() {
    factor = magnifier.allowed(latest, rest, state?.view.magnify ?? 1)
    magnifier.write(latest, rest, factor, shown)
    // The sternum has no body of its own: it moves as the mean of the vertebrae its ribs come from.
    const at = bodies * TRANSFORM
    shown.fill(0, at, at + TRANSFORM)
    for (const { body, share } of BONE_SHARES.sternum ?? []) {
      const from = model.bodies.indexOf(body) * TRANSFORM
      for (let k = 0; k < TRANSFORM; k++) shown[at + k] = (shown[at + k] ?? 0) + share * (shown[from + k] ?? 0)
    }
    skeleton.setTransforms(shown)
    invalidate()
  }

  function addPack(name: PackName) {
    const pack = packs[name]
    if (!pack) return
    skeleton.addPack(name, partsOf(pack.bones, model, bodies, pack.male))
    findAnchors()
    redress()
  }

  function load(onPack?: (name: PackName) => void): Promise<void> {
    return loadPacks(options.packs, model.sex > 0, (name, pack) => {
      const known = packs[name] !== undefined
      packs = { ...packs, [name]: pack }
      if (known) rebuild()
      else addPack(name)
      invalidate()
      onPack?.(name)
    })
  }

  function rebuild() {
    scene.remove(skeleton.group)
    skeleton.dispose()
    skeleton = createSkeleton(bodies + 1)
    scene.add(skeleton.group)
    paint()
    for (const name of PACK_NAMES) addPack(name)
    place()
  }

  function redress() {
    if (state) dress(skeleton, state.view, hovered, camera.clearing())
    invalidate()
  }

  /** A point inside each bone, for its name: the vertex nearest its middle, so that it lies on the bone itself. */
  function findAnchors() {
    anchors.clear()
    for (const { name, carrier, sphere } of skeleton.parts) {
      anchors.set(name, { body: carrier.from, at: [sphere.center.x, sphere.center.y, sphere.center.z] })
    }
  }

  const eye = { x: 0, y: 0, w: 0 }
  function lookAt(point: ArrayLike<number>) {
    projector.project(point, eye)
    const hit = hitAt(eye.x, eye.y)
    const body = hit && model.bodies[hit.part.carrier.from]
    if (!hit || !body) return null
    const { toEye } = projector
    const behind =
      ((point[0] ?? 0) - hit.point.x) * (toEye[0] ?? 0) +
      ((point[1] ?? 0) - hit.point.y) * (toEye[1] ?? 0) +
      ((point[2] ?? 0) - hit.point.z) * (toEye[2] ?? 0)
    return { body, behind }
  }

  function hitAt(x: number, y: number): Hit | null {
    const view = state?.view
    if (!view) return null
    const nx = (x / rig.width()) * 2 - 1
    const ny = 1 - (y / rig.height()) * 2
    const seen = (part: Parameters<typeof isPickable>[0]) => isPickable(part, skeleton, view, camera.clearing())
    return pick(skeleton.parts, shown, rig.camera(), nx, ny, seen)
  }

  const partAt = (x: number, y: number) => hitAt(x, y)?.part.name ?? null

  function hover(name: string | null) {
    if (name === null && hovered === null) return
    if (name !== hovered) events.hover?.(name)
    hovered = name
    container.style.cursor = name ? 'pointer' : ''
    redress()
  }

  const move = (change: () => void) => {
    change()
    invalidate()
  }
  const gestures = attachGestures(
    container,
    {
      orbit: (azimuth, elevation) => move(() => rig.orbit(azimuth, elevation)),
      pan: (dx, dy) => move(() => rig.pan(dx, dy)),
      zoom: (by) => move(() => rig.zoom(by)),
      hover: (x, y) => {
        if (x !== null) Object.assign(pointer, { x, y })
        hover(x === null ? null : partAt(x, y))
      },
      click: (x, y) => {
        const bone = partAt(x, y)
        events.command({ type: 'select', joint: bone ? jointOf(bone, model) : null, bone })
      },
      moved: (final) => {
        const ended = camera.moved(model, final)
        if (ended) events.command({ type: 'camera', camera: ended })
        events.camera?.(final)
      },
      declined: () => events.declined?.(),
      home: () => events.command({ type: 'camera', camera: 'three-quarter' }),
    },
    options.gestures ?? 'greedy',
  )
  ground.place(model, 'standing')

  return {
    scene,
    /** Magnification in force, after the cap. */
    magnification: () => factor,
    /** Bones and discs drawn, triangles, and meshes in the main pass. */
    census: () => ({ parts: skeleton.parts.length, triangles: skeleton.triangles(), meshes: skeleton.meshes() }),
    /** Bone under a point of the picture (CSS px), or null. */
    partAt,

    /** Loads the packs one after another, the pelvis first; the picture shows each at once. Resolves with the last. */
    load,

    /** Another body (sex, stature): bones are rebuilt from the packs already here; the male sisters come when needed. */
    setModel: (next: ModelView) => {
      if (next === model) return
      model = next
      bodies = next.bodies.length
      shown = identity(bodies + 1)
      latest = identity(bodies)
      rest = identity(bodies)
      magnifier = createMagnifier(next)
      ground.place(next, state?.case.stance ?? 'standing')
      rebuild()
      if (next.sex > 0 && packs.pelvis && !packs.pelvis.male) load().catch(() => undefined)
    },

    /** View and case. Camera flights start here; nothing is drawn until the next frame. */
    setState: (next: State) => {
      const before = state
      state = next
      if (before?.view.theme !== next.view.theme) paint()
      const { projection } = next.view
      camera.follow(next.view.camera, model, before === null || still())
      if (before?.case.stance !== next.case.stance) ground.place(model, next.case.stance ?? 'standing')
      if (before?.view.projection !== projection) {
        rig.setProjection(projection)
        skeleton.uniforms.orthographic.value = projection === 'orthographic' ? 1 : 0
      }
      if (before?.view !== next.view) redress()
      if (before?.view.magnify !== next.view.magnify) place()
      invalidate()
    },

    /** A new pose. Only matrices and loads are written. The pose is read again in later frames: give the live one. */
    setPose: (pose: Pose) => {
      lastPose = pose
      latest.set(pose.transforms.subarray(0, latest.length))
      let total = 0
      for (const effort of pose.efforts) total += Math.max(0, effort)
      for (let k = 0; k < model.joints.length; k++) {
        const share = total > 0 ? (pose.efforts[k] ?? 0) / total : 0
        skeleton.setJointLoad(k, Math.min(1, share / LOAD_FULL_SHARE))
      }
      place()
    },

    /** The stance's own neutral (12 numbers per body), from which displacements are magnified; null = standing neutral. */
    setRest: (transforms: Float64Array | null) => {
      rest = transforms ? transforms.slice(0, bodies * TRANSFORM) : identity(bodies)
      place()
    },

    /** Readings written beside the guide lines. */
    setReadings: (next: Measurements | null) => {
      measurements = next
      invalidate()
    },

    /** The language of everything written in the picture. */
    setWords: (next: Words) => {
      words = next
      invalidate()
    },

    /** CSS px; insets are covered by panels, the picture centres on the rest. */
    resize: (width: number, height: number, covered: Insets = NO_INSETS) => {
      insets = covered
      rig.resize(width, height, covered)
      invalidate()
    },

    setGestures: gestures.setPolicy,

    /** Goes on with flights and fades, and lays out what lies over the picture. True while something still moves. */
    update: (seconds: number): boolean => {
      const before = camera.clearing()
      const moving = camera.update(seconds, still())
      const { fadeRange, fadeCentre, upInView } = skeleton.uniforms
      fadeRange.value.copy(camera.fade)
      if (camera.clearing() !== before && state) dress(skeleton, state.view, hovered, camera.clearing())
      rig.target(fadeCentre.value)
      upInView.value.set(0, 1, 0).transformDirection(rig.camera().matrixWorldInverse)
      projector.refresh()
      if (state) {
        const bounds = {
          left: insets.left,
          top: insets.top,
          right: projector.width - insets.right,
          bottom: projector.height - insets.bottom,
        }
        overlay.update({
          model,
          state,
          pose: lastPose,
          measurements,
          words,
          projector,
          bounds,
          magnification: factor,
          anchors,
          lookAt,
          hovered,
        })
      }
      return moving
    },

    /** Draws one frame with the host's renderer. */
    render: (renderer: WebGLRenderer) => {
      renderer.render(scene, rig.camera())
      if (marked || skeleton.parts.length === 0) return
      marked = true
      performance.mark(FIRST_FRAME_MARK)
    },

    dispose: () => {
      abort.abort()
      gestures.dispose()
      overlay.dispose()
      skeleton.dispose()
      ground.dispose()
    },
  }
}
