import type { TissueLengthWords } from '../en/tissue-length.ts'

export const tissueLength: TissueLengthWords = {
  title: 'I denne stilling',
  length: 'Længde {length}, {change} i forhold til rolig stående stilling.',
  longer: 'Vævet er strakt.',
  shorter: 'Enderne er kommet nærmere hinanden: et ledbånd er slapt, en muskel forkortet.',
  same: 'Samme længde som i rolig stående stilling.',
  near: 'Nærmeste nabo: {name}, {distance} mellem midterlinjerne, {change} i forhold til rolig stående stilling. Om noget bliver trykket, beregnes ikke.',
}
