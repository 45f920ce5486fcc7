import { Vector3 } from 'three'
import type { BodyId } from '#body'
import type { State } from '#session'
import type { CameraRig } from './camera-rig.ts'
import type { Figure } from './figure.ts'
import type { Layers } from './layers.ts'
import type { PlacedPart } from './merge.ts'
import { castRay, pick } from './picking.ts'
import type { Hit } from './picking.ts'
import type { Point, Projector } from './projection.ts'
import { isPickable } from './wardrobe.ts'
import type { Clearing } from './wardrobe.ts'

export interface Pointing {
  /** Bone, or part of a layer, under a point of the picture (CSS px), or null. */
  readonly partAt: (x: number, y: number) => string | null
  /** Bone under a point of the picture (CSS px), and the point of it that is met (m, as shown). */
  readonly hitAt: (x: number, y: number) => { readonly part: string; readonly point: Point } | null
  /** What the eye meets on its way to a point (m), and how far behind the point that is (m, negative: in front). */
  readonly lookAt: (point: ArrayLike<number>) => { readonly body: BodyId; readonly behind: number } | null
  /** The middle of each bone: the body that carries it, and where it lies at neutral (m). */
  readonly anchors: ReadonlyMap<string, { readonly body: number; readonly at: Point }>
  /** Call after bones were added, replaced or drawn apart. */
  readonly refresh: () => void
}

/** From the picture to the bone. */
export function createPointing(
  figure: Figure,
  rig: CameraRig,
  projector: Projector,
  view: () => State['view'] | null,
  clearing: () => Clearing,
  layers: Pick<Layers, 'pick'>,
): Pointing {
  const anchors = new Map<string, { readonly body: number; readonly at: Point }>()
  const eye = { x: 0, y: 0, w: 0 }
  const middle = new Vector3()
  const from = new Vector3()
  const along = new Vector3()

  function hitAt(x: number, y: number): Hit | null {
    const current = view()
    if (!current) return null
    const skeleton = figure.skeleton()
    const away = clearing()
    const nx = (x / rig.width()) * 2 - 1
    const ny = 1 - (y / rig.height()) * 2
    castRay(rig.camera(), nx, ny, from, along)
    // What is seen through is meant only where nothing solid lies behind it.
    const hit = (faded: boolean) => {
      const visible = (part: PlacedPart) =>
        isPickable(part, skeleton, current, away) && (current.looks[part.name] === 'faded') === faded
      return pick(skeleton.parts, figure.shown(), from, along, visible, current)
    }
    return hit(false) ?? hit(true)
  }

  return {
    anchors,
    hitAt: (x, y) => {
      const hit = hitAt(x, y)
      return hit && { part: hit.part.name, point: [hit.point.x, hit.point.y, hit.point.z] }
    },
    partAt: (x, y) => {
      const hit = hitAt(x, y)
      const drawn = layers.pick(from, along)
      return drawn && drawn.distance < (hit?.distance ?? Infinity) ? drawn.name : (hit?.part.name ?? null)
    },
    lookAt: (point) => {
      projector.project(point, eye)
      const hit = hitAt(eye.x, eye.y)
      const body = hit && figure.model().bodies[hit.part.carrier.from]
      if (!hit || !body) return null
      const [ex = 0, ey = 0, ez = 0] = projector.toEye
      const [x = 0, y = 0, z = 0] = [point[0], point[1], point[2]]
      return { body, behind: (x - hit.point.x) * ex + (y - hit.point.y) * ey + (z - hit.point.z) * ez }
    },
    refresh: () => {
      anchors.clear()
      const share = view()?.explode ?? 0
      for (const { name, carrier, sphere, apart } of figure.skeleton().parts) {
        middle.copy(sphere.center).addScaledVector(apart, share)
        anchors.set(name, { body: carrier.from, at: [middle.x, middle.y, middle.z] })
      }
    },
  }
}
