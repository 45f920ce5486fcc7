import type { InstrumentWord } from '../instrument-ids.ts'

/** One reading in words. `{side}` stands in the five that exist on both sides. */
export interface InstrumentText {
  readonly name: string
  readonly short: string
  /** One sentence: landmarks, plane, reference. */
  readonly definition: string
  /** What a positive value means. */
  readonly plus: string
  readonly minus: string
}

export interface InstrumentWords {
  readonly entries: { readonly [id in InstrumentWord]: InstrumentText }
  readonly notValidated: string
  readonly belowMeasurable: string
  /** What a lock on one more joint would do. */
  readonly ifLocked: { readonly title: string; readonly hint: string; readonly none: string }
  /** The parts a reading's change is made of. */
  readonly origin: {
    readonly title: string
    readonly hint: string
    readonly bones: string
    readonly others: string
    readonly rest: string
    readonly none: string
  }
}

export const instruments: InstrumentWords = {
  entries: {
    'obliquity-crests': {
      name: 'pelvic obliquity at the iliac crests',
      short: 'crests',
      definition:
        'Angle in the frontal plane between the line through the highest points of the two iliac crests and the horizontal.',
      plus: 'left crest higher',
      minus: 'right crest higher',
    },
    'obliquity-asis': {
      name: 'pelvic obliquity at the ASIS',
      short: 'ASIS',
      definition:
        'Angle in the frontal plane between the line through the two anterior superior iliac spines and the horizontal.',
      plus: 'left ASIS higher',
      minus: 'right ASIS higher',
    },
    'obliquity-psis': {
      name: 'pelvic obliquity at the PSIS',
      short: 'PSIS',
      definition:
        'Angle in the frontal plane between the line through the two posterior superior iliac spines and the horizontal.',
      plus: 'left PSIS higher',
      minus: 'right PSIS higher',
    },
    'obliquity-femoral-heads': {
      name: 'obliquity at the femoral heads',
      short: 'femoral heads',
      definition:
        'Angle in the frontal plane between the line through the centres of the two femoral heads and the horizontal.',
      plus: 'left femoral head higher',
      minus: 'right femoral head higher',
    },
    'height-crests': {
      name: 'height difference of the iliac crests',
      short: 'crests',
      definition: 'Height of the left iliac crest minus the right, at points fixed to the bone.',
      plus: 'left crest higher',
      minus: 'right crest higher',
    },
    'height-asis': {
      name: 'height difference of the ASIS',
      short: 'ASIS',
      definition: 'Height of the left anterior superior iliac spine minus the right.',
      plus: 'left ASIS higher',
      minus: 'right ASIS higher',
    },
    'height-psis': {
      name: 'height difference of the PSIS',
      short: 'PSIS',
      definition: 'Height of the left posterior superior iliac spine minus the right.',
      plus: 'left PSIS higher',
      minus: 'right PSIS higher',
    },
    'height-femoral-heads': {
      name: 'height difference of the femoral heads',
      short: 'femoral heads',
      definition: 'Height of the centre of the left femoral head minus the right.',
      plus: 'left femoral head higher',
      minus: 'right femoral head higher',
    },
    'pelvic-plane-tilt': {
      name: 'tilt of the anterior pelvic plane',
      short: 'pelvic plane',
      definition:
        'Angle in the sagittal plane between the plane through both ASIS and the pubic tubercles and the vertical.',
      plus: 'tilted forward',
      minus: 'tilted back',
    },
    'pelvic-incidence': {
      name: 'pelvic incidence',
      short: 'PI',
      definition:
        'Angle between the perpendicular to the S1 endplate at its centre and the line from there to the middle of the hip axis. Always the sum of pelvic tilt and sacral slope.',
      plus: 'size of the angle',
      minus: 'reversed angle',
    },
    'pelvic-tilt': {
      name: 'pelvic tilt',
      short: 'PT',
      definition:
        'Angle in the sagittal plane between the vertical and the line from the middle of the hip axis to the centre of the S1 endplate.',
      plus: 'sacrum behind the hips (pelvis turned back)',
      minus: 'sacrum in front of the hips (pelvis turned forward)',
    },
    'sacral-slope': {
      name: 'sacral slope',
      short: 'SS',
      definition: 'Angle in the sagittal plane between the S1 endplate and the horizontal.',
      plus: 'endplate slopes down to the front',
      minus: 'endplate slopes down to the back',
    },
    'innominate-torsion': {
      name: 'torsion of the hip bones',
      short: 'torsion',
      definition: 'Forward rotation of the left hip bone minus the right, read in the frame of the pelvis.',
      plus: 'left hip bone further forward than the right',
      minus: 'right hip bone further forward than the left',
    },
    flare: {
      name: 'flare of the {side} hip bone',
      short: '{side} flare',
      definition: 'Turn of the {side} hip bone about the vertical, read in the frame of the pelvis.',
      plus: 'turned to the left',
      minus: 'turned to the right',
    },
    'sacral-base': {
      name: 'unlevelling of the sacral base',
      short: 'sacral base',
      definition: 'Angle in the frontal plane between the S1 endplate and the horizontal.',
      plus: 'left side higher',
      minus: 'right side higher',
    },
    'sacral-base-height': {
      name: 'height difference across the sacral base',
      short: 'sacral base',
      definition: 'Height of the left edge of the S1 endplate minus the right edge.',
      plus: 'left side higher',
      minus: 'right side higher',
    },
    'sij-rotation': {
      name: 'rotation in the {side} sacroiliac joint',
      short: '{side} SI joint, rotation',
      definition: 'Total angle the {side} hip bone has turned against the sacrum.',
      plus: 'size of the rotation',
      minus: 'size of the rotation',
    },
    'sij-shift': {
      name: 'shift in the {side} sacroiliac joint',
      short: '{side} SI joint, shift',
      definition: 'Total distance the centre of the {side} joint has moved against the sacrum.',
      plus: 'size of the shift',
      minus: 'size of the shift',
    },
    'symphysis-step': {
      name: 'step at the pubic symphysis',
      short: 'step',
      definition: 'Vertical shift of the left pubis against the right at the symphysis.',
      plus: 'left pubis higher',
      minus: 'right pubis higher',
    },
    'symphysis-gap': {
      name: 'change of the symphysis gap',
      short: 'gap',
      definition: 'Change of the distance across the symphysis from side to side.',
      plus: 'wider than neutral',
      minus: 'narrower than neutral',
    },
    'symphysis-depth': {
      name: 'sagittal shift at the symphysis',
      short: 'depth',
      definition: 'Shift of the left pubis against the right from back to front.',
      plus: 'left pubis in front',
      minus: 'right pubis in front',
    },
    'leg-length-supine': {
      name: 'functional leg-length difference, lying down',
      short: 'lying down',
      definition:
        'Offset between the two inner ankles along the midline of the trunk, lying on the back with the legs parallel: left minus right.',
      plus: 'left leg reads longer',
      minus: 'right leg reads longer',
    },
    'leg-length-long-sitting': {
      name: 'functional leg-length difference, sitting with straight legs',
      short: 'long sitting',
      definition: 'The same offset of the inner ankles, sitting with straight legs: left minus right.',
      plus: 'left leg reads longer',
      minus: 'right leg reads longer',
    },
    'leg-length-structural': {
      name: 'structural leg-length difference',
      short: 'structural',
      definition: 'Length of the bones of the left leg minus those of the right.',
      plus: 'left leg longer',
      minus: 'right leg longer',
    },
    lordosis: {
      name: 'lumbar lordosis',
      short: 'lordosis',
      definition: 'Angle in the sagittal plane between the upper endplates of L1 and S1.',
      plus: 'arched forward',
      minus: 'arched back',
    },
    kyphosis: {
      name: 'thoracic kyphosis',
      short: 'kyphosis',
      definition: 'Angle in the sagittal plane between the upper endplate of T4 and the lower endplate of T12.',
      plus: 'rounded back',
      minus: 'arched forward',
    },
    'cervical-lordosis': {
      name: 'cervical lordosis',
      short: 'neck',
      definition: 'Angle in the sagittal plane between the lower endplates of C2 and C7.',
      plus: 'arched forward',
      minus: 'arched back',
    },
    sva: {
      name: 'sagittal vertical axis',
      short: 'SVA',
      definition: 'Horizontal distance from the back upper corner of S1 to the plumb line through C7.',
      plus: 'C7 in front',
      minus: 'C7 behind',
    },
    'c7-offset-sacral': {
      name: 'offset of C7 from the sacral midline',
      short: 'C7 to sacrum',
      definition: 'Sideways distance of the plumb line through C7 from the middle of the sacrum.',
      plus: 'C7 to the left',
      minus: 'C7 to the right',
    },
    'c7-offset-base': {
      name: 'offset of C7 from the base of support',
      short: 'C7 to base',
      definition: 'Sideways distance of the plumb line through C7 from the middle of the support.',
      plus: 'C7 to the left',
      minus: 'C7 to the right',
    },
    'head-offset': {
      name: 'offset of the head from the base of support',
      short: 'head',
      definition: 'Sideways distance of the middle of the head from the middle of the support.',
      plus: 'head to the left',
      minus: 'head to the right',
    },
    'trunk-shift': {
      name: 'trunk shift',
      short: 'trunk',
      definition: 'Sideways distance of T8, the middle of the rib cage, from the middle of the sacral base.',
      plus: 'trunk to the left',
      minus: 'trunk to the right',
    },
    cobb: {
      name: 'side curve (Cobb angle)',
      short: 'Cobb',
      definition:
        'Angle in the frontal plane between the endplates of the two most tilted vertebrae of a curve, between L5 and C2.',
      plus: 'size of the angle',
      minus: 'size of the angle',
    },
    'vertebral-rotation-apex': {
      name: 'rotation of the apex vertebra',
      short: 'rotation',
      definition: 'Turn about the vertical of the vertebra at the apex of the largest side curve.',
      plus: 'turned to the left',
      minus: 'turned to the right',
    },
    'shoulder-height': {
      name: 'height difference of the shoulders',
      short: 'shoulders',
      definition: 'Height of the left acromion minus the right.',
      plus: 'left shoulder higher',
      minus: 'right shoulder higher',
    },
    'scapula-height': {
      name: 'height difference of the shoulder blades',
      short: 'shoulder blades',
      definition: 'Height of the lower angle of the left shoulder blade minus the right.',
      plus: 'left shoulder blade higher',
      minus: 'right shoulder blade higher',
    },
    'fingertip-height': {
      name: 'height difference of the fingertips',
      short: 'fingertips',
      definition: 'Height of the left middle fingertip minus the right, with the arms hanging.',
      plus: 'left fingertip higher',
      minus: 'right fingertip higher',
    },
    'head-roll': {
      name: 'head roll',
      short: 'head',
      definition: 'Angle in the frontal plane between the line through the eyes and the horizontal.',
      plus: 'left eye higher',
      minus: 'right eye higher',
    },
    'knee-flexion': {
      name: 'bend of the {side} knee',
      short: '{side} knee',
      definition: "Change of flexion in the {side} knee from the model's neutral standing.",
      plus: 'more bent',
      minus: 'straighter',
    },
    'foot-pronation': {
      name: 'pronation of the {side} foot',
      short: '{side} foot',
      definition: 'Turn of the {side} heel about the oblique axis of the subtalar joint.',
      plus: 'pronated (outer edge up)',
      minus: 'supinated (inner edge up)',
    },
    'load-left': {
      name: 'share of body weight on the left foot',
      short: 'load left',
      definition: 'Share of the body weight on the left support, from the position of the centre of mass.',
      plus: 'share on the left',
      minus: 'share on the left',
    },
    'coccyx-angle': {
      name: 'angle of the coccyx',
      short: 'coccyx',
      definition: 'Turn of the lower coccyx against the sacrum about the axis from side to side, from neutral.',
      plus: 'tip further back',
      minus: 'tip further forward',
    },
  },
  notValidated: 'Not validated: no measurement in people has been found to check this number against.',
  belowMeasurable: 'less than can be measured',
  ifLocked: {
    title: 'If one of them were locked',
    hint: 'Beside each joint: the ones that would have to give more if it were locked in its neutral place. Predicted from the body as it stands, exact for small movements only; put the lock on to see it.',
    none: 'no other joint',
  },
  origin: {
    title: 'Where does it come from?',
    hint: 'What each joint’s own movement adds to this number. A joint can pull one way and the others answer the other way; together they make the change.',
    bones: 'Length and shape of bones',
    others: 'All other joints together',
    rest: 'Not simply added up',
    none: 'Nothing here has changed by more than can be seen.',
  },
}
