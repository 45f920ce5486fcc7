import type { PairedJoint, UnpairedJoint } from '../describe-subjects.ts'
import type { Stance } from '#body'

/** Parts of the sentence that says what the body does. */
export interface DescribeWords {
  readonly nothing: string
  readonly and: string
  /** Amounts in words. */
  readonly degree: string
  readonly degrees: string
  readonly underDegree: string
  readonly underMillimetre: string
  /** Subjects with article as a sentence begins: the part that moves, and the joint itself. */
  readonly movingPaired: { readonly [joint in PairedJoint]: string }
  readonly movingUnpaired: { readonly [joint in UnpairedJoint]: string }
  readonly movingLevel: string
  readonly movingHead: string
  readonly jointPaired: { readonly [joint in PairedJoint]: string }
  readonly jointUnpaired: { readonly [joint in UnpairedJoint]: string }
  readonly jointLevel: string
  /** What is done. */
  /** Joints said together: a run of spinal levels, or both sides of a paired joint. */
  readonly levels: string
  readonly jointBoth: { readonly [joint in PairedJoint]: string }
  readonly lockedMany: string
  readonly stiffnessMany: string
  readonly held: string
  readonly settled: string
  readonly atNeutral: string
  readonly locked: string
  readonly lockedAxes: string
  readonly lockedWhere: string
  readonly stops: string
  readonly stiffness: string
  readonly liftFoot: string
  readonly liftHeel: string
  readonly lowerFoot: string
  readonly lowerHeel: string
  readonly seatRaised: string
  readonly seatLowered: string
  readonly feetApart: string
  readonly bodyShift: string
  readonly range: string
  readonly shape: string
  readonly longer: string
  readonly shorter: string
  readonly pronated: string
  readonly supinated: string
  readonly footStiffness: string
  /** `name` of a tissue, `n` newtons. */
  readonly pullsOne: string
  readonly pulls: string
  readonly tethers: readonly [one: string, many: string]
  readonly tones: readonly [one: string, many: string]
  readonly pushes: string
  readonly holds: string
  readonly rolledBack: string
  readonly rolledForward: string
  readonly goalsOff: readonly [one: string, many: string]
  readonly chainNone: string
  readonly chainPart: string
  /** What follows. */
  readonly sacrumLeans: { readonly [stance in Stance]: string }
  readonly sacrumLevel: { readonly [stance in Stance]: string }
  readonly crest: string
  readonly torsion: string
  readonly curve: string
  readonly load: string
  readonly legShorter: { readonly supine: string; readonly 'long-sitting': string }
  readonly legsEqual: { readonly supine: string; readonly 'long-sitting': string }
  readonly bonesShorter: string
}

export const describe: DescribeWords = {
  nothing: 'Nothing is done to the model; it rests in neutral.',
  and: 'and',
  degree: '{n} degree',
  degrees: '{n} degrees',
  underDegree: 'less than a degree',
  underMillimetre: 'less than a millimetre',
  movingPaired: {
    sij: 'the {side} hip bone',
    hip: 'the {side} hip joint',
    knee: 'the {side} knee',
    ankle: 'the {side} ankle',
    subtalar: 'the {side} heel',
    midfoot: 'the {side} forefoot',
    sternoclavicular: 'the {side} collarbone',
    acromioclavicular: 'the {side} shoulder blade',
    glenohumeral: 'the {side} shoulder joint',
    elbow: 'the {side} elbow',
    wrist: 'the {side} wrist',
  },
  movingUnpaired: {
    symphysis: 'the pubic symphysis',
    sacrococcygeal: 'the coccyx',
    intercoccygeal: 'the lower coccyx',
    temporomandibular: 'the lower jaw',
  },
  movingLevel: '{upper} on {lower}',
  movingHead: 'the head on {lower}',
  jointPaired: {
    sij: 'the {side} sacroiliac joint',
    hip: 'the {side} hip joint',
    knee: 'the {side} knee',
    ankle: 'the {side} ankle joint',
    subtalar: 'the {side} subtalar joint',
    midfoot: 'the {side} midfoot joint',
    sternoclavicular: 'the {side} sternoclavicular joint',
    acromioclavicular: 'the {side} acromioclavicular joint',
    glenohumeral: 'the {side} shoulder joint',
    elbow: 'the {side} elbow',
    wrist: 'the {side} wrist',
  },
  jointUnpaired: {
    symphysis: 'the pubic symphysis',
    sacrococcygeal: 'the sacrococcygeal joint',
    intercoccygeal: 'the intercoccygeal joint',
    temporomandibular: 'the jaw joint',
  },
  jointLevel: 'the joint {level}',
  levels: 'the levels {from} to {to}',
  jointBoth: {
    sij: 'both sacroiliac joints',
    hip: 'both hip joints',
    knee: 'both knees',
    ankle: 'both ankle joints',
    subtalar: 'both subtalar joints',
    midfoot: 'both midfoot joints',
    sternoclavicular: 'both sternoclavicular joints',
    acromioclavicular: 'both acromioclavicular joints',
    glenohumeral: 'both shoulder joints',
    elbow: 'both elbows',
    wrist: 'both wrists',
  },
  lockedMany: '{what} are locked.',
  stiffnessMany: '{what} have {n} times their normal stiffness.',
  held: '{what} is held {parts}.',
  settled: '{what} has settled {parts}; the rest of the body decides how much of it remains.',
  atNeutral: 'at neutral ({axis})',
  locked: '{what} is locked.',
  lockedAxes: '{what} is locked in some directions: {axes}.',
  lockedWhere: '{what} is locked where it stood.',
  stops: '{what} moves only between set limits.',
  stiffness: '{what} has {n} times its normal stiffness.',
  liftFoot: 'The {side} foot is raised {n}.',
  liftHeel: 'The {side} heel is raised {n}.',
  lowerFoot: 'The {side} foot is lowered {n}.',
  lowerHeel: 'The {side} heel is lowered {n}.',
  seatRaised: 'The seat is raised {n} on the {side}.',
  seatLowered: 'The seat is lowered {n} on the {side}.',
  feetApart: 'The feet stand {n} apart.',
  bodyShift: 'The body is shifted {n} to the {side}.',
  range: '{what} has another range of movement.',
  shape: 'The shape is changed in: {names}.',
  longer: 'The {bone} is {n} longer.',
  shorter: 'The {bone} is {n} shorter.',
  pronated: 'The {side} foot is pronated {n}.',
  supinated: 'The {side} foot is supinated {n}.',
  footStiffness: 'The {side} foot has {n} times its normal stiffness.',
  pullsOne: '{name} pulls with {n}.',
  pulls: '{n} tissues pull.',
  tethers: ['One band of tissue limits movement.', '{n} bands of tissue limit movement.'],
  tones: ['One muscle group has another tone.', '{n} muscle groups have another tone.'],
  pushes: 'An outside force or moment acts on: {names}.',
  holds: 'Held still in space: {names}.',
  rolledBack: 'The pelvis is rolled back by {n}.',
  rolledForward: 'The pelvis is rolled forward by {n}.',
  goalsOff: ['One goal of balance is switched off.', '{n} goals of balance are switched off.'],
  chainNone: 'Nothing above the sacrum answers.',
  chainPart: 'The spine answers {n} of the way up.',
  sacrumLeans: {
    standing: 'Standing, the sacrum leans {n} to the {side}.',
    'left-leg': 'On the left leg, the sacrum leans {n} to the {side}.',
    'right-leg': 'On the right leg, the sacrum leans {n} to the {side}.',
    supine: 'Lying on the back, the sacrum leans {n} to the {side}.',
    'long-sitting': 'Sitting with straight legs, the sacrum leans {n} to the {side}.',
    sitting: 'Sitting, the sacrum leans {n} to the {side}.',
  },
  sacrumLevel: {
    standing: 'Standing, the sacrum leans less than can be measured.',
    'left-leg': 'On the left leg, the sacrum leans less than can be measured.',
    'right-leg': 'On the right leg, the sacrum leans less than can be measured.',
    supine: 'Lying on the back, the sacrum leans less than can be measured.',
    'long-sitting': 'Sitting with straight legs, the sacrum leans less than can be measured.',
    sitting: 'Sitting, the sacrum leans less than can be measured.',
  },
  crest: 'the {side} iliac crest stands {n} higher',
  torsion: 'the {side} hip bone is turned {n} further forward than the {other}',
  curve: 'the spine bulges {n} to the {side} between {lower} and {upper}',
  load: 'the {side} foot carries {n} of the weight',
  legShorter: {
    supine: 'Lying down, the {side} leg reads {n} shorter.',
    'long-sitting': 'Sitting with straight legs, the {side} leg reads {n} shorter.',
  },
  legsEqual: {
    supine: 'Lying down, the legs differ by less than can be measured.',
    'long-sitting': 'Sitting with straight legs, the legs differ by less than can be measured.',
  },
  bonesShorter: 'By its bones, the {side} leg is {n} shorter.',
}
