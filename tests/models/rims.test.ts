/** The rims of the vertebral bodies, as packed: they run smooth, with no tooth or notch. Standing frame, metres. */
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Vec3 } from '#math'
import { SEXES } from '../../models/build/tables.ts'
import { vertebralBody } from '../../models/build/upper/body.ts'
import { VertebraFrame } from '../../models/build/upper/frame.ts'
import { LEVELS } from '../../models/build/upper/spine.ts'
import { Surface, upperBones } from './surface.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

/** Where on the radius the rim is followed, and through what angle to either side of straight ahead, rad. */
const NEAR_RIM = 0.95
const REACH = 1.3
const STEP = 0.05
/** Most that the bone stands above or below its neighbourhood of a few mm, mm. */
const TOOTH = 0.4
/** How many steps to either side are the neighbourhood. */
const AROUND = 3

describe.each(SEXES)('rims of the %s', (sex) => {
  const surfaces = new Map<string, Surface>()
  beforeAll(async () => {
    for (const [name, mesh] of await upperBones(sex)) if (/^[ctl]\d+$/.test(name)) surfaces.set(name, new Surface(mesh))
  })

  it.each(LEVELS.filter((name) => !/^C[12]$/.test(name)))(
    '%s: both run without a tooth or a notch in front',
    (name) => {
      const frame = new VertebraFrame(name)
      const body = vertebralBody(frame)
      const surface = surfaces.get(name.toLowerCase())
      for (const which of ['sup', 'inf'] as const) {
        const heights: number[] = []
        for (let phi = -REACH; phi <= REACH; phi += STEP) {
          const p = frame.toStanding(body.plate(which, phi, NEAR_RIM), sex)
          heights.push(surface?.signedDistance(p.map((x) => x / 1e3) as unknown as Vec3) ?? NaN)
        }
        const teeth = heights.map((h, i) => {
          const beside = heights.slice(Math.max(0, i - AROUND), i + AROUND + 1).sort((a, b) => a - b)
          return Math.abs(h - (beside[beside.length >> 1] ?? NaN))
        })
        expect.soft(Math.max(...teeth), `${name} ${which}`).toBeLessThan(TOOTH)
      }
    },
  )
})
