export { axisWords, handleWords, movementWords } from './movement-words.ts'
export { capitalise, fill } from './fill.ts'
export { BODY_AREAS } from './body-areas.ts'
export { CAUSE_IDS } from './cause-ids.ts'
export { describe } from './describe.ts'
export { descriptionOf, SPINE_PARTS } from './description-ids.ts'
export { faultText, refusalText } from './fault-words.ts'
export { findingPattern, findingText, isBare } from './finding-words.ts'
export { formatNumber, MINUS, formatQuantity, unitSymbol } from './format.ts'
export { INSTRUMENT_WORDS } from './instrument-ids.ts'
export { inputSentences } from './describe-case.ts'
export { instrumentWords, signWords } from './instrument-words.ts'
export { LANGUAGES } from './language.ts'
export {
  loadBodyMapWords,
  loadCatalogue,
  loadCauseWords,
  loadDescriptions,
  loadKnowledge,
  loadMoreWords,
  loadPageWords,
  loadStoryWords,
  loadTissueLengthWords,
  loadToolWords,
  loadWords,
} from './catalogue.ts'
export { MEASURABLE } from './measurable.ts'
export { MOVEMENTS, movementOf } from './movements.ts'
export { nameOf, vertebraLabel } from './names.ts'
export { NUMBERED, PAIRED, PALPATION_POINTS, UNPAIRED } from './structures.ts'
export { DERMATOMES, MIDDLE_ORGANS, PAIRED_ORGANS } from './tissues.ts'
export { STORY_STEPS, TOLD_STORIES, TRIAL_IDS } from './story-ids.ts'
export type { Catalogue, Knowledge, PageWords, Words } from './catalogue.ts'
export type { BodyArea } from './body-areas.ts'
export type { BodyMapWords } from './en/body-map.ts'
export type { CauseId } from './cause-ids.ts'
export type { CauseText, CauseWords } from './en/causes.ts'
export type { DescribedMeasurements } from './describe.ts'
export type { DescriptionId, Descriptions } from './description-ids.ts'
export type { EmbedWords } from './en/embed.ts'
export type { InstrumentText, InstrumentWords } from './en/instruments.ts'
export type { InstrumentWord } from './instrument-ids.ts'
export type { Language } from './language.ts'
export type { Movement } from './movements.ts'
export type { MoreWords } from './en/more.ts'
export type { NameMode, Nomenclature } from './names.ts'
export type { NoticeWords } from './en/notice.ts'
export type { NumberOptions, WrittenUnit } from './format.ts'
export type { StageWords } from './en/stage.ts'
export type { StepWords, StoryWords } from './en/stories.ts'
export type { StoryStepId, ToldStory, TrialId } from './story-ids.ts'
export type { ToolWords } from './en/tools.ts'
export type { UiWords } from './en/ui.ts'
