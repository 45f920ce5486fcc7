import type { CauseId } from '../cause-ids.ts'

export interface CauseText {
  readonly title: string
  /** What it is, one line. */
  readonly line: string
  /** What to look at in the picture and the numbers. */
  readonly look: string
  /** What is known, and what is not. */
  readonly evidence: string
}

export interface CauseWords {
  /** Beside a cause that acts on what the body on screen does not have. */
  readonly onlyFemale: string
  readonly texts: { readonly [id in CauseId]: CauseText }
  readonly sides: { readonly left: string; readonly right: string; readonly both: string; readonly none: string }
  /** Held in place as by a hand, or an old displacement that has settled. */
  readonly modes: { readonly held: string; readonly settled: string }
  readonly modesExplained: { readonly held: string; readonly settled: string }
}

export const causes: CauseWords = {
  onlyFemale: 'Only for the female body.',
  texts: {
    'up-slip': {
      title: 'Hip bone shifted up (up-slip)',
      line: 'After a fall on one buttock, that hip bone sits a little higher on the sacrum.',
      look: 'Watch the step at the symphysis, the other sacroiliac joint, and which leg reads shorter lying down.',
      evidence:
        'That a hip bone stays displaced is contested: with bone markers, shifts above 2 mm have not been seen, and none changed with treatment. What follows here is computed by the model.',
    },
    'hip-bone-back': {
      title: 'Hip bone turned back',
      line: 'One hip bone is turned backward against the sacrum.',
      look: 'Watch the hip socket rise and the symphysis follow, and how little shorter the leg on that side reads lying down.',
      evidence:
        'Motion in the sacroiliac joint is measured at 1 to 2 degrees, at most about 4. A lasting turn is contested. The leg lengths follow from the geometry of the model; as a clinical test they are contested.',
    },
    'hip-bone-forward': {
      title: 'Hip bone turned forward',
      line: 'One hip bone is turned forward against the sacrum.',
      look: 'Watch the hip socket sink and the symphysis follow, and how little longer the leg on that side reads lying down.',
      evidence:
        'Motion in the sacroiliac joint is measured at 1 to 2 degrees, at most about 4. A lasting turn is contested. The leg lengths follow from the geometry of the model; as a clinical test they are contested.',
    },
    'flare-out': {
      title: 'Hip bone opened outward',
      line: 'The front of one hip bone is turned away from the midline (out-flare).',
      look: 'Look from above: the symphysis opens in front, and the other hip bone turns a little the same way round, that is inward.',
      evidence:
        'Small turns about the vertical are within what has been measured. That one lasts is contested. What follows is computed by the model.',
    },
    'flare-in': {
      title: 'Hip bone turned inward',
      line: 'The front of one hip bone is turned toward the midline (in-flare).',
      look: 'Look from above: the symphysis closes in front, and the other hip bone turns a little the same way round, that is outward.',
      evidence:
        'Small turns about the vertical are within what has been measured. That one lasts is contested. What follows is computed by the model.',
    },
    'locked-sij': {
      title: 'Locked sacroiliac joint',
      line: 'The joint between sacrum and hip bone does not move at all.',
      look: 'By itself the lock changes nothing. Roll the pelvis, stand on one leg or put a lift under one foot: L5/S1 moves a few per cent more, the other sacroiliac joint not measurably more.',
      evidence:
        'Stiff and fused joints are measured in people. The effect on neighbours is small: 1 to 5 % more motion at L5/S1 in one computer model, and no more motion in the other sacroiliac joint in seven specimens.',
    },
    'locked-sij-turning': {
      title: 'Sacroiliac joint locked for turning',
      line: 'The hip bone can still slide, but not turn forward or back against the sacrum.',
      look: 'By itself the lock changes nothing. Roll the pelvis: the sacrum goes with the hip bones without the joint giving, and the lower back makes up the difference.',
      evidence:
        'Stiffened joints are measured; a lock in one direction only is a thought experiment. What follows is computed by the model.',
    },
    'stiff-sij': {
      title: 'Stiff sacroiliac joint',
      line: 'The joint still gives, but needs more force for the same motion.',
      look: 'Nothing changes until the joint is asked to move. Roll the pelvis or put a lift under one foot, and compare the two sacroiliac joints.',
      evidence:
        'Bridged joints are found in one in ten skeletons of older men. With a surgical fixation, a computer model finds 28 to 60 % less motion, and little effect on the neighbours.',
    },
    'locked-hip': {
      title: 'Locked hip joint',
      line: 'The thigh bone does not move in its socket.',
      look: 'By itself the lock changes nothing. Put a lift under the foot of that side: the knee bends, and the pelvis rises less than it would.',
      evidence:
        'A joint that does not move at all is the limit of stiffness, chosen for teaching. What follows is computed by the model.',
    },
    'stiff-hip': {
      title: 'Stiff hip joint',
      line: 'The hip gives less in every direction.',
      look: 'Put a lift under the foot of that side: the knee bends a little more and the trunk shifts by a few millimetres.',
      evidence:
        'How far a hip turns differs widely between healthy people, and in four of ten between the two sides. What follows is computed by the model.',
    },
    'shifted-hip': {
      title: 'Hip centre moved up',
      line: 'The centre of one hip joint sits a little higher in the pelvis.',
      look: 'The pelvis sinks on that side, as with a shorter leg, although the bones are equal.',
      evidence: 'The size is chosen for teaching. What follows is computed by the model.',
    },
    'short-leg': {
      title: 'Short leg',
      line: 'The thigh bone of one leg is shorter.',
      look: 'Watch the pelvis tilt, the hip bones turn a little against each other and the spine bulge toward the short side.',
      evidence:
        'Nine in ten people have legs of unequal length, 5 mm on average. Tilt, and the signs of turn and curve, are measured; their sizes vary, and many people show a difference without a curve or a curve without a difference.',
    },
    'short-shin': {
      title: 'Short shin',
      line: 'The shin bone of one leg is shorter.',
      look: 'The pelvis tips and the spine curves as with a short thigh. What differs is the knee: on that side it stands lower.',
      evidence:
        'Nine in ten people have legs of unequal length, 5 mm on average. Tilt, and the signs of turn and curve, are measured; whether thigh or shin makes the difference changes next to nothing at the pelvis of the model.',
    },
    'short-leg-lifted': {
      title: 'Short leg with a lift',
      line: 'One leg is shorter, and a sole of the same height stands under its foot.',
      look: 'The pelvis comes level and the curve goes. Lying down, the leg is as short as before.',
      evidence:
        'Lifts straighten functional curves in measurements of children and adults, most but not all of them. That a full lift removes the whole curve follows from the geometry of the model.',
    },
    'foot-lift': {
      title: 'Lift under one foot',
      line: 'A sole stands under one foot; the legs are equal.',
      look: 'The pelvis rises on that side; its hip bone turns back, the other turns forward.',
      evidence:
        'The tilt and the direction of the turn are measured in healthy people. The size of the turn is uncertain.',
    },
    'cause-or-response': {
      title: 'Cause or compensation?',
      line: 'A hip bone turned back makes its leg read shorter. Yet on a short leg the hip bone turns forward.',
      look: 'Compare this with the short leg on the same side: in both the leg reads shorter lying down, here by far less, and the hip bones are turned in opposite ways.',
      evidence:
        'The turn on a short leg is measured and is a compensation. The opposite order, a turned hip bone that shortens the leg, follows from geometry and is contested as a clinical sign. Both can be true at once.',
    },
    'coccyx-forward': {
      title: 'Coccyx bent forward',
      line: 'The tip of the coccyx points further forward, for example after a fall or a birth.',
      look: 'Look from the side, into the halved pelvis, at the angle between sacrum and coccyx: the pelvic floor goes with it.',
      evidence:
        'The coccyx moves 5 to 25 degrees in people without complaints. Its shape varies widely. The rest of the body hardly answers in the model.',
    },
    'coccyx-back': {
      title: 'Coccyx bent back',
      line: 'The tip of the coccyx points further back.',
      look: 'Look from the side, into the halved pelvis, at the angle between sacrum and coccyx: the pelvic floor is stretched and holds some of the bend back.',
      evidence:
        'Backward displacement is measured in sitting; tips that point back are seen more often in women. The rest of the body hardly answers in the model.',
    },
    'coccyx-side': {
      title: 'Coccyx to one side',
      line: 'The tip of the coccyx points to one side.',
      look: 'Look from behind: the muscles of the pelvic floor become shorter on one side and longer on the other.',
      evidence:
        'The shape of the healthy coccyx varies widely. That a deviation to one side acts on the rest of the body is contested; in the model it hardly does.',
    },
    'coccyx-shifted': {
      title: 'Coccyx slipped back',
      line: 'The coccyx sits a few millimetres further back against the sacrum, as after a fall on it.',
      look: 'Look at the pelvic floor: it becomes longer by a few per cent, standing and sitting.',
      evidence:
        'A coccyx that slides back in sitting is measured on X-rays. The size here is chosen for teaching; how far the tissues lengthen is computed by the model, and the rest of the body hardly answers.',
    },
    'coccyx-locked': {
      title: 'Stiff coccyx',
      line: 'The coccyx does not move against the sacrum.',
      look: 'Standing or sitting upright nothing changes. Sitting slumped, where the coccyx comes down on the seat, a free one bends forward; this one stays.',
      evidence:
        'In scans of healthy adults the joint is grown together in about half; less than 5 degrees of motion counts as immobile.',
    },
    'stiff-foot': {
      title: 'Stiff foot and ankle',
      line: 'After a sprain or a fracture, foot and ankle give less.',
      look: 'Put a lift under the foot. The effect on the pelvis at rest is small; that is the point.',
      evidence:
        'Ankles that bend up less than 10 degrees are measured, and so are small changes at the pelvis in walking. A model at rest cannot show walking.',
    },
    'flat-foot': {
      title: 'Flat foot',
      line: 'The heel is turned outward and the arch is lower.',
      look: 'Look for an effect on the pelvis and compare it with a lift of a few millimetres: at rest there is hardly any.',
      evidence:
        'Turned heels change the position of leg and pelvis in measurements, but little, and studies disagree on the size.',
    },
    'stiff-lower-back': {
      title: 'Stiff lower back',
      line: 'The lumbar levels need more force to bend and turn.',
      look: 'Put a lift under one foot: the chest leans further out to the side before the curve brings it back.',
      evidence:
        'Pressure and muscle tone double the stiffness of a lumbar level in measurements, and the lumbar curve follows the tilt of the pelvis. How the motion moves upward is computed by the model.',
    },
    'locked-lower-back': {
      title: 'Locked lower back',
      line: 'The lumbar levels do not move.',
      look: 'Put a lift under one foot: the tilt is carried up to the chest before anything can level it.',
      evidence:
        'A level that does not move at all is the limit of stiffness, chosen for teaching. What follows is computed by the model.',
    },
    'stiff-upper-back': {
      title: 'Stiff upper back',
      line: 'The thoracic levels need more force to bend and turn.',
      look: 'Put a lift under one foot: lower back and neck share what the upper back no longer gives. It is little, for the upper back gave little before.',
      evidence:
        'The stiffness of the thoracic spine with its ribs is measured. How the motion is shared is computed by the model.',
    },
    'loose-pelvis': {
      title: 'Loose pelvic joints',
      line: 'Both sacroiliac joints and the symphysis give more, as with general hypermobility.',
      look: 'Standing level nothing changes. Put a lift under one foot, and watch the step at the symphysis grow larger than in a firm pelvis.',
      evidence:
        'Larger motion is measured: the step at the symphysis on one leg is 1.4 mm in men and 3.1 mm in women who have given birth several times.',
    },
    'wide-symphysis': {
      title: 'Pregnancy and birth',
      line: 'The pelvic joints are softer and the symphysis is wider.',
      look: 'Watch the gap, and how easily the two halves step against each other with a lift under one foot.',
      evidence:
        'A more mobile symphysis after births is measured, and widths differ between people. How wide it is here is chosen for teaching; how the ring answers is computed by the model.',
    },
    'nutated-sacrum': {
      title: 'Sacrum tipped forward (nutation)',
      line: 'The top of the sacrum sits a little further forward between the hip bones.',
      look: 'Look from the side into the halved pelvis: the sacral base is steeper and the lumbar curve a little deeper. Both sides are alike, so nothing tips sideways.',
      evidence:
        'That the sacrum nods forward by 1 to 2 degrees when it takes load is measured. That it stays so, for example after a birth, is contested. What follows is computed by the model.',
    },
    'hip-dysplasia': {
      title: 'Shallow hip socket (dysplasia)',
      line: 'From birth, the hip centre sits further out and higher, on one side or both.',
      look: 'On one side alone: the pelvis sinks there, although the bones of the legs are equal.',
      evidence: 'Direction and size are chosen for teaching. What follows is computed by the model.',
    },
    'wedge-vertebra': {
      title: 'Wedge-shaped vertebra',
      line: 'One lumbar vertebra is higher on one side.',
      look: 'Watch the curve above it, and where the spine turns back to bring the head over the feet.',
      evidence: 'The size is chosen for teaching. What follows is computed by the model.',
    },
    'lost-hip-extension': {
      title: 'Hip that does not go back',
      line: 'The thigh does not swing further back than set; forward it is free.',
      look: 'In neutral nothing happens. Roll the pelvis backward: the stopped hip no longer follows, and the knee on that side bends instead.',
      evidence:
        'That hips lose backward swing is measured. That the knee and the pelvis take over is computed by the model at rest; walking is not shown.',
    },
    'lost-hip-rotation': {
      title: 'Hip that hardly turns',
      line: 'The thigh turns in and out in its socket no further than set; swinging forward and back is free.',
      look: 'In neutral nothing happens. Open the hip bone of that side outward as far as the model allows: the thigh has to turn with it, and the foot tilts by a degree or two. Smaller turns are met by the few degrees that are left.',
      evidence:
        'That hips lose turning in and out is measured, and how far a hip turns differs widely between healthy people. What follows at rest is computed by the model; walking is not shown.',
    },
    'tight-pelvic-floor': {
      title: 'Tense pelvic floor',
      line: 'The muscles between pubis, sacrum and coccyx pull, on one side or both.',
      look: 'The coccyx bends forward and the sacrum counternutates by a fraction of a degree. With one side alone the coccyx also leaves the midline.',
      evidence:
        'In specimens, tension in the floor stiffens the pelvic joints in women and turns the sacrum back. Each of its muscles can pull about 15 to 21 newtons. An uneven pull is computed by the model only.',
    },
    'stiff-ankle': {
      title: 'Ankle that does not bend up',
      line: 'The foot does not bend upward further than set; downward it is free.',
      look: 'Standing still, next to nothing follows. The model rests; what a stiff ankle does in walking cannot be seen here.',
      evidence: 'Smaller hip motion in walking is measured. An effect on the standing pelvis is small and disputed.',
    },
    'pelvis-rolled-back': {
      title: 'Pelvis rolled back (slumped)',
      line: 'The pelvis is rolled backward, as in slumped sitting or a sway-back.',
      look: 'The lumbar curve flattens about as much as the pelvis rolls, and the head comes forward.',
      evidence: 'That lumbar curve and pelvis go together is measured: about one degree for each degree.',
    },
    'pelvis-rolled-forward': {
      title: 'Pelvis rolled forward',
      line: 'The pelvis is rolled forward while standing.',
      look: 'The lumbar curve deepens about as much as the pelvis rolls; the thoracic curve hardly changes.',
      evidence: 'That lumbar curve and pelvis go together is measured: about one degree for each degree.',
    },
    'caesarean-scar': {
      title: 'Scar after a caesarean',
      line: 'Bands from the lower abdominal wall down to the pelvis and up to the ribs resist being lengthened.',
      look: 'In quiet positions nothing happens: a scar limits, it does not pull. Only with the pelvis rolled far forward or the back bent far do the bands become taut, and even then the effect is small.',
      evidence:
        'Adhesions after a caesarean are measured, and linked to long-lasting pelvic pain. An effect on posture has not been found; a pull on the pelvis is contested.',
    },
    'appendix-scar': {
      title: 'Scar after an appendix operation',
      line: 'Bands between caecum, abdominal wall and the right ilium resist being lengthened.',
      look: 'In quiet positions nothing happens. The bands become taut only in large movements of the trunk or pelvis.',
      evidence:
        'Adhesions can be found after operations. That they change the position of the pelvis has not been shown and is contested.',
    },
    'operation-scar': {
      title: 'Scar after another operation',
      line: 'A band in the abdominal wall between ribs and pubis resists being lengthened.',
      look: 'In quiet positions nothing happens: a scar limits, it does not pull. Where it runs here is one example of many.',
      evidence:
        'Adhesions after operations in the abdomen are found. That they change posture has not been shown and is contested.',
    },
    endometriosis: {
      title: 'Endometriosis',
      line: 'Bands along the uterosacral ligaments, at the ovary and behind the uterus resist being lengthened.',
      look: 'In quiet positions nothing happens: the bands are slack. Look from the side into the halved pelvis, where they run.',
      evidence:
        'Lower thresholds for pain and less flexibility are measured. No effect on the position of the pelvis has been found.',
    },
    'colon-right': {
      title: 'Right colon',
      line: 'The first part of the colon pulls where it is fixed: at the right ilium and the back wall of the abdomen.',
      look: 'The effect is small: the trunk leans by about a millimetre even at the strongest setting.',
      evidence:
        'That the bowel pulls on the pelvis is taught and contested. Slow bowels and feelings in the leg are reported by practitioners and not computed.',
    },
    'colon-left': {
      title: 'Left colon and rectum',
      line: 'The sigmoid colon pulls at the left ilium, the rectum at sacrum and coccyx.',
      look: 'The coccyx bends forward a little; the rest of the body answers by less than a millimetre.',
      evidence:
        'That the bowel pulls on the pelvis is taught and contested. How large such a pull would be is not known.',
    },
    'organ-fascia': {
      title: 'Fascia of bladder, uterus, ovary and kidney',
      line: 'Bands from bladder, uterus, ovary and kidney pull at pubis, sacrum, the side wall of the pelvis and the lumbar vertebrae.',
      look: 'Standing, the effect is smaller than can be measured. Lying down, where the legs carry nothing, it is a little larger.',
      evidence:
        'Contested: no measurement shows that fascia of organs moves the pelvis. The tension is chosen for teaching.',
    },
    'tense-iliopsoas': {
      title: 'Tense hip flexors (psoas and iliacus)',
      line: 'Psoas and iliacus keep a lasting tension, on one side or both.',
      look: 'Both sides together roll the pelvis forward by about a degree and deepen the lumbar curve a little. One side alone leans the trunk toward it, lying down more than standing. The nerves of the groin run through and beside them.',
      evidence:
        'A lasting tension is contested. What it does to pelvis and spine follows from where the muscles are fixed. Iliacus does not cross the sacroiliac joint.',
    },
    'tight-piriformis': {
      title: 'Tense piriformis',
      line: 'The muscle from the front of the sacrum to the thigh bone keeps a lasting tension.',
      look: 'The sacroiliac joint on that side slides by fractions of a millimetre. The sciatic nerve leaves the pelvis just below the muscle.',
      evidence:
        'The course of nerve and muscle is measured. Whether the muscle presses on the nerve cannot be computed here, and how often it does so in people is contested.',
    },
    'weak-gluteus': {
      title: 'Weakened side muscles of the hip',
      line: 'Gluteus medius and minimus have lost tone on one side.',
      look: 'Stand on that leg: the pelvis sinks a little more on the other side before it finds its rest. On both feet nothing changes.',
      evidence:
        'Follows from the share these muscles have in holding the hip; not measured in people. The model rests, and does not walk.',
    },
  },
  sides: { left: 'Left', right: 'Right', both: 'Both sides', none: 'Whole' },
  modes: { held: 'Held', settled: 'Settled' },
  modesExplained: {
    held: 'Held exactly, as by a hand on the bone.',
    settled: 'An old displacement as the new rest of the joint: the ring decides how much of it stays.',
  },
}
