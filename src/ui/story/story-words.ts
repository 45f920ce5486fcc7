import { fill, loadStoryWords } from '#language'
import type { StepWords, StoryWords } from '#language'
import type { StoryStep } from '#causes'
import type { AllWords } from '../all-words.ts'
import { extraWords, useExtraWords } from '../extra-words.ts'
import { useWords } from '../words.tsx'

const STORIES = extraWords(loadStoryWords)

/** Words of the stories; suspends the first time. */
export function useStoryWords(): StoryWords {
  return useExtraWords(STORIES, useWords().words.language)
}

/** Title and text of a step: its own, or put together from the words of its cause. */
export function stepWords(step: StoryStep, stories: StoryWords, { t, words }: AllWords): StepWords {
  const { text } = step
  if (text.of === 'story') {
    const steps: { readonly [step: string]: StepWords } = stories.told[text.story].steps
    return steps[text.step] ?? { title: '', text: '' }
  }
  const cause = words.causes.texts[text.cause]
  const { before, done, stance, known } = stories.ofCause
  const position = t.stances[step.stance]
  const parts: { readonly [part in typeof text.part]: StepWords } = {
    before: { title: before.title, text: fill(before.text, { line: cause.line }) },
    done: { title: done, text: cause.look },
    stance: { title: position, text: fill(stance, { stance: position.toLocaleLowerCase(words.language) }) },
    known: { title: known, text: cause.evidence },
  }
  return parts[text.part]
}
