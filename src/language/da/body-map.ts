import type { BodyMapWords } from '../en/body-map.ts'

export const bodyMap: BodyMapWords = {
  title: 'Hvor der fortælles om gener',
  marked: 'fortalt, ikke beregnet',
  explained:
    'Behandlere fortæller om gener disse steder. Modellen beregner ingen gener: den kender stillinger og kræfter.',
  front: 'forfra',
  back: 'bagfra',
  picture: 'Omrids af en krop, {view}. Markeret som fortalt: {areas}.',
  step: 'Fortalt, ikke beregnet: {areas}.',
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
