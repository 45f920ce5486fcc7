import type { Cause } from '../cause.ts'

/** A hypermobile SI joint turns 6 degrees where others turn 1.7: about 0.3 of the stiffness (Jacob 1995, Kissling 1996). */
const LOOSE_FACTOR = 0.3
const LOOSER = { unit: 'times', min: 0.1, max: 0.9, step: 0.1, initial: LOOSE_FACTOR } as const
/** Chosen for teaching; a symphysis is about 4.7 mm wide, standard deviation 2.3 mm in women. */
const WIDER = { unit: 'mm', min: 1, max: 8, step: 0.5, initial: 3 } as const

const loosened = (factor: number) => ({ 'sij-left': factor, 'sij-right': factor, symphysis: factor })

const ring = {
  row: 15,
  sides: ['none'],
  modes: ['held'],
  structures: ['sij-left', 'sij-right', 'symphysis', 'hip-bone-left', 'hip-bone-right', 'sacrum'],
  reported: ['groin', 'buttock', 'lower-back'],
  stances: ['standing', 'supine'],
} as const

export const loosePelvis: Cause = {
  ...ring,
  id: 'loose-pelvis',
  strength: LOOSER,
  build: (factor) => ({ stiffness: loosened(factor) }),
  evidence: { premise: 'measured', consequence: 'measured' },
  sources: ['kissling-1996', 'garras-2008', 'becker-2010'],
  view: 'pelvis',
  trial: 'lift',
}

/** Nodding is measured at 1 to 2 degrees (Jacob 1995); as a lasting place it is contested. */
const NODDING = { unit: 'deg', min: 0.5, max: 4, step: 0.5, initial: 1.5 } as const

/** The top of the sacrum further forward between the hip bones (nutation): both of these turn back against it. */
export const nutatedSacrum: Cause = {
  ...ring,
  id: 'nutated-sacrum',
  strength: NODDING,
  modes: ['settled', 'held'],
  build: (strength, mode) => {
    const values = { 'sij-left': { rx: -strength }, 'sij-right': { rx: -strength } }
    return mode === 'held' ? { impose: values } : { rest: values }
  },
  evidence: { premise: 'contested', consequence: 'modelled' },
  sources: ['jacob-1995', 'kibsgard-2012'],
  view: 'side',
  halved: true,
  magnify: 4,
  layers: ['ghost'],
}

export const wideSymphysis: Cause = {
  ...ring,
  id: 'wide-symphysis',
  female: true,
  strength: WIDER,
  modes: ['settled'],
  build: (strength) => ({ rest: { symphysis: { tx: strength } }, stiffness: loosened(LOOSE_FACTOR) }),
  evidence: { premise: 'measured', consequence: 'modelled' },
  sources: ['garras-2008', 'becker-2010', 'symphysis-width-2021'],
  view: 'symphysis',
  trial: 'lift',
}
