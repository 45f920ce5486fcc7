import type { Group, Object3D, Vector3 } from 'three'
import type { ModelView, Pose } from '#body'
import type { View } from '#session'
import type { BoneUniforms } from './bone-material.ts'
import type { Palette } from './palette.ts'

/**
 * Layers are what is drawn on the bones: ligaments, muscles, nerves, organs. A layer is made by a factory, again
 * whenever the body is another one, and hears of pose, view and colours from the stage.
 */

/** What a layer may know of the body it is drawn on. */
export interface LayerHost {
  readonly model: ModelView
  /** Shared with bone: the pose as shown (`bodies`, three texels per body), lights, distance fade, cut. */
  readonly uniforms: BoneUniforms
  /** The pose as shown, 12 numbers per body of the model (R row by row, then t), then the sternum's. */
  readonly shown: () => Float64Array
}

/** Something drawn with the body. */
export interface DrawnLayer {
  readonly object: Object3D
  /** @param shown the pose as shown (magnified); `pose` is the one solved */
  readonly setPose?: (shown: Float64Array, pose: Pose) => void
  /** Layers switched, bones isolated, selection. */
  readonly setView?: (view: View) => void
  readonly setPalette?: (palette: Palette) => void
  /** What the pointer is over, here or in a panel; null over nothing. */
  readonly setHovered?: (name: string | null) => void
  /** What a ray meets first (world, m), if anything of this layer. */
  readonly pick?: (from: Vector3, along: Vector3) => { readonly name: string; readonly distance: number } | null
  readonly dispose: () => void
}

export type LayerFactory = (host: LayerHost) => DrawnLayer

/** The layers of a stage. */
export interface Layers {
  /** Draws one more layer; the returned function takes it off again. */
  readonly add: (factory: LayerFactory) => () => void
  /** Makes every layer anew, for another body. */
  readonly rebuild: () => void
  readonly setPose: (shown: Float64Array, pose: Pose) => void
  readonly setView: (view: View) => void
  readonly setHovered: (name: string | null) => void
  readonly setPalette: (palette: Palette) => void
  readonly pick: (from: Vector3, along: Vector3) => { readonly name: string; readonly distance: number } | null
  readonly dispose: () => void
}

/** @param group holds what the layers draw */
export function createLayers(group: Group, host: () => LayerHost): Layers {
  const drawn = new Map<LayerFactory, DrawnLayer>()
  let last: { shown: Float64Array; pose: Pose } | null = null
  let view: View | null = null
  let palette: Palette | null = null

  function remove(factory: LayerFactory) {
    const layer = drawn.get(factory)
    if (!layer) return
    group.remove(layer.object)
    layer.dispose()
    drawn.delete(factory)
  }
  function make(factory: LayerFactory) {
    remove(factory)
    const layer = factory(host())
    drawn.set(factory, layer)
    group.add(layer.object)
    if (palette) layer.setPalette?.(palette)
    if (view) layer.setView?.(view)
    if (last) layer.setPose?.(last.shown, last.pose)
  }

  return {
    add: (factory) => {
      make(factory)
      return () => remove(factory)
    },
    rebuild: () => {
      last = null
      for (const factory of Array.from(drawn.keys())) make(factory)
    },
    setPose: (shown, pose) => {
      last = { shown, pose }
      for (const layer of drawn.values()) layer.setPose?.(shown, pose)
    },
    setView: (next) => {
      view = next
      for (const layer of drawn.values()) layer.setView?.(next)
    },
    setHovered: (name) => {
      for (const layer of drawn.values()) layer.setHovered?.(name)
    },
    setPalette: (next) => {
      palette = next
      for (const layer of drawn.values()) layer.setPalette?.(next)
    },
    pick: (from, along) => {
      let best: { readonly name: string; readonly distance: number } | null = null
      for (const layer of drawn.values()) {
        const hit = layer.pick?.(from, along) ?? null
        if (hit && (best === null || hit.distance < best.distance)) best = hit
      }
      return best
    },
    dispose: () => {
      for (const factory of Array.from(drawn.keys())) remove(factory)
    },
  }
}
