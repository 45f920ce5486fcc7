import type { StoryStepId, ToldStory, TrialId } from '../story-ids.ts'

export interface StepWords {
  readonly title: string
  readonly text: string
}

export interface StoryWords {
  readonly title: string
  readonly intro: string
  readonly start: string
  readonly next: string
  readonly back: string
  readonly end: string
  readonly again: string
  readonly progress: string
  readonly keys: string
  readonly refused: string
  readonly unvalidated: string
  readonly numbers: string
  /** Title of the numbers of a trial: with the cause against without it. */
  readonly byCause: string
  readonly noChange: string
  readonly tissues: string
  readonly nerves: string
  readonly nerveNear: string
  readonly lit: string
  readonly payers: string
  readonly magnified: string
  readonly ofCause: {
    readonly before: StepWords
    readonly done: string
    readonly stance: string
    /** {asked}: what is asked of the body. */
    readonly trial: StepWords
    readonly trials: { readonly [trial in TrialId]: string }
    readonly known: string
  }
  readonly told: {
    readonly [story in ToldStory]: {
      readonly title: string
      readonly line: string
      readonly steps: { readonly [step in StoryStepId<story>]: StepWords }
    }
  }
}

export const stories: StoryWords = {
  title: 'Stories',
  intro: 'Step by step through the model, with its own numbers. What you had set up comes back at the end.',
  start: 'Begin',
  next: 'Next',
  back: 'Back',
  end: 'End the story',
  again: 'From the beginning',
  progress: 'Step {at} of {of}',
  keys: 'Page Down and Page Up go on and back.',
  refused: 'The model cannot show this step for this body; the picture stays as it was.',
  unvalidated: 'Not validated: no measurement on people to check these numbers against.',
  numbers: 'What the model reads here',
  byCause: 'What the cause changes',
  noChange: 'Nothing changes by more than can be measured.',
  tissues: 'Tissue, change of length against quiet standing',
  nerves: 'How close: middle lines of nerve and neighbour, and the change from quiet standing',
  nerveNear: 'to {name}; {change}',
  lit: 'Lit: {names}',
  payers: 'Where the elastic effort is',
  magnified: 'Movements are drawn {n} times as large; the numbers are as they are.',
  ofCause: {
    before: { title: 'Before', text: 'The model with nothing done to it. {line}' },
    done: 'What is done',
    stance:
      'The same cause in another position: {stance}. Something else carries the body now; the numbers say whether the answer is another one.',
    trial: {
      title: 'Put to the test',
      text: '{asked} The ghost is the same body without the cause; beside each number stands how much the cause changes it.',
    },
    trials: {
      lift: 'A lift of 20 mm stands under one foot.',
      opened: 'The hip bone is held opened outward by 8 degrees, more than has been measured in people.',
      'rolled-back': 'The pelvis is rolled back by 10 degrees.',
      'rolled-forward': 'The pelvis is rolled forward by 10 degrees.',
      slumped:
        'The body sits slumped, the pelvis rolled back by 20 degrees, so that the coccyx comes down on the seat.',
    },
    known: 'What is known',
  },
  told: {
    'chain-reaction': {
      title: 'The chain reaction',
      line: 'From a short leg through the pelvis up to the eyes and down to the soles.',
      steps: {
        level: {
          title: 'Level',
          text: 'The model stands with both feet on the floor. Both iliac crests are at one height and the eyes look straight ahead. Nine in ten people have legs of unequal length, on average by about 5 mm, so few are quite like this.',
        },
        pelvis: {
          title: 'The pelvis tips',
          text: 'Now the right leg is 10 mm shorter. The pelvis stands on two hip joints of unequal height, so it sinks on the right. The spine is kept in one piece for the moment, so that only the base answers.',
        },
        'sacral-base': {
          title: 'The ring gives a little',
          text: 'Sacrum, two hip bones and three joints are a closed ring: none of them can turn alone. The hip bone of the long side turns a little back against the other one. It is fractions of a degree; the picture is magnified so that they can be seen. Most of the tilt reaches the sacral base.',
        },
        'first-level': {
          title: 'L5 answers',
          text: 'The tower above leans with its base: head and shoulders hang out to the right. When only the joint between L5 and the sacrum is released, it bends back by a small part, and already less of the tilt arrives at the top.',
        },
        lumbar: {
          title: 'The lumbar curve',
          text: 'With all five lumbar levels free, the small of the back makes a curve that bulges toward the short leg. It is what brings the trunk back over the feet. In studies the curve goes this way in most people with a short leg, but not in all.',
        },
        thorax: {
          title: 'Chest and ribs',
          text: 'The thoracic levels join in. Held by ribs and breastbone, each gives less than a lumbar one, so the curve runs out softly. Which way the thoracic vertebrae turn is not agreed upon, and the model claims no direction.',
        },
        shoulders: {
          title: 'Shoulders, arms and hands',
          text: 'Shoulder girdle and arms hang on the chest and follow it: collarbone, shoulder blade, elbow, wrist and hand move with it as one. What is left of the tilt shows as a difference in height at shoulders and fingertips, here less than can be measured.',
        },
        neck: {
          title: 'The neck',
          text: 'The neck is the last stretch. Its joints may bend either way to carry the head over the middle of the feet.',
        },
        head: {
          title: 'Head and jaw',
          text: 'The eyes end up level: the model has this as a goal, as people do, so it is no proof of anything. The lower jaw hangs on the skull and follows it. What a jaw joint feels cannot be computed here.',
        },
        hips: {
          title: 'Down again: hips and knees',
          text: 'The tilted pelvis also changes the legs: one hip is drawn in under the body, the other out. The knees give by a fraction of a degree. In people the longer leg is often bent at the knee by more than that.',
        },
        feet: {
          title: 'The feet',
          text: 'The weight shifts a little toward the long leg, as measured in people who stand quietly. When they walk, the short leg is loaded more instead; a model at rest does not show that. The feet turn slightly under the leg.',
        },
        payers: {
          title: 'Who pays',
          text: 'Added up over all joints, most of the effort of a short leg is in the two hip joints; the sacroiliac joints and the spine share the rest. Lock a joint and go through the steps again to see who takes over.',
        },
      },
    },
    'cause-or-compensation': {
      title: 'Cause or compensation?',
      line: 'A turned hip bone and legs of unequal length: which of them comes first?',
      steps: {
        question: {
          title: 'Two ways to one picture',
          text: 'A hip bone that is turned, and one leg that reads shorter than the other. The turn can be the answer to the leg, or the leg the answer to the turn. The model shows both, and how they differ.',
        },
        response: {
          title: 'The answer',
          text: 'First the bones: the right leg is 10 mm shorter. The pelvis sinks on the right, and the right hip bone turns forward, the left one back. This direction is measured in people.',
        },
        'response-levelled': {
          title: 'Take the reason away',
          text: 'The same short leg with a lift of the same height under its foot. The pelvis is level, and the turn of the hip bones goes with it. An answer disappears with its reason.',
        },
        cause: {
          title: 'The cause',
          text: 'Now the bones are equal, and the right hip bone is held 5 degrees back. Lying down, its hip socket has moved up and the right leg reads shorter. Note the direction: back, not forward as before.',
        },
        'cause-settled': {
          title: 'When the ring may answer',
          text: 'The same turn as a new resting position instead of being held: the closed ring shares it between all three joints, and less than half of it remains between the two hip bones. Both times the legs differ by about a millimetre only, which hardly anyone could read off. Whether a hip bone stays turned in people is contested.',
        },
        apart: {
          title: 'How they differ',
          text: 'Lying down the short leg is still short, but the hip bones are straight again: the answer was one to standing. Standing, the hip bone of the short side had turned forward; as a cause it would have turned back. The length of the bones differs in the first case and not in the second. Both look alike at a glance, and both are true of the model.',
        },
      },
    },
    nerves: {
      title: 'Where the nerves run',
      line: 'From the openings of the sacrum to the foot, through the groin, and from the neck to the hand.',
      steps: {
        roots: {
          title: 'Roots and plexus',
          text: 'The roots of the sciatic nerve join in front of the sacrum and leave the pelvis below the piriformis. The pudendal nerve turns around the ischial spine to the pelvic floor. The courses are simplified; what is around them is left out.',
        },
        piriformis: {
          title: 'The piriformis pulls',
          text: 'Now the right piriformis pulls. What can be computed is how close its line comes to that of the nerve, and that changes by very little. Whether a nerve is pressed cannot be computed from lines and is not claimed.',
        },
        skin: {
          title: 'Where a root is felt',
          text: 'Each root serves a strip of skin. Lit here are L5, S1 and S2, which run in the sciatic nerve down to the foot. The borders are approximate: printed maps differ, and neighbours overlap.',
        },
        groin: {
          title: 'Through the groin',
          text: 'The femoral, obturator, ilioinguinal and lateral femoral cutaneous nerves pass beside or through psoas and iliacus. With both muscles tense on the right, the distances are read again. That such a tension is felt in groin and thigh is taught by practitioners; it has hardly been measured.',
        },
        coccyx: {
          title: 'At the coccyx',
          text: 'The coccygeal plexus is small and serves only the skin over the coccyx. The coccyx is bent forward here. That it could make feet numb is sometimes said; no nerve is known that runs that way.',
        },
        hands: {
          title: 'Up to the hands',
          text: 'The nerves of arm and hand leave the neck, pass between its muscles and go under the collarbone. Practitioners see a path from a tilted pelvis up to hands that fall asleep. With a right leg 10 mm short, what reaches the shoulders of the model is less than can be measured in people.',
        },
      },
    },
    organs: {
      title: 'Organs and pelvis',
      line: 'What organs hang on, what their pull would do, and the reverse.',
      steps: {
        places: {
          title: 'In their places',
          text: 'Bladder, uterus and bowel lie in the ring of the pelvis, held by bands to pubis, sacrum and side wall; the kidneys lie at the last ribs. All of it is simplified.',
        },
        pull: {
          title: 'If their fascia pulled',
          text: 'The bands of bladder, uterus, ovary and kidney on the right pull with 10 newtons each, about the weight of a litre of milk. The standing body hardly moves. How hard such a band pulls in people is not known.',
        },
        reverse: {
          title: 'The reverse',
          text: 'Now the right hip bone is turned back by 4 degrees and nothing else is done. The bands change length, some on one side more than on the other. That an organ works differently because of it is taught by practitioners; measurements are missing.',
        },
        scar: {
          title: 'A scar limits, it does not pull',
          text: 'Bands after a caesarean on both sides. Standing quietly they are slack, and nothing moves. This agrees with what has been measured: an effect on posture has not been found.',
        },
      },
    },
  },
}
