import { Color, PerspectiveCamera, Vector2, Vector3, Vector4 } from 'three'
import type { Scene, WebGLRenderer } from 'three'
import { capitalise, fill, formatQuantity, nameOf } from '#language'
import type { JointId, ModelView, Pose } from '#body'
import type { OverlayContext } from '../overlay-context.ts'
import { PALETTES, shownTheme } from '../palette.ts'
import type { ScreenPoint } from '../projection.ts'
import { html, setLine, setShown, setText, svg } from '../svg.ts'
import type { Tool, ToolHost } from '../tool.ts'
import type { ToolWordsNow } from './tool-words.ts'

type Joint = ModelView['joints'][number]

/** Side of the window as a share of the picture's smaller side, CSS px from and to. */
const SHARE = 0.34
const SIZES = [124, 240] as const
const MARGIN = 10
/** The page's tools stand in the upper left corner of a roomy picture. */
const UNDER_TOOLS = 46
const TITLE = 22
/** What the window shows, m: half its side; and how the rest of the body fades from there. */
const HALF = { sij: 0.042, symphysis: 0.03, other: 0.05 } as const
const FADE = [0.06, 0.16, 0.85] as const
const HALF_FIELD = (9 * Math.PI) / 180
/** Where each joint is looked at from, degrees: along its gap, from where no other bone stands before it. */
const FROM = { sij: [22, 24], symphysis: [14, 6], other: [24, 8] } as const
/** Arrows begin at these places about the joint's middle, m. */
const STEPS = { sij: 0.018, symphysis: 0.012, other: 0.014 } as const
/** Arrows are drawn enlarged by the largest of these that keeps the longest within this share of the window. */
const FACTORS = [1, 2, 5, 10, 20, 50] as const
const LONGEST = 0.32
/** A displacement smaller than this (m) is not drawn. */
const SMALLEST = 2e-5
const HEAD = 7

const RING: ReadonlySet<JointId> = new Set(['symphysis', 'sij-left', 'sij-right'])

type Kind = keyof typeof HALF
const kindOf = (id: string): Kind => (id.startsWith('sij') ? 'sij' : id === 'symphysis' ? 'symphysis' : 'other')

/** Where the child of a joint has gone at `offset` (m, joint axes) from its middle, m in joint axes: shift + turn x arm. */
function displacementAt(pose: Pose, index: number, offset: readonly [number, number, number], out: Float64Array) {
  const d = (k: number) => pose.displacements[index * 6 + k] ?? 0
  const [x, y, z] = offset
  out[0] = d(3) + d(1) * z - d(2) * y
  out[1] = d(4) + d(2) * x - d(0) * z
  out[2] = d(5) + d(0) * y - d(1) * x
}

/** Turn (rad) and shift (m) of a joint as lengths. */
function sizeOf(pose: Pose, index: number) {
  const d = (k: number) => pose.displacements[index * 6 + k] ?? 0
  return { turn: Math.hypot(d(0), d(1), d(2)), shift: Math.hypot(d(3), d(4), d(5)) }
}

/** The joint that is looked at: the selected one, else the ring's most displaced. */
function subjectOf(model: ModelView, pose: Pose, selected: string | null): Joint | null {
  const chosen = model.joints.find(({ id }) => id === selected)
  if (chosen) return chosen
  let best: Joint | null = null
  let most = -1
  for (const [index, joint] of model.joints.entries()) {
    if (!RING.has(joint.id)) continue
    const { turn, shift } = sizeOf(pose, index)
    const much = turn * HALF.sij + shift
    if (much > most) {
      most = much
      best = joint
    }
  }
  return best
}

/**
 * A window that looks closely at one joint with a camera of its own. Arrows show how the one bone has moved against the
 * other, enlarged by the factor that is written beside them.
 */
export function createCloseUp(host: ToolHost, toolWords: ToolWordsNow): Tool {
  const { labels, figure, projector } = host
  const box = html('div', 'stage-closeup', labels)
  const title = html('div', 'stage-closeup-title', box)
  const note = html('div', 'stage-closeup-note', box)
  const drawing = svg('svg', { class: 'stage-closeup-arrows', 'aria-hidden': 'true' }, box)
  const arrows = Array.from({ length: 5 }, () => ({
    line: svg('line', { class: 'stage-closeup-arrow' }, drawing),
    head: svg('path', { class: 'stage-closeup-head' }, drawing),
    from: svg('circle', { class: 'stage-closeup-from', r: '2.5' }, drawing),
  }))
  const camera = new PerspectiveCamera(18, 1, 0.02, 10)
  const paper = new Color()
  const before = { colour: new Color(), fade: new Vector3(), centre: new Vector3(), viewport: new Vector4() }
  const size = new Vector2()
  const centre = new Float64Array(3)
  const origin = new Float64Array(3)
  const arm = new Float64Array(3)
  const tip = new Float64Array(3)
  const moved = new Float64Array(3)
  const spot = new Vector3()
  const at: ScreenPoint = { x: 0, y: 0, w: 0 }
  const to: ScreenPoint = { x: 0, y: 0, w: 0 }
  let window: { x: number; y: number; side: number } | null = null

  function aim(joint: Joint) {
    const kind = kindOf(joint.id)
    projector.carried(host.model().bodies.indexOf(joint.parent), joint.centre, centre)
    const [turn, lift] = FROM[kind]
    const side = Math.abs(joint.centre[0]) < 0.01 ? 1 : Math.sign(joint.centre[0])
    // From in front of the ring toward its middle: the front edge of the SI joint lies open there.
    const azimuth = ((kind === 'sij' ? -side : side) * turn * Math.PI) / 180
    const elevation = (lift * Math.PI) / 180
    const distance = HALF[kind] / Math.tan(HALF_FIELD)
    camera.position.set(
      (centre[0] ?? 0) + distance * Math.sin(azimuth) * Math.cos(elevation),
      (centre[1] ?? 0) + distance * Math.sin(elevation),
      (centre[2] ?? 0) + distance * Math.cos(azimuth) * Math.cos(elevation),
    )
    camera.lookAt(centre[0] ?? 0, centre[1] ?? 0, centre[2] ?? 0)
    camera.near = distance * 0.35
    camera.updateProjectionMatrix()
    camera.updateMatrixWorld()
  }

  function onWindow(point: ArrayLike<number>, side: number, out: ScreenPoint): ScreenPoint {
    spot.set(point[0] ?? 0, point[1] ?? 0, point[2] ?? 0).project(camera)
    out.x = (spot.x / 2 + 0.5) * side
    out.y = (0.5 - spot.y / 2) * side
    return out
  }

  /** From joint axes to the world, as the parent stands now. */
  function toWorld(joint: Joint, parent: number, local: ArrayLike<number>, out: Float64Array) {
    const neutral = [0, 1, 2].map((k) =>
      joint.axes.reduce((sum, axis, i) => sum + (axis[k] ?? 0) * (local[i] ?? 0), 0),
    ) as [number, number, number]
    projector.carried(parent, [0, 0, 0], origin)
    projector.carried(parent, neutral, out)
    for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) - (origin[k] ?? 0)
  }

  function drawArrows(joint: Joint, index: number, pose: Pose, side: number): number {
    const kind = kindOf(joint.id)
    const reach = STEPS[kind]
    const places: readonly (readonly [number, number, number])[] = [
      [0, 0, 0],
      [0, reach, 0],
      [0, -reach, 0],
      [0, 0, reach],
      [0, 0, -reach],
    ]
    let longest = 0
    for (const place of places) {
      displacementAt(pose, index, place, moved)
      longest = Math.max(longest, Math.hypot(moved[0] ?? 0, moved[1] ?? 0, moved[2] ?? 0))
    }
    const room = 2 * HALF[kind] * LONGEST
    const factor = FACTORS.findLast((wanted) => longest * wanted <= room) ?? 1
    const parent = host.model().bodies.indexOf(joint.parent)
    for (const [k, place] of places.entries()) {
      const arrow = arrows[k]
      if (!arrow) continue
      displacementAt(pose, index, place, moved)
      const seen = longest > SMALLEST && Math.hypot(moved[0] ?? 0, moved[1] ?? 0, moved[2] ?? 0) > longest / 20
      setShown(arrow.line, seen)
      setShown(arrow.head, seen)
      setShown(arrow.from, seen)
      if (!seen) continue
      toWorld(joint, parent, place, arm)
      toWorld(joint, parent, moved, tip)
      for (let i = 0; i < 3; i++) {
        arm[i] = (centre[i] ?? 0) + (arm[i] ?? 0)
        tip[i] = (arm[i] ?? 0) + factor * (tip[i] ?? 0)
      }
      onWindow(arm, side, at)
      onWindow(tip, side, to)
      setLine(arrow.line, at.x, at.y, to.x, to.y)
      arrow.from.setAttribute('cx', at.x.toFixed(1))
      arrow.from.setAttribute('cy', at.y.toFixed(1))
      const length = Math.hypot(to.x - at.x, to.y - at.y) || 1
      const [ux, uy] = [(to.x - at.x) / length, (to.y - at.y) / length]
      const corner = (across: number) =>
        `${(to.x - ux * HEAD - uy * across).toFixed(1)} ${(to.y - uy * HEAD + ux * across).toFixed(1)}`
      arrow.head.setAttribute('d', `M${corner(4)}L${to.x.toFixed(1)} ${to.y.toFixed(1)}L${corner(-4)}Z`)
    }
    return longest > SMALLEST ? factor : 0
  }

  function place({ bounds, taken, compact }: OverlayContext) {
    const smaller = Math.min(bounds.right - bounds.left, bounds.bottom - bounds.top)
    const side = Math.round(Math.min(SIZES[1], Math.max(SIZES[0], SHARE * smaller)))
    // On the side where the joint itself is not; aimed at, its middle is known.
    projector.project(centre, at)
    const atLeft = at.x > (bounds.left + bounds.right) / 2
    const x = atLeft ? bounds.left + MARGIN : bounds.right - side - MARGIN
    const y = MARGIN + (atLeft && !compact ? Math.max(bounds.top, UNDER_TOOLS) : bounds.top)
    taken.push({ x, y, width: side, height: side + TITLE })
    box.style.transform = `translate(${x}px, ${y}px)`
    box.style.width = `${side}px`
    box.style.height = `${side + TITLE}px`
    window = { x, y: y + TITLE, side }
    return side
  }

  function update(context: OverlayContext) {
    const { state, pose, model, words } = context
    const own = toolWords()
    const joint = state.view.layers.closeup && pose ? subjectOf(model, pose, state.view.joint) : null
    setShown(box, joint !== null)
    window = null
    if (!joint || !pose || !words || !own) return
    const index = model.joints.indexOf(joint)
    aim(joint)
    const side = place(context)
    const factor = drawArrows(joint, index, pose, side)
    const { turn, shift } = sizeOf(pose, index)
    const { language } = state.view
    const degrees = formatQuantity((turn * 180) / Math.PI, 'deg', language)
    const millimetres = formatQuantity(shift * 1000, 'mm', language, { decimals: 1 })
    setText(title, capitalise(nameOf(joint.id, words, state.view.names === 'latin' ? 'latin' : 'local')))
    const arrowsNote = fill(own.arrows, { n: `${factor}` })
    setText(note, factor === 0 ? own.still : `${arrowsNote} \u00b7 ${degrees} \u00b7 ${millimetres}`)
  }

  function render(renderer: WebGLRenderer, scene: Scene) {
    const state = host.state()
    if (!window || !state) return
    const { uniforms } = figure.skeleton()
    const { fadeRange, fadeCentre } = uniforms
    before.fade.copy(fadeRange.value)
    before.centre.copy(fadeCentre.value)
    renderer.getViewport(before.viewport)
    renderer.getClearColor(before.colour)
    const alpha = renderer.getClearAlpha()
    renderer.getSize(size)
    const { x, y, side } = window
    const bottom = size.y - y - side
    fadeRange.value.set(...FADE)
    fadeCentre.value.set(centre[0] ?? 0, centre[1] ?? 0, centre[2] ?? 0)
    renderer.setViewport(x, bottom, side, side)
    renderer.setScissor(x, bottom, side, side)
    renderer.setScissorTest(true)
    paper.set(PALETTES[shownTheme(state.view.theme)].page[0] ?? '#fff')
    renderer.setClearColor(paper, 1)
    renderer.render(scene, camera)
    renderer.setScissorTest(false)
    renderer.setViewport(before.viewport)
    renderer.setClearColor(before.colour, alpha)
    fadeRange.value.copy(before.fade)
    fadeCentre.value.copy(before.centre)
  }

  return { early: true, update, render }
}
