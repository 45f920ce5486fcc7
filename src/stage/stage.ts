import './stage.css'
import { Group, Scene, Vector2 } from 'three'
import type { WebGLRenderer } from 'three'
import type { ModelView, Pose } from '#body'
import type { Measurements } from '#instruments'
import type { Words } from '#language'
import type { Command, State } from '#session'
import { applyPalette } from './bone-material.ts'
import { createCameraControl } from './camera-control.ts'
import { createCameraRig } from './camera-rig.ts'
import type { Insets } from './camera-rig.ts'
import { createFigure } from './figure.ts'
import { attachGestures } from './gestures.ts'
import type { GesturePolicy } from './gestures.ts'
import { readPack } from './glb.ts'
import { createGround } from './ground.ts'
import { createLayers } from './layers.ts'
import type { LayerFactory } from './layers.ts'
import type { Hand } from './overlay-context.ts'
import { createOverlay } from './overlay.ts'
import type { PackName, PackUrls } from './packs.ts'
import { PALETTES, shownTheme } from './palette.ts'
import { createPointing } from './pointing.ts'
import { createProjector } from './projection.ts'
import type { Quality } from './quality.ts'
import type { Tool, ToolHost } from './tool.ts'
import { boneOf, dress, jointOf } from './wardrobe.ts'

/** What the stage tells its host. */
export interface StageEvents {
  /** Something the user did, as data for the session. */
  readonly command: (command: Command) => void
  /** Everything between these two is one undo step. */
  readonly dragStart: () => void
  readonly dragEnd: () => void
  /** The first picture with bones has been drawn. */
  readonly drawn?: () => void
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
  /** `low` leaves out what costs most on slow machines: half the triangles, fine grain. */
  readonly quality?: Quality
  /** No flights, no fades, no turning by itself; also so where the device asks for it. */
  readonly still?: boolean
  /** Turns slowly until somebody takes hold. */
  readonly turning?: boolean
}

/** A picture smaller than this (CSS px) has room for the most important things only. */
const ROOMY = { width: 560, height: 420 } as const

const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 }

/** Set on the page's timeline when the first bones have been drawn; tests and size budgets read it. */
const FIRST_FRAME_MARK = 'first-frame'

export type Stage = ReturnType<typeof createStage>

/** Degrees a second of a picture that turns by itself. */
const TURNING = 9

/** Everything that draws the body, in plain three; the app mounts it in react-three-fiber, the embed directly. */
export function createStage(options: StageOptions) {
  const { container, events, invalidate } = options
  const still = () => options.still === true || matchMedia('(prefers-reduced-motion: reduce)').matches
  let turning = options.turning === true
  let state: State | null = null
  let lastPose: Pose | null = null
  let rest: Float64Array | null = null
  let measurements: Measurements | null = null
  let words: Words | null = null
  let hovered: string | null = null
  /** What something outside the picture points at. */
  let pointed: string | null = null
  let insets = NO_INSETS
  let marked = false
  let detailed = true
  const pointer = { x: 0, y: 0 }
  const pixel = new Vector2(1, 1)
  const hand: Hand = { axis: null, busy: false, snap: false, kind: 'turn' }
  let tools: readonly Tool[] = []
  const scene = new Scene()
  const ground = createGround()
  const rig = createCameraRig()
  const camera = createCameraControl(rig)
  const low = options.quality === 'low'
  const figure = createFigure(options.packs, options.model, low, rebuilt)
  let skeleton = figure.skeleton()
  const drawn = new Group()
  const layers = createLayers(drawn, () => ({
    model: figure.model(),
    uniforms: figure.skeleton().uniforms,
    shown: figure.shown,
  }))
  const projector = createProjector(rig, figure.shown)
  const pointing = createPointing(figure, rig, projector, () => state?.view ?? null, camera.clearing, layers)
  const actions = {
    command: events.command,
    dragStart: () => {
      hand.busy = true
      events.dragStart()
    },
    dragEnd: () => {
      hand.busy = false
      events.dragEnd()
    },
    invalidate,
  }
  const overlay = createOverlay(container, actions, hand, pointer)
  scene.add(ground.group, figure.group, drawn)
  placeGround()
  const abort = new AbortController()
  for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)']) {
    matchMedia(query).addEventListener('change', paint, { signal: abort.signal })
  }
  if (!container.hasAttribute('tabindex')) container.tabIndex = 0
  if (!container.hasAttribute('role')) container.setAttribute('role', 'group')

  function placeGround() {
    ground.place(figure.model(), state?.case.stance ?? 'standing', rest)
  }

  function setGrain() {
    figure.skeleton().uniforms.grain.value = low || !detailed ? 0 : 1
  }

  function paint() {
    const theme = shownTheme(state?.view.theme ?? 'auto')
    const { uniforms } = figure.skeleton()
    container.dataset.stageTheme = theme
    applyPalette(uniforms, PALETTES[theme])
    layers.setPalette(PALETTES[theme])
    setGrain()
    uniforms.orthographic.value = state?.view.projection === 'orthographic' ? 1 : 0
    ground.setLook(PALETTES[theme].shadow, PALETTES[theme].plinth)
    invalidate()
  }

  function redress() {
    if (state) dress(figure.skeleton(), state.view, hovered ?? pointed, camera.clearing())
    layers.setHovered(hovered ?? pointed)
    invalidate()
  }

  function rebuilt() {
    if (figure.skeleton() !== skeleton) {
      skeleton = figure.skeleton()
      layers.rebuild()
    }
    pointing.refresh()
    paint()
    redress()
  }

  function hover(name: string | null) {
    if (name === null && hovered === null) return
    if (name !== hovered) events.hover?.(name)
    hovered = name
    container.classList.toggle('is-over-bone', name !== null)
    redress()
  }

  function draw(renderer: WebGLRenderer) {
    renderer.render(scene, rig.camera())
    for (const tool of tools) tool.render?.(renderer, scene)
  }

  const move = (change: () => void) => {
    turning = false
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
        hover(x === null ? null : pointing.partAt(x, y))
      },
      click: (x, y) => {
        turning = false
        const bone = pointing.partAt(x, y)
        events.command({ type: 'select', joint: bone ? jointOf(bone, figure.model()) : null, bone })
      },
      grab: (x, y) => {
        for (const tool of tools) {
          const grab = tool.grab?.(x, y)
          if (grab) return grab
        }
        return null
      },
      moved: (final) => {
        const ended = camera.moved(figure.model(), final)
        if (ended) events.command({ type: 'camera', camera: ended })
        events.camera?.(final)
      },
      declined: () => events.declined?.(),
      home: () => events.command({ type: 'camera', camera: 'three-quarter' }),
    },
    options.gestures ?? 'greedy',
  )

  return {
    scene,
    /** Magnification in force, after the cap. */
    magnification: figure.factor,
    /** Bones and discs drawn, triangles, and meshes in the main pass. */
    census: () => {
      const skeleton = figure.skeleton()
      return { parts: skeleton.parts.length, triangles: skeleton.triangles(), meshes: skeleton.meshes() }
    },
    /** Bone under a point of the picture (CSS px), or null. */
    partAt: pointing.partAt,

    /** Loads the packs one after another, the pelvis first; the picture shows each at once. Resolves with the last. */
    load: (onPack?: (name: PackName) => void): Promise<void> => figure.load((name) => onPack?.(name)),

    /** Another body (sex, stature): bones are rebuilt from the packs already here; the male sisters come when needed. */
    setModel: (next: ModelView) => {
      if (figure.setModel(next)) placeGround()
    },

    /**
     * Shows bones of somebody's own in place of the model's: a pack as `npm run import-bones` writes it; null shows the
     * model's again. The mechanics stay the model's.
     *
     * @returns names the model does not know, or why nothing is shown
     * @throws when the file is no pack
     */
    setOwnBones: async (file: ArrayBuffer | null) => {
      if (file === null) {
        figure.setOwnBones(null)
        return { bones: [], unknown: [] }
      }
      const { knownBones } = await import('./own-bones.ts')
      const found = knownBones(await readPack(file, low), figure.skeleton().parts)
      if ('kind' in found) return found
      figure.setOwnBones(found.bones)
      return { bones: found.bones.map(({ name }) => name), unknown: found.unknown }
    },

    /** Draws one more layer on the bones (ligaments, muscles, ...); the returned function takes it off. */
    addLayer: (factory: LayerFactory): (() => void) => {
      const remove = layers.add(factory)
      invalidate()
      return () => {
        remove()
        invalidate()
      }
    },

    /** Adds what only the whole product has. */
    equip: (make: (host: ToolHost) => readonly Tool[]) => {
      const { lines, labels, controls, chip, handles, addGrip } = overlay
      const { hitAt } = pointing
      const live = { state: () => state, pose: () => lastPose, model: figure.model, words: () => words }
      const made = make({
        lines,
        labels,
        controls,
        chip,
        handles,
        addGrip,
        actions,
        hand,
        projector,
        figure,
        hitAt,
        container,
        ...live,
      })
      tools = [...tools, ...made]
      for (const tool of made) overlay.add(tool, tool.early === true)
      invalidate()
    },

    /** View and case. Camera flights start here; nothing is drawn until the next frame. */
    setState: (next: State) => {
      const before = state
      state = next
      const { view } = next
      camera.follow(view, figure.model(), before === null || still())
      if (before?.case.stance !== next.case.stance) placeGround()
      if (before?.view.projection !== view.projection) rig.setProjection(view.projection)
      if (before?.view.theme !== view.theme || before.view.projection !== view.projection) paint()
      if (before?.view !== view) {
        redress()
        layers.setView(view)
      }
      if (before?.view.explode !== view.explode) pointing.refresh()
      // What is drawn apart stands on nothing.
      ground.group.visible = view.explode === 0
      figure.setMagnification(view.magnify)
      invalidate()
    },

    /** A new pose. Only matrices and loads are written. The pose is read again in later frames: give the live one. */
    setPose: (pose: Pose) => {
      lastPose = pose
      figure.setPose(pose)
      layers.setPose(figure.shown(), pose)
      invalidate()
    },

    /** The stance's own neutral (12 numbers per body), from which displacements are magnified; null = standing neutral. */
    setRest: (transforms: Float64Array | null) => {
      rest = transforms
      figure.setRest(transforms)
      placeGround()
      invalidate()
    },

    /** Where the ghost stands (12 numbers per body); null: where the stance rests with nothing done. */
    setGhost: (transforms: Float64Array | null) => {
      figure.setGhost(transforms)
      invalidate()
    },

    /** Lights up what something outside points at: a bone, a joint or a spinal level by its id; null: nothing. */
    setPointed: (id: string | null) => {
      const bone = id === null ? null : boneOf(id, figure.skeleton(), figure.model())
      if (bone === pointed) return
      pointed = bone
      redress()
    },

    /** Fine grain or none: it costs most where there is no graphics card. */
    setDetail: (fine: boolean) => {
      detailed = fine
      setGrain()
    },

    /** Readings written beside the guide lines. */
    setReadings: (next: Measurements | null) => {
      measurements = next
      invalidate()
    },

    /** The language of everything written in the picture. */
    setWords: (next: Words) => {
      words = next
      container.setAttribute('aria-label', next.stage.picture)
      invalidate()
    },

    /** CSS px; insets are covered by panels, the picture centres on the rest. */
    resize: (width: number, height: number, covered: Insets = NO_INSETS) => {
      insets = covered
      rig.resize(width, height, covered)
      pixel.set(2 / width, 2 / height)
      invalidate()
    },

    setGestures: gestures.setPolicy,

    /** Goes on with flights and fades, and lays out what lies over the picture. True while something still moves. */
    update: (seconds: number): boolean => {
      const before = camera.clearing()
      const turns = turning && !still()
      if (turns) rig.orbit(TURNING * seconds, 0)
      const moving = camera.update(seconds, still()) || turns
      const { fadeRange, fadeCentre, upInView, pixel: size } = figure.skeleton().uniforms
      fadeRange.value.copy(camera.fade)
      // What was chosen to be shown alone is not taken away by its distance.
      if (state && state.view.only !== null) fadeRange.value.z = 0
      size.value.copy(pixel)
      if (camera.clearing() !== before) redress()
      rig.target(fadeCentre.value)
      upInView.value.set(0, 1, 0).transformDirection(rig.camera().matrixWorldInverse)
      projector.refresh()
      // Lines and marks with no bone to them say nothing.
      if (state && figure.skeleton().parts.length > 0) {
        const { width, height } = projector
        const bounds = {
          left: insets.left,
          top: insets.top,
          right: width - insets.right,
          bottom: height - insets.bottom,
        }
        overlay.update({
          model: figure.model(),
          state,
          pose: lastPose,
          measurements,
          words,
          projector,
          bounds,
          compact: bounds.right - bounds.left < ROOMY.width || bounds.bottom - bounds.top < ROOMY.height,
          taken: [],
          hand,
          support: ground.support(),
          magnification: figure.factor(),
          anchors: pointing.anchors,
          lookAt: pointing.lookAt,
          hovered: hovered ?? pointed,
        })
      }
      return moving
    },

    /** Draws one frame with the host's renderer. */
    render: (renderer: WebGLRenderer) => {
      draw(renderer)
      if (marked || figure.skeleton().parts.length === 0) return
      marked = true
      performance.mark(FIRST_FRAME_MARK)
      events.drawn?.()
      // A page that cannot fetch them shows the joints open, as a dry skeleton has them.
      figure.fillJoints().catch(() => undefined)
    },

    /**
     * The picture as a PNG, with page, side markers and magnification, without handles.
     *
     * @throws when the browser cannot encode it
     */
    toBlob: async (renderer: WebGLRenderer): Promise<Blob> => {
      const { takePicture } = await import('./snapshot.ts')
      draw(renderer)
      return takePicture(container, renderer.domElement, PALETTES[shownTheme(state?.view.theme ?? 'auto')].page)
    },

    dispose: () => {
      abort.abort()
      gestures.dispose()
      overlay.dispose()
      layers.dispose()
      figure.dispose()
      ground.dispose()
    },
  }
}
