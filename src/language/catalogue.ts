import type { BodyMapWords } from './en/body-map.ts'
import type { CauseWords } from './en/causes.ts'
import type { DescribeWords } from './en/describe.ts'
import type { Descriptions } from './description-ids.ts'
import type { EmbedWords } from './en/embed.ts'
import type { FaultWords } from './en/faults.ts'
import type { InstrumentWords } from './en/instruments.ts'
import type { KnowledgeWords } from './en/knowledge.ts'
import type { Language } from './language.ts'
import type { LatinWords } from './la/names.ts'
import type { MoreWords } from './en/more.ts'
import type { MovementWords } from './en/movements.ts'
import type { NameWords } from './en/names.ts'
import type { NoticeWords } from './en/notice.ts'
import type { StageWords } from './en/stage.ts'
import type { StoryWords } from './en/stories.ts'
import type { TissueLengthWords } from './en/tissue-length.ts'
import type { ToolWords } from './en/tools.ts'
import type { UiWords } from './en/ui.ts'

/**
 * What the picture and the light page need in one language. Plain data: pass it to the functions of this folder, or
 * read a message and put values in with `fill`.
 */
export interface Words {
  readonly language: Language
  readonly names: NameWords
  readonly latin: LatinWords
  readonly movements: MovementWords
  readonly notice: NoticeWords
  readonly faults: FaultWords
  readonly stage: StageWords
  readonly embed: EmbedWords
  readonly describe: DescribeWords
}

/** What the app's page needs from its first frame on. */
export interface PageWords extends Words {
  readonly ui: UiWords
}

/** Everything in one language: also the long texts that panels fetch when they are opened. */
export interface Catalogue extends PageWords {
  readonly instruments: InstrumentWords
  readonly causes: CauseWords
}

/**
 * Loads the words of one language, and only those: the other language stays a chunk of its own.
 * Every object is the same on every call, so it can be compared by identity.
 */
export const loadWords = async (language: Language): Promise<Words> =>
  (language === 'da' ? await import('./da/words.ts') : await import('./en/words.ts')).words

/** Loads what the page needs from its first frame on. */
export const loadPageWords = async (language: Language): Promise<PageWords> =>
  (language === 'da' ? await import('./da/page.ts') : await import('./en/page.ts')).page

/** Loads the whole catalogue of one language. A `Catalogue` is a `Words`. */
export const loadCatalogue = async (language: Language): Promise<Catalogue> =>
  (language === 'da' ? await import('./da/catalogue.ts') : await import('./en/catalogue.ts')).catalogue

/** Loads only the texts of the causes, for the light page when a cause is shown. */
export const loadCauseWords = async (language: Language): Promise<CauseWords> =>
  (language === 'da' ? await import('./da/causes.ts') : await import('./en/causes.ts')).causes

/** Loads the words of the tools over the picture, which come after the first frame. */
export const loadToolWords = async (language: Language): Promise<ToolWords> =>
  (language === 'da' ? await import('./da/tools.ts') : await import('./en/tools.ts')).tools

/** Loads the words of what the page fetches when it is first asked for. */
export const loadMoreWords = async (language: Language): Promise<MoreWords> =>
  (language === 'da' ? await import('./da/more.ts') : await import('./en/more.ts')).more

/** Loads the words of the stories. */
export const loadStoryWords = async (language: Language): Promise<StoryWords> =>
  (language === 'da' ? await import('./da/stories.ts') : await import('./en/stories.ts')).stories

/** Loads the words of the body map. */
export const loadBodyMapWords = async (language: Language): Promise<BodyMapWords> =>
  (language === 'da' ? await import('./da/body-map.ts') : await import('./en/body-map.ts')).bodyMap

/** Words of the page that says how much is known, and the phrases of its table by pattern. */
export interface Knowledge extends KnowledgeWords {
  readonly findings: { readonly [pattern: string]: string }
}

/** Loads the words of the page that says how much is known. */
export const loadKnowledge = async (language: Language): Promise<Knowledge> => {
  const [{ knowledge }, { findings }] =
    language === 'da'
      ? await Promise.all([import('./da/knowledge.ts'), import('./da/findings.ts')])
      : await Promise.all([import('./en/knowledge.ts'), import('./en/findings.ts')])
  return { ...knowledge, findings }
}

/** Loads the words of a tissue's length. */
export const loadTissueLengthWords = async (language: Language): Promise<TissueLengthWords> =>
  (language === 'da' ? await import('./da/tissue-length.ts') : await import('./en/tissue-length.ts')).tissueLength

/** Loads what each structure is and does. */
export async function loadDescriptions(language: Language): Promise<Descriptions> {
  const [{ descriptions }, { tissueDescriptions }] =
    language === 'da'
      ? await Promise.all([import('./da/descriptions.ts'), import('./da/tissue-descriptions.ts')])
      : await Promise.all([import('./en/descriptions.ts'), import('./en/tissue-descriptions.ts')])
  return { ...descriptions, ...tissueDescriptions }
}
