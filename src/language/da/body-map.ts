import type { BodyMapWords } from '../en/body-map.ts'

export const bodyMap: BodyMapWords = {
  title: 'Her beskriver behandlere gener',
  marked: 'beskrevet, ikke beregnet',
  explained: 'Stederne er dem, behandlere nævner. Modellen beregner ingen gener: den kender kun stillinger og kræfter.',
  front: 'forfra',
  back: 'bagfra',
  picture: 'Omrids af en krop, {view}. Markeret som beskrevet: {areas}.',
  step: 'Beskrevet af behandlere, ikke beregnet: {areas}.',
  areas: {
    jaw: 'kæbe',
    neck: 'nakke',
    shoulder: 'skulder',
    elbow: 'albue',
    hand: 'hånd',
    'upper-back': 'øvre ryg',
    'lower-back': 'lænd',
    abdomen: 'mave',
    groin: 'lyske',
    buttock: 'balde',
    coccyx: 'haleben',
    thigh: 'lår',
    knee: 'knæ',
    leg: 'underben',
    foot: 'fod',
  },
  sides: { left: '{area} (venstre)', right: '{area} (højre)', both: '{area}' },
}
