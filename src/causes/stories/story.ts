import type { Stance } from '#body'
import type { BodyArea, CauseId, ToldStory, TrialId } from '#language'
import type { CauseChoice } from '../apply.ts'
import type { CauseParts, EvidenceMark } from '../cause.ts'
import type { CauseLook } from '../look.ts'

export type StoryId = ToldStory | CauseId

/** Where the words of a step stand: its own, or those of the cause it shows. */
export type StepText =
  | { readonly of: 'story'; readonly story: ToldStory; readonly step: string }
  | { readonly of: 'cause'; readonly cause: CauseId; readonly part: 'before' | 'done' | 'stance' | 'known' }
  | { readonly of: 'trial'; readonly trial: TrialId }

/**
 * Which results are said with a step. Always read from the engine: named instruments (interchange names, `cobb` for the
 * largest side curve), those that changed most, those the cause changes most in what the body answers to `asked`, or the
 * joints with the most effort.
 */
export type StepNumbers = readonly string[] | 'most-changed' | 'changed-by-cause' | 'payers'

/** One step of a story: what is done to the body, how it is looked at, what is said. */
export interface StoryStep {
  readonly text: StepText
  readonly causes: readonly CauseChoice[]
  readonly stance: Stance
  /** Asked of the body besides the causes; the same body without the causes is then set aside to compare with. */
  readonly asked?: CauseParts
  /** 0..1, how far up the spine answers. */
  readonly chain: number
  readonly view: CauseLook['camera']
  readonly cut: CauseLook['cut']
  /** For the eye only, 1..10. */
  readonly magnify: number
  /** Layers that must be shown. */
  readonly layers: readonly string[]
  /** Bones, joints and tissues the step is about: they are lit, and of tissues the length is said. */
  readonly structures: readonly string[]
  readonly numbers: StepNumbers
  readonly evidence?: { readonly premise: EvidenceMark; readonly consequence: EvidenceMark }
  /** Where practitioners report complaints with what the step shows; never computed. */
  readonly reported: readonly BodyArea[]
  /** True where no measurement on people exists to check the numbers against. */
  readonly unvalidated: boolean
}

export interface Story {
  readonly id: StoryId
  readonly steps: readonly StoryStep[]
}
