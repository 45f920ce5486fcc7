import type { Stance } from '#body'
import type { StoryStep } from '#causes'
import { fill } from '#language'
import type { CauseWords, Language, StepWords, StoryWords } from '#language'

/** What telling a step takes in one language. */
export interface TellingWords {
  readonly language: Language
  readonly stories: StoryWords
  readonly causes: CauseWords
  readonly stances: { readonly [stance in Stance]: string }
}

/** Title and text of a step: its own, or put together from the words of its cause. */
export function stepWords(step: StoryStep, { language, stories, causes, stances }: TellingWords): StepWords {
  const { text } = step
  if (text.of === 'story') {
    const steps: { readonly [step: string]: StepWords } = stories.told[text.story].steps
    return steps[text.step] ?? { title: '', text: '' }
  }
  const { before, done, stance, trial, trials, known } = stories.ofCause
  if (text.of === 'trial') return { title: trial.title, text: fill(trial.text, { asked: trials[text.trial] }) }
  const cause = causes.texts[text.cause]
  const position = stances[step.stance]
  const parts: { readonly [part in typeof text.part]: StepWords } = {
    before: { title: before.title, text: fill(before.text, { line: cause.line }) },
    done: { title: done, text: cause.look },
    stance: { title: position, text: fill(stance, { stance: position.toLocaleLowerCase(language) }) },
    known: { title: known, text: cause.evidence },
  }
  return parts[text.part]
}
