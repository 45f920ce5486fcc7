import type { Cause, CauseParts } from '../cause.ts'
import { byPath } from '../mirror.ts'

/** Newtons per muscle: about the most a muscle of the pelvic floor can (Tuttle 2014, 0.6 to 0.7 cm2 of fibres). */
const FLOOR_TENSION = { unit: 'N', min: 1, max: 18, step: 1, initial: 15 } as const
/** Newtons: a small part of what psoas can; as a lasting tension it is chosen for teaching. */
const TENSION = { unit: 'N', min: 10, max: 300, step: 10, initial: 80 } as const
/** Newtons: what fascia of an organ might carry is not known; chosen for teaching, small against a muscle. */
const FASCIA_TENSION = { unit: 'N', min: 1, max: 40, step: 1, initial: 10 } as const
/** How hard a scar resists once it is taut; chosen for teaching. */
const SCAR = { unit: 'N/mm', min: 1, max: 20, step: 1, initial: 5 } as const

const pull = (tension: number, paths: readonly string[]): CauseParts => ({
  pull: byPath(paths.map((path) => ({ path, tension }))),
})

/** Millimetres a scar gives before it is taut: enough that quiet stances do not reach it. Chosen for teaching. */
const SLACK = 10

/** A band that does nothing in quiet stances, and resists what would lengthen it further. */
const bands = (stiffness: number, paths: readonly string[]): CauseParts => ({
  tether: byPath(paths.map((path) => ({ path, slack: SLACK, stiffness }))),
})

/** The trunk from the ribs to the pelvic floor, from in front and a little from the side. */
const TRUNK = { azimuth: 28, elevation: 6, distance: 1.35, target: [0, 0.11, 0] } as const

const contested = { premise: 'contested', consequence: 'contested' } as const

export const tightPelvicFloor: Cause = {
  id: 'tight-pelvic-floor',
  row: 8,
  sides: ['both', 'left', 'right'],
  strength: FLOOR_TENSION,
  modes: ['held'],
  build: (tension) =>
    pull(tension, ['puborectalis-left', 'pubococcygeus-left', 'iliococcygeus-left', 'coccygeus-left']),
  evidence: { premise: 'measured', consequence: 'measured' },
  sources: ['pool-goudzwaard-2004', 'tuttle-2014', 'bo-2001'],
  structures: [
    'coccyx-1',
    'coccyx-2',
    'puborectalis-{side}',
    'pubococcygeus-{side}',
    'iliococcygeus-{side}',
    'coccygeus-{side}',
  ],
  layers: ['muscles', 'ghost'],
  reported: ['coccyx', 'groin', 'buttock'],
  // Into the bowl from behind and below.
  view: { azimuth: 180, elevation: -50, distance: 0.7, target: [0, -0.04, 0] },
  stances: ['standing', 'sitting'],
}

export const caesareanScar: Cause = {
  id: 'caesarean-scar',
  female: true,
  row: 9,
  sides: ['both', 'left', 'right'],
  strength: SCAR,
  modes: ['held'],
  build: (stiffness) => bands(stiffness, ['caesarean-left', 'peritoneum-left']),
  evidence: { premise: 'measured', consequence: 'contested' },
  sources: ['moro-2015'],
  structures: ['caesarean-{side}', 'peritoneum-{side}', 'uterus', 'bladder'],
  layers: ['organs'],
  reported: ['abdomen', 'groin', 'lower-back'],
  view: TRUNK,
  stances: ['standing', 'supine'],
  trial: 'rolled-forward',
}

/** The appendix lies on the right: the cause has that side only, and is written for the left as every other. */
export const appendixScar: Cause = {
  id: 'appendix-scar',
  row: 10,
  sides: ['right'],
  strength: SCAR,
  modes: ['held'],
  build: (stiffness) => bands(stiffness, ['caecum-ilium-left', 'abdominal-wall-left']),
  evidence: contested,
  sources: ['cheong-2014'],
  structures: ['caecum-ilium-{side}', 'abdominal-wall-{side}', 'caecum', 'appendix'],
  layers: ['organs'],
  reported: ['abdomen', 'groin'],
  view: TRUNK,
  stances: ['standing', 'supine'],
  trial: 'rolled-forward',
}

/** Other operations through the wall of the abdomen; the line is one of many that such a scar may take. */
export const operationScar: Cause = {
  ...appendixScar,
  id: 'operation-scar',
  sides: ['left', 'right', 'both'],
  build: (stiffness) => bands(stiffness, ['abdominal-wall-left']),
  structures: ['abdominal-wall-{side}', 'rectus-abdominis-{side}'],
  layers: ['organs', 'muscles'],
  reported: ['abdomen', 'lower-back'],
}

export const endometriosis: Cause = {
  id: 'endometriosis',
  female: true,
  row: '10b',
  sides: ['both', 'left', 'right'],
  strength: SCAR,
  modes: ['held'],
  build: (stiffness) => bands(stiffness, ['uterosacral-scar-left', 'ovary-wall-left', 'rectovaginal']),
  evidence: { premise: 'measured', consequence: 'contested' },
  sources: ['barros-2024'],
  structures: ['uterosacral-scar-{side}', 'ovary-wall-{side}', 'rectovaginal', 'uterus', 'ovary-{side}', 'rectum'],
  layers: ['organs'],
  reported: ['abdomen', 'groin', 'lower-back'],
  view: { azimuth: 90, elevation: 0, distance: 0.75, target: [0, 0.03, 0] },
  halved: true,
  stances: ['standing', 'supine'],
}

export const tenseIliopsoas: Cause = {
  id: 'tense-iliopsoas',
  row: 11,
  sides: ['left', 'right', 'both'],
  strength: TENSION,
  modes: ['held'],
  build: (tension) => pull(tension, ['psoas-major-left', 'iliacus-left']),
  evidence: { premise: 'contested', consequence: 'modelled' },
  sources: [],
  structures: [
    'psoas-major-{side}',
    'iliacus-{side}',
    'femoral-nerve-{side}',
    'lateral-femoral-cutaneous-nerve-{side}',
    'ilioinguinal-nerve-{side}',
    'obturator-nerve-{side}',
  ],
  layers: ['muscles', 'nerves'],
  reported: ['groin', 'lower-back', 'thigh'],
  view: { azimuth: 12, elevation: 0, distance: 1.15, target: [0, 0.07, 0] },
  stances: ['standing', 'supine'],
}

/** Caecum on the right, sigmoid on the left, rectum in the middle. */
export const colonRight: Cause = {
  id: 'colon-right',
  row: 11,
  sides: ['right'],
  strength: FASCIA_TENSION,
  modes: ['held'],
  build: (tension) => pull(tension, ['caecum-ilium-left', 'caecum-mesentery-left']),
  evidence: contested,
  sources: [],
  structures: ['caecum-ilium-{side}', 'caecum-mesentery-{side}', 'caecum', 'ascending-colon'],
  layers: ['organs'],
  reported: ['abdomen', 'groin', 'leg'],
  view: TRUNK,
  stances: ['standing'],
}

export const colonLeft: Cause = {
  ...colonRight,
  id: 'colon-left',
  sides: ['left'],
  build: (tension) => pull(tension, ['sigmoid-ilium-left', 'rectum-sacrum']),
  structures: ['sigmoid-ilium-{side}', 'rectum-sacrum', 'sigmoid-colon', 'descending-colon', 'rectum'],
}

export const organFascia: Cause = {
  id: 'organ-fascia',
  row: 12,
  sides: ['left', 'right', 'both'],
  strength: FASCIA_TENSION,
  modes: ['held'],
  build: (tension) =>
    pull(tension, ['bladder-pubis-left', 'uterosacral-left', 'ovary-wall-left', 'kidney-fascia-left']),
  evidence: contested,
  sources: [],
  structures: [
    'bladder-pubis-{side}',
    'uterosacral-{side}',
    'ovary-wall-{side}',
    'kidney-fascia-{side}',
    'bladder',
    'uterus',
    'ovary-{side}',
    'kidney-{side}',
  ],
  layers: ['organs'],
  reported: ['abdomen', 'lower-back', 'groin'],
  view: TRUNK,
  stances: ['standing', 'supine'],
}

/** Sides: of the muscle. Standing on that leg asks most of it. */
export const weakGluteus: Cause = {
  id: 'weak-gluteus',
  row: '16b',
  sides: ['left', 'right'],
  strength: { unit: 'times', min: 0, max: 0.9, step: 0.1, initial: 0.3 },
  modes: ['held'],
  build: (tone) => ({ tone: { 'gluteus-medius-left': tone, 'gluteus-minimus-left': tone } }),
  evidence: { premise: 'modelled', consequence: 'modelled' },
  sources: [],
  structures: ['gluteus-medius-{side}', 'gluteus-minimus-{side}', 'hip-bone-{side}', 'femur-{side}'],
  layers: ['muscles', 'ghost'],
  reported: ['buttock', 'thigh', 'lower-back'],
  view: 'front',
  magnify: 4,
  stances: ['left-leg', 'right-leg', 'standing'],
}

export const tightPiriformis: Cause = {
  id: 'tight-piriformis',
  row: 18,
  sides: ['left', 'right', 'both'],
  strength: TENSION,
  modes: ['held'],
  build: (tension) => pull(tension, ['piriformis-left']),
  evidence: { premise: 'contested', consequence: 'modelled' },
  sources: [],
  structures: ['piriformis-{side}', 'sciatic-nerve-{side}', 'sacral-plexus-{side}', 'sacrum', 'femur-{side}'],
  layers: ['muscles', 'nerves'],
  reported: ['buttock', 'thigh', 'leg', 'foot'],
  view: 'back',
  stances: ['standing', 'supine'],
}
