/** Legs: lengths, knee, foot, load. */
import { SIDES, type JointId, type Side } from '#body'
import { add, dot, length, subtract, toDegrees, toMillimetres } from '#math'
import type { Vec3 } from '#math'
import { EVERY_STANCE, ON_A_BASE, ON_FEET, type Instrument } from './instrument.ts'
import type { PosedBody } from './posed-body.ts'

/** Where the legs point, away from the head lying down and forward on a couch, in the thorax. */
const ALONG = { supine: [0, -1, 0], 'long-sitting': [0, 0, 1] } as const satisfies { readonly [stance: string]: Vec3 }

/** Left minus right reach of the inner ankles along the thorax's own axis, mm; + = left reads longer. */
const ankleOffset =
  (along: Vec3) =>
  (body: PosedBody): number => {
    const offset = subtract(innerAnkle(body, 'left'), innerAnkle(body, 'right'))
    return toMillimetres(dot(offset, body.turned('t8', along)))
  }

/** The inner ankle, m: on the shank, and as far from the knee as a longer or shorter shin bone puts it. */
function innerAnkle(body: PosedBody, side: Side): Vec3 {
  const { child, parent, centre } = body.joint(`ankle-${side}`)
  const moved = subtract(body.carried(child, centre), body.carried(parent, centre))
  return add(body.point(`medial-malleolus-${side}`), moved)
}

/** Length of the bones between the joints of one leg against neutral, m: how far knee and ankle sit off their bones. */
function boneLength(body: PosedBody, side: Side): number {
  const hip: JointId = `hip-${side}`
  const knee = body.joint(`knee-${side}`)
  const ankle = body.joint(`ankle-${side}`)
  const head = body.carried(`femur-${side}`, body.joint(hip).centre)
  const kneeNow = body.carried(knee.child, knee.centre)
  return length(subtract(kneeNow, head)) + length(subtract(body.carried(ankle.child, ankle.centre), kneeNow))
}

const functional: readonly Instrument[] = (['supine', 'long-sitting'] as const).map((stance): Instrument => ({
  id: `leg-length-${stance}`,
  unit: 'mm',
  landmarks: ['medial-malleolus-left', 'medial-malleolus-right', 'ankle-left', 'ankle-right', 't8'],
  formula: `L - R along the ${stance === 'supine' ? 'long axis' : 'forward axis'} of the thorax (T8); the inner ankle moves with the length of the shin bone`,
  source: 'I02',
  stances: [stance],
  read: ankleOffset(ALONG[stance]),
}))

const perSide = (side: Side): readonly Instrument[] => {
  const knee: JointId = `knee-${side}`
  const subtalar: JointId = `subtalar-${side}`
  // Eversion is + about the oblique axis on the left and - on the right.
  const outward = side === 'left' ? 1 : -1
  return [
    {
      id: `knee-flexion-${side}`,
      unit: 'deg',
      landmarks: [knee],
      formula: 'log(Rfemur^T Rshank) along the axis of the knee',
      source: 'convention',
      stances: EVERY_STANCE,
      read: (body) => toDegrees(dot(body.relative(`femur-${side}`, `shank-${side}`), body.joint(knee).axes[0])),
    },
    {
      id: `foot-pronation-${side}`,
      unit: 'deg',
      landmarks: [subtalar],
      formula: 'log(Rtalus^T Rhindfoot) along the subtalar axis; + = eversion on both sides',
      source: 'convention',
      stances: ON_FEET,
      read: (body) =>
        outward * toDegrees(dot(body.relative(`talus-${side}`, `hindfoot-${side}`), body.joint(subtalar).axes[2])),
    },
  ]
}

export const LEGS: readonly Instrument[] = [
  ...functional,
  {
    id: 'leg-length-structural',
    unit: 'mm',
    landmarks: SIDES.flatMap((side) => [`hip-${side}`, `knee-${side}`, `ankle-${side}`]),
    formula: '|knee - hip| + |ankle - knee|: L - R, centres carried by femur, shank, talus',
    source: 'I01',
    spread: { kind: 'mean', mean: 5.2, sd: 4.1, source: 'I01' },
    stances: EVERY_STANCE,
    read: (body) => toMillimetres(boneLength(body, 'left') - boneLength(body, 'right')),
  },
  ...SIDES.flatMap(perSide),
  {
    id: 'load-left',
    unit: '%',
    landmarks: [],
    formula: 'share of body weight on the left support, by statics of the centre of mass',
    source: 'convention',
    stances: ON_A_BASE,
    read: ({ pose }) => pose.loadLeft * 100,
  },
]
