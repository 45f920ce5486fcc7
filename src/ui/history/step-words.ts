import type { Case } from '#body'
import { axisWords, capitalise, fill, formatQuantity, inputSentences, nameOf } from '#language'
import type { Catalogue, MoreWords, NameMode } from '#language'
import { reduceCase } from '#session'
import type { Command } from '#session'

const NOTHING_DONE: Case = { version: 1 }

export interface StepVocabulary {
  readonly words: Catalogue
  readonly more: MoreWords
  readonly names: NameMode
}

/** What a command alone does to a neutral body, said as the big sentence would say it; null where that is nothing. */
const alone = (command: Command, words: Catalogue): string | null =>
  inputSentences(reduceCase(NOTHING_DONE, command), words)[0]?.replace(/\.$/, '') ?? null

/** One line of the history: what was done. Null is where the session opened. */
export function stepWords(command: Command | null, { words, more, names }: StepVocabulary): string {
  const { history } = more
  if (command === null) return history.opened
  const called = (joint: string) => nameOf(joint, words, names)
  switch (command.type) {
    case 'impose':
      if (command.value !== null) break
      return fill(history.letGoOf, {
        name: called(command.joint),
        axis: axisWords(command.joint, command.axis, words),
      })
    case 'let-go':
      return fill(history.letGo, { name: called(command.joint) })
    case 'unlock':
      return fill(history.unlocked, { name: called(command.joint) })
    case 'rest':
      if (command.value !== null && command.value !== 0) break
      return fill(history.restNormal, { name: called(command.joint) })
    case 'stiffness':
      if (command.factor !== null && command.factor !== 1) break
      return fill(history.stiffnessNormal, { name: called(command.joint) })
    case 'lift':
      return alone(command, words) ?? `${words.ui[command.side === 'left' ? 'liftLeft' : 'liftRight']}: 0 mm`
    case 'lengthen':
      return alone(command, words) ?? `${capitalise(called(command.bone))}: 0 mm`
    case 'stance':
      return fill(history.stance, { name: words.ui.stances[command.stance] })
    case 'chain': {
      const n = formatQuantity(100 * command.value, '%', words.language, { decimals: 0 })
      return fill(history.chain, { n })
    }
    case 'body': {
      const { sex = 'female' } = command.body
      const percent = (value: number) => formatQuantity(value, '%', words.language, { decimals: 0 })
      const share = sex === 'female' ? 0 : sex === 'male' ? 1 : sex
      const mixed = share > 0 && share < 1
      const { pelvicIncidence, stature } = command.body
      return [
        fill(history.body, { name: share >= 0.5 ? words.ui.male : words.ui.female }),
        ...(mixed ? [`${more.shape.mixture} ${percent(100 * share)}`] : []),
        ...(pelvicIncidence === undefined
          ? []
          : [`${more.shape.incidence} ${formatQuantity(pelvicIncidence, 'deg', words.language, { decimals: 0 })}`]),
        ...(stature === undefined
          ? []
          : [`${more.shape.stature} ${formatQuantity(stature, 'mm', words.language, { decimals: 0 })}`]),
      ].join(', ')
    }
    case 'causes': {
      const titles = command.causes?.choices.map(({ id }) => words.causes.texts[id].title) ?? []
      return titles.length === 0 ? history.causesOff : fill(history.causes, { names: titles.join(', ') })
    }
    case 'reset':
      return history.reset
    case 'reset-joint':
      return fill(history.resetJoint, { name: called(command.joint) })
    case 'as-new':
      return history.asNew
    case 'state':
    case 'case':
      return history.loaded
    default:
      break
  }
  return alone(command, words) ?? history.other
}
