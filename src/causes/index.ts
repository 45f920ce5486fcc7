export { applyCauses, buildCause, structuresOf, viewOf } from './apply.ts'
export { BODY_AREAS, CAUSE_MODES, CAUSE_SIDES, EVIDENCE_MARKS } from './cause.ts'
export { CAUSES, causeOf } from './catalogue.ts'
export { mirrorName, mirrorParts } from './mirror.ts'
export { nextOverload, OVERLOAD_FACTOR } from './overload.ts'
export { parseCauseChoice } from './parse.ts'
export { parseStoryChoice } from './parse-story.ts'
export { SOURCES } from './sources.ts'
export { storyOf } from './stories/index.ts'
export type {
  BodyArea,
  Cause,
  CauseMode,
  CauseParts,
  CauseSide,
  CauseStrength,
  CauseView,
  EvidenceMark,
} from './cause.ts'
export type { CauseChoice, CauseViewName } from './apply.ts'
export type { SourceId } from './sources.ts'
export type { StoryChoice } from './stories/index.ts'
export type { StepNumbers, StepText, Story, StoryId, StoryStep } from './stories/story.ts'
export type { Overload } from './overload.ts'
