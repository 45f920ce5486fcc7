import type { BodyId, JointId, ModelView, Vec3 } from '#body'
import type { SpaceOptions } from './joint-fields.ts'
import { jointSpace } from './joint-space.ts'
import type { Part } from './merge.ts'

/**
 * The fillings of the ring's own joints, made from the faces of the bones as they are: the disc of the symphysis, the
 * cartilage of the sacroiliac joints, the discs of the coccyx. Each vertex goes with the bone it lies on and in between
 * with both, so no gap can open at any pose and any magnification.
 */

interface SoftJoint {
  readonly joint: JointId
  readonly first: string
  readonly second: string
  readonly bodies: readonly [BodyId, BodyId]
  readonly shape: Omit<SpaceOptions, 'centre'>
}

/** Cartilage lies between the auricular faces: it ends well inside the rim, where the bones begin to part. */
const SACROILIAC = { reach: 0.042, step: 0.002, widest: 0.0064, bulge: -4e-4, within: 0.9 } as const
const COCCYGEAL = { reach: 0.016, step: 0.001, widest: 0.005, bulge: 4e-4, within: 0.5 } as const
const UP: Vec3 = [0, 1, 0]

const SOFT_JOINTS: readonly SoftJoint[] = [
  {
    joint: 'symphysis',
    first: 'hip-bone-right',
    second: 'hip-bone-left',
    bodies: ['innominate-right', 'innominate-left'],
    shape: { across: [1, 0, 0], reach: 0.032, step: 0.0014, widest: 0.0085, bulge: 9e-4, within: 0.5 },
  },
  ...(['left', 'right'] as const).map((side): SoftJoint => ({
    joint: `sij-${side}`,
    first: 'sacrum',
    second: `hip-bone-${side}`,
    bodies: ['sacrum', `innominate-${side}`],
    shape: { across: [side === 'left' ? 1 : -1, 0, 0], ...SACROILIAC },
  })),
  {
    joint: 'sacrococcygeal',
    first: 'coccyx-1',
    second: 'sacrum',
    bodies: ['coccyx-1', 'sacrum'],
    shape: { across: UP, ...COCCYGEAL },
  },
  {
    joint: 'intercoccygeal',
    first: 'coccyx-2',
    second: 'coccyx-1',
    bodies: ['coccyx-2', 'coccyx-1'],
    shape: { across: UP, ...COCCYGEAL },
  },
]

/** Cartilage deep between two bones lies in their shade, of 255. */
const SHADE = 235

/** The soft joints between bones that are among the parts. */
export function softJoints(bones: readonly Part[], model: ModelView): readonly Part[] {
  return SOFT_JOINTS.flatMap(({ joint, first, second, bodies, shape }): Part[] => {
    const [a, b] = [first, second].map((wanted) => bones.find(({ name }) => name === wanted))
    const index = model.joints.findIndex(({ id }) => id === joint)
    const centre = model.joints[index]?.centre
    const space = a && b && centre ? jointSpace(a, b, { centre, ...shape }) : null
    if (!space) return []
    const { along, ...surface } = space
    return [
      {
        name: joint,
        ...surface,
        occlusion: new Uint8Array(along.length).fill(SHADE),
        kind: 'soft',
        joint: () => ({ index, weight: 1 }),
        carrier: {
          from: model.bodies.indexOf(bodies[0]),
          to: model.bodies.indexOf(bodies[1]),
          weight: (_x, _y, _z, vertex) => along[vertex] ?? 0,
        },
      },
    ]
  })
}
