import type { FaultWords } from '../en/faults.ts'

export const faults: FaultWords = {
  refusal: {
    'out-of-range': '{what} kræver mere, end modellen kan klare. Vælg en mindre værdi.',
    conflict: '{what} strider mod en anden lås eller fastholdelse. Slip en af dem.',
    'no-rest':
      'Kroppen finder ingen hvilestilling med alt dette på én gang. Fortryd det sidste trin, eller slip noget.',
    'not-supported': '{what} er ikke bygget endnu. Vælg noget andet.',
  },
  outOfRangeLimit: '{what} kræver {value}; modellen kan højst klare {limit}. Vælg en mindre værdi.',
  fault: '{path}: {value} blev udeladt. Tilladt: {allowed}.',
  faultNearest: '{path}: {value} blev udeladt. Tilladt: {allowed}. Mente du {nearest}?',
  wholeCase: 'Tilstanden',
}
