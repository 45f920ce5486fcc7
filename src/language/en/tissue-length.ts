/** Words of the length of a tissue in its card. */
export const tissueLength = {
  title: 'In this pose',
  /** {length}: mm; {change}: percent, with sign. */
  length: 'Length {length}, {change} against quiet standing.',
  longer: 'The tissue is stretched.',
  shorter: 'Its ends have come nearer: a ligament is slack, a muscle shortened.',
  same: 'As long as in quiet standing.',
  /** {name}: the nearest neighbour of a nerve. */
  near: 'Nearest neighbour: {name}, {distance} between the middle lines, {change} against quiet standing. Whether anything is pressed is not computed.',
}

export type TissueLengthWords = typeof tissueLength
