import type { Case } from '#body'
import { buildCause, CAUSES, mergeIntoCase, SOURCES, storyOf, TRIALS } from '#causes'
import type { Cause, CauseChoice } from '#causes'
import { loadCatalogue, loadStoryWords, TRIAL_IDS } from '#language'
import type { TrialId } from '#language'
import { caseOfStep } from '#session'
import { GROUPS, groupOff, meanOff } from '../../tests/body/attachment-fit.ts'
import type { Group } from '../../tests/body/attachment-fit.ts'
import { changes, closeness, overloads, shorterPerDegree, signed, solved } from './numbers.ts'
import { CAUSE_ROWS } from './rows.ts'
import { structureLines } from './structures.ts'

const TABLE = [
  '| cause | input | result | premise / consequence | reported, not computed | sources |',
  '| --- | --- | --- | --- | --- | --- |',
]

const NOTHING = 'nothing that could be measured'

/** What is asked of a body with a cause that does nothing at rest; compared with the same asked of one without it. */
const TRIAL_NAMES: { readonly [id in TrialId]: string } = {
  lift: 'with a 20 mm lift under the left foot',
  opened: 'with the left hip bone opened by 8°',
  'rolled-back': 'with the pelvis rolled back by 10°',
  'rolled-forward': 'with the pelvis rolled forward by 10°',
  slumped: 'sitting slumped, the pelvis rolled back by 20°',
}

const baseOf = (id: TrialId): Case => {
  const { stance = 'standing', parts } = TRIALS[id]
  return mergeIntoCase({ version: 1, stance }, parts)
}

/** A cause at its usual strength, on the first of its sides. */
const usual = ({ id, sides, strength, modes }: Cause): CauseChoice => ({
  id,
  ...(sides[0] === undefined ? {} : { side: sides[0] }),
  ...(strength ? { strength: strength.initial } : {}),
  ...(modes[0] === undefined ? {} : { mode: modes[0] }),
})

function causeLine(cause: Cause, title: string): string {
  const choice = usual(cause)
  const found = (name: string, base: Case) => {
    const said = changes(choice, base)
    return said.length > 0 ? [`${name}: ${said.join(', ')}`] : []
  }
  const atRest = cause.stances.flatMap((stance) => found(stance, { version: 1, stance }))
  // A lock, a stop or a scar does nothing by itself: it shows in what the body answers to something else.
  const asked = atRest.length > 0 ? [] : TRIAL_IDS.flatMap((id) => found(TRIAL_NAMES[id], baseOf(id)))
  const results = [...(atRest.length > 0 ? [] : [`${cause.stances.join(', ')}: ${NOTHING}`]), ...atRest, ...asked]
  const { premise, consequence } = cause.evidence
  const side = choice.side === undefined || choice.side === 'none' ? '' : `, ${choice.side}`
  const cells = [
    `${title} (\`${cause.id}\`${side})`,
    `\`${JSON.stringify(buildCause(choice))}\``,
    [...results, ...closeness(choice)].join('; '),
    `${premise} / ${consequence}`,
    (cause.reported ?? []).join(', '),
    cause.sources.map((id) => SOURCES[id].citation).join(' ') || 'none: chosen for teaching',
  ]
  return `| ${cells.join(' | ')} |`
}

const OPENING = [
  '# What is shown, and where',
  '',
  'Written by `npm run causes` from the data and the engine; a test compares it. Every structure with its names, every',
  'cause with what it puts into the engine and what comes out, the chain reaction link by link, and where the limits are',
  'said. Numbers are changes against the same stance with nothing done, at the usual strength and on the first side;',
  'names are those of the instruments in [model.md](model.md). Tissues: change of length. Each cause stands in the panel',
  'of causes with its side and strength, opens its own view and layers, lights what it acts on, and has a story.',
  '',
]

const RANGES =
  'By geometry 0.7 to 1.7 mm per degree if the ring were open (the validation compares the hip centre), 0.3 to 1 mm per degree of torsion in the closed one.'

/** The chain reaction, one line for each step. */
async function chainLines(): Promise<readonly string[]> {
  const { told } = await loadStoryWords('en')
  const steps: { readonly [id: string]: { readonly title: string } } = told['chain-reaction'].steps
  return storyOf({ id: 'chain-reaction' }).steps.map((step) => {
    const { readings, cobb } = solved(caseOfStep(step, { version: 1 }).case)
    const ids = typeof step.numbers === 'string' ? [] : step.numbers
    const said = ids.map((id) => {
      if (id === 'cobb') {
        const [curve] = cobb.toSorted((a, b) => b.angle - a.angle)
        return curve && curve.angle >= 0.5 ? `curve ${curve.angle.toFixed(1)}°, bulging ${curve.convex}` : 'no curve'
      }
      const reading = readings[id]
      const unit = reading?.unit === 'deg' ? '°' : ` ${reading?.unit}`
      return reading ? `${id} ${signed(reading.value)}${unit}` : `${id} not in this stance`
    })
    const marks = step.evidence ? `${step.evidence.premise} / ${step.evidence.consequence}` : ''
    const title = step.text.of === 'story' ? (steps[step.text.step]?.title ?? '') : ''
    const results = step.numbers === 'payers' ? 'the ranking of effort' : said.join(', ')
    return `| ${title} | ${step.chain.toFixed(2)} | ${results} | ${marks}${step.unvalidated ? '; not validated' : ''} |`
  })
}

/** Who stiffens one after the other from a cause, and whether all of them together pay more or less. */
function spread(choice: CauseChoice): string {
  const { joints, before, after } = overloads(choice, 12)
  const [from, to] = [before, after].map((effort) => (1000 * effort).toFixed(0))
  return `${joints.join(', ')}; the effort of all joints together goes from ${from} to ${to} mJ.`
}

/** Rows that say more than their causes do. */
function beyond(row: (typeof CAUSE_ROWS)[number]['row']): readonly string[] {
  if (row === 4) {
    const { turn, torsion } = shorterPerDegree()
    const model = `Lying down, the closed ring of the model: ${turn.toFixed(2)} mm shorter per degree of turn, ${torsion.toFixed(2)} mm per degree of torsion between the hip bones.`
    return [model, RANGES, '']
  }
  if (row !== 17) return []
  return [
    `From a right leg 10 mm short the first twelve are: ${spread({ id: 'short-leg', side: 'right' })}`,
    'What is displaced stays displaced however stiff it becomes: the load grows, and it spreads only when a joint is as stiff as the experiment allows.',
    '',
    `From tense hip flexors on both sides, a pull and not a displacement: ${spread({ id: 'tense-iliopsoas', side: 'both' })} Here it settles.`,
    '',
  ]
}

const inMillimetres = (off: number | null): string => (off === null ? 'not published' : off.toFixed(1))

/** How far attachments are off, by group and all together. */
const attachmentLines = (): readonly string[] => [
  ...(Object.keys(GROUPS) as Group[]).map(
    (group) =>
      `| ${group} | ${inMillimetres(groupOff('origins', group))} | ${inMillimetres(groupOff('insertions', group))} |`,
  ),
  `| all muscles | ${inMillimetres(meanOff('origins'))} | ${inMillimetres(meanOff('insertions'))} |`,
]

/** docs/causes.md. */
export async function causesPage(): Promise<string> {
  const { causes } = await loadCatalogue('en')
  const rows = CAUSE_ROWS.flatMap(({ row, title, also }) => {
    const own = CAUSES.filter((cause) => cause.row === row)
    const table =
      own.length > 0 ? [...TABLE, ...own.map((cause) => causeLine(cause, causes.texts[cause.id].title)), ''] : []
    return [`### ${row}. ${title}`, '', ...(also === undefined ? [] : [also, '']), ...beyond(row), ...table]
  })
  const lines = [
    ...OPENING,
    '## Structures',
    '',
    ...(await structureLines()),
    '## Causes',
    '',
    ...rows,
    '## The chain reaction',
    '',
    'A right leg 10 mm short; the spine is released level by level. Reported complaints are shown on a body map, apart from',
    'what is computed. Numbers here are the readings themselves.',
    '',
    '| step | spine that answers | result | premise / consequence |',
    '| --- | --- | --- | --- |',
    ...(await chainLines()),
    '',
    '## Attachments of muscles',
    '',
    'Distance to the attachments of published models, in mm: of the leg (Rajagopal 2016), turned and scaled about the hip',
    'centre so as to lie best, and of the trunk on the pelvic ring (Christophy 2012, as passed on with MyoTorso), also moved',
    'in the sagittal plane, as the hip centre of that set is not given. Where the two differ most they mean different',
    'points: of gluteus medius the published points lie in the middle of the areas of its parts, ours on their upper border;',
    'gluteus maximus ends there all on the femur, here its upper three quarters in the iliotibial tract; gluteus minimus ends',
    'here on the front facet of the trochanter; piriformis starts there at the height of the first sacral foramen, here',
    'between the first and the fourth, as in textbooks. Ends of trunk muscles on ribs and vertebrae are not compared: they',
    'are given in frames of vertebrae that the set does not tie to landmarks.',
    '',
    '| group | origins | insertions |',
    '| --- | --- | --- |',
    ...attachmentLines(),
    '',
    '## What is always said',
    '',
    '- That this is a teaching model, no medical device, and not meant for diagnosis or treatment: on the page, in frames,',
    '  on pictures; it cannot be switched off.',
    '- Nothing is entered about a person and nothing leaves the browser.',
    '- Every number opens on its definition, source, spread in healthy people, and how well the model meets measurements.',
    '- Where no measurement on people exists (jaw, shoulders, arms) the step says so.',
    '- What a cause cannot do is shown as small as it is: scars on posture, a locked joint on its neighbour, feet on the pelvis.',
    '',
  ]
  return lines.join('\n')
}
