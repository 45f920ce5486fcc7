import { Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { createSimulation } from '#body'
import { VIEWS } from '../../src/session/state.ts'
import { APART, APART_FROM } from '../../src/stage/apart.ts'
import { createCameraRig } from '../../src/stage/camera-rig.ts'
import { apartView, viewSpec } from '../../src/stage/views.ts'

const { model } = createSimulation()
const NONE = { top: 0, right: 0, bottom: 0, left: 0 }
const FRAME = 1 / 60

describe('the camera', () => {
  it('has the whole pelvis in every set view of it, on a desktop, a tablet and a phone held upright', () => {
    for (const [width, height] of [
      [1440, 900],
      [1024, 768],
      [390, 844],
    ] as const) {
      for (const name of ['three-quarter', 'front', 'back', 'left', 'right', 'top', 'bottom', 'pelvis'] as const) {
        const rig = createCameraRig()
        rig.resize(width, height, NONE)
        rig.show(viewSpec(name, model), true)
        for (const id of ['asis', 'iliac-crest', 'ischial-tuberosity', 'pubic-tubercle', 'psis']) {
          for (const side of ['left', 'right']) {
            const seen = new Vector3(...(model.landmarks[`${id}-${side}`]?.position ?? [9, 9, 9])).project(rig.camera())
            expect(Math.abs(seen.x), `${name} ${id} ${width}`).toBeLessThan(1)
            expect(Math.abs(seen.y), `${name} ${id} ${width}`).toBeLessThan(1)
          }
        }
      }
    }
  })

  it('shows head and heels in the whole view', () => {
    const rig = createCameraRig()
    rig.resize(390, 844, NONE)
    rig.show(viewSpec('whole', model), true)
    for (const id of ['vertex', 'heel-left', 'heel-right']) {
      const seen = new Vector3(...(model.landmarks[id]?.position ?? [9, 9, 9])).project(rig.camera())
      expect(Math.abs(seen.y), id).toBeLessThan(1)
    }
  })

  it('still has head and heels in the whole view when the bones are drawn apart', () => {
    const rig = createCameraRig()
    rig.resize(1000, 700, NONE)
    rig.show(apartView(viewSpec('whole', model), 1), true)
    for (const id of ['vertex', 'heel-left', 'heel-right']) {
      const moved = (model.landmarks[id]?.position ?? [9, 9, 9]).map(
        (value, k) => value + APART * (value - (APART_FROM[k] ?? 0)),
      )
      const seen = new Vector3(...moved).project(rig.camera())
      expect(Math.abs(seen.y), id).toBeLessThan(1)
    }
  })

  it('looks from the person’s left in the left view', () => {
    const rig = createCameraRig()
    rig.resize(800, 600, NONE)
    rig.show(viewSpec('left', model), true)
    expect(rig.camera().position.x).toBeGreaterThan(0.5)
  })

  it('ends every flight exactly on its goal, so that frames stop', () => {
    for (const name of VIEWS) {
      const rig = createCameraRig()
      rig.resize(800, 600, NONE)
      rig.show(viewSpec('three-quarter', model), true)
      rig.show(viewSpec(name, model), false)
      let frames = 0
      while (rig.update(FRAME) && frames < 600) frames++
      expect(frames, name).toBeLessThan(120)
      const { azimuth, elevation, distance, target } = rig.goal()
      const { position } = rig.camera()
      const [x, y, z] = target
      const flat = distance * Math.cos((elevation * Math.PI) / 180)
      expect(position.x).toBeCloseTo(x + flat * Math.sin((azimuth * Math.PI) / 180), 9)
      expect(position.y).toBeCloseTo(y + distance * Math.sin((elevation * Math.PI) / 180), 9)
      expect(position.z).toBeCloseTo(z + flat * Math.cos((azimuth * Math.PI) / 180), 9)
      expect(rig.update(FRAME)).toBe(false)
    }
  })

  it('centres on what the panels leave free', () => {
    const rig = createCameraRig()
    rig.resize(1000, 600, { ...NONE, right: 400 })
    rig.show(viewSpec('front', model), true)
    const [x, y, z] = viewSpec('front', model).target
    const seen = new Vector3(x, y, z).project(rig.camera())
    expect((seen.x / 2 + 0.5) * 1000).toBeCloseTo(300, 3)
  })

  it('frames the same in parallel and in perspective projection', () => {
    const rig = createCameraRig()
    rig.resize(800, 600, NONE)
    rig.show(viewSpec('front', model), true)
    const across = () => {
      const [x, y, z] = viewSpec('front', model).target
      return new Vector3(x + 0.1, y, z).project(rig.camera()).x
    }
    const perspective = across()
    rig.setProjection('orthographic')
    expect(across()).toBeCloseTo(perspective, 6)
  })
})
