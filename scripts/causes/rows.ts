/** The list of causes by row: what each is about, and what the page or its stories say beyond single causes. */
export const CAUSE_ROWS: readonly {
  readonly row: number | '10b' | '16b'
  readonly title: string
  readonly also?: string
}[] = [
  { row: 1, title: 'a fall on one buttock, or another accident', also: 'The causes of rows 1 and 4 combine.' },
  {
    row: 2,
    title: 'a locked sacroiliac joint',
    also: 'Any axis of any joint can be locked in its card or with its padlock.',
  },
  { row: 3, title: 'a locked or displaced hip, or one that hardly turns or does not go back' },
  { row: 4, title: 'a functional difference of leg length' },
  { row: 5, title: 'a structural difference of leg length, and its lift' },
  { row: 6, title: 'cause or compensation', also: 'Told from both ends by the story `cause-or-compensation`.' },
  { row: 7, title: 'the coccyx, bent, slipped or stiff' },
  { row: 8, title: 'a tense or uneven pelvic floor' },
  { row: 9, title: 'a scar after a caesarean' },
  {
    row: 10,
    title: 'a scar after removal of the appendix, or another operation',
    also: 'In a case a tether can run along any line of the model.',
  },
  { row: '10b', title: 'endometriosis' },
  {
    row: 11,
    title: 'the colon; psoas and iliacus',
    also: 'Slow bowel and leg sensation are shown as reported areas only.',
  },
  {
    row: 12,
    title: 'fascia of bladder, uterus, ovary and kidney',
    also: 'The reverse, a turned pelvis that acts on them, is told by the story `organs`.',
  },
  { row: 13, title: 'a stiff or flat foot', also: 'Walking is not shown: the model is at rest, and the texts say so.' },
  { row: 14, title: 'a stiff back and posture' },
  { row: 15, title: 'loose joints, pregnancy and birth' },
  { row: 16, title: 'inborn shapes' },
  { row: '16b', title: 'a weak muscle beside a joint' },
  {
    row: 17,
    title: 'overload and its spread',
    also: '“And then?” below the ranking of effort stiffens the most loaded joint and solves again.',
  },
  {
    row: 18,
    title: 'nerves',
    also: 'Roots, groin, coccyx and the brachial plexus are told by the story `nerves`; dermatomes are approximate.',
  },
]
