import type { BodyArea } from '../body-areas.ts'

/** Words of the body map. */
export interface BodyMapWords {
  readonly title: string
  readonly marked: string
  readonly explained: string
  readonly front: string
  readonly back: string
  /** {view}: front or back; {areas}: list. */
  readonly picture: string
  readonly step: string
  readonly areas: { readonly [area in BodyArea]: string }
  /** {area}: one of the above. */
  readonly sides: { readonly left: string; readonly right: string; readonly both: string }
}

export const bodyMap: BodyMapWords = {
  title: 'Where complaints are reported',
  marked: 'reported, not computed',
  explained:
    'Practitioners report complaints in these places. The model computes no complaints: it knows positions and forces.',
  front: 'front',
  back: 'back',
  picture: 'Outline of a body, {view}. Marked as reported: {areas}.',
  step: 'Reported, not computed: {areas}.',
  areas: {
    jaw: 'jaw',
    neck: 'neck',
    shoulder: 'shoulder',
    elbow: 'elbow',
    hand: 'hand',
    'upper-back': 'upper back',
    'lower-back': 'lower back',
    abdomen: 'abdomen',
    groin: 'groin',
    buttock: 'buttock',
    coccyx: 'coccyx',
    thigh: 'thigh',
    knee: 'knee',
    leg: 'lower leg',
    foot: 'foot',
  },
  sides: { left: 'left {area}', right: 'right {area}', both: '{area}' },
}
