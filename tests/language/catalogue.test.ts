import { describe, expect, it } from 'vitest'
import {
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
} from '#language'
import type { Catalogue, Language } from '#language'
import { messagesOf, placeholdersOf } from './flatten.ts'

const da = await loadCatalogue('da')
const en = await loadCatalogue('en')
/** Words that are fetched on demand; the phrases of the table of measurements have a test of their own. */
async function later(language: Language) {
  const { findings: _, ...knowledge } = await loadKnowledge(language)
  return {
    more: await loadMoreWords(language),
    knowledge,
    descriptions: await loadDescriptions(language),
    stories: await loadStoryWords(language),
    bodyMap: await loadBodyMapWords(language),
    tissueLength: await loadTissueLengthWords(language),
    tools: await loadToolWords(language),
  }
}
/** Latin belongs to both; the language's own code is no message. */
const own = (catalogue: Catalogue) =>
  messagesOf(catalogue).filter(([path]) => path !== 'language' && !path.startsWith('latin.'))
const paths = (messages: readonly [string, string][]) => messages.map(([path]) => path).sort()
const withoutValues = (message: string) => message.replace(/\{\w+\}/g, '')
const danish = [...own(da), ...messagesOf(await later('da'))]
const english = [...own(en), ...messagesOf(await later('en'))]

/** Words that frighten, judge, or make a medical device of a teaching model. */
const NEVER_ENGLISH = [
  /diagnos/i,
  /monitor/i,
  /analy[sz]e/i,
  /recommend/i,
  /\byour (pelvis|body|back|leg|hip|spine|pain|posture)\b/i,
  /\bpatients?\b/i,
  /danger/i,
  /damag/i,
  /\binjur/i,
  /abnormal/i,
  /patholog/i,
  /dysfunction/i,
  /disease|illness|disorder/i,
  /degenerat|worn/i,
  /suffer|cripp|warning/i,
  /misalign|out of place/i,
  /\bcures?\b|\bheal(s|ing)?\b/i,
]
const NEVER_DANISH = [
  /diagnos/i,
  /diagnosticer/i,
  /analyser/i,
  /overvåg/i,
  /anbefal/i,
  /\b(dit|din|dine) (bækken|krop|ryg|ben|hofte|rygsøjle|smerte|holdning)/i,
  /\bpatient/i,
  /farlig|\bfare\b/i,
  /\bskade/i,
  /unormal/i,
  /patologisk/i,
  /dysfunktion/i,
  /sygdom|lidelse/i,
  /slidt|slidgigt/i,
  /advarsel/i,
  /helbred/i,
]
/** The notice must say what the model is not. */
const mayDeny = (path: string) => path.startsWith('notice.')

/** Whole words; a letter such as æ is part of one, which \b does not know. */
const ENGLISH_WORDS =
  /(?<!\p{L})(the|and|of|is|are|with|from|this|that|left|right|forward|back|which|not|hip|bone|joint)(?!\p{L})/iu
const DANISH_WORDS = /[æøåÆØÅ]|\b(og|er|med|fra|ikke|venstre|hvor|som)\b/

describe('the two catalogues', () => {
  it('say the same things under the same names', () => {
    expect(paths(danish)).toEqual(paths(english))
  })
  it('leave nothing empty', () => {
    for (const [path, message] of [...danish, ...english]) expect(message.trim(), path).not.toBe('')
  })
  it('ask for the same values, except where Danish places the side elsewhere', () => {
    const translated = new Map(danish)
    for (const [path, message] of english) {
      if (path.startsWith('names.')) continue
      expect(placeholdersOf(translated.get(path) ?? ''), path).toEqual(placeholdersOf(message))
    }
  })
  it('never frighten, judge or promise in English', () => {
    for (const [path, message] of english.filter(([path]) => !mayDeny(path))) {
      for (const word of NEVER_ENGLISH) expect(message, path).not.toMatch(word)
    }
  })
  it('never frighten, judge or promise in Danish', () => {
    for (const [path, message] of danish.filter(([path]) => !mayDeny(path))) {
      for (const word of NEVER_DANISH) expect(message, path).not.toMatch(word)
    }
  })
  it('leave no English in the Danish and no Danish in the English', () => {
    for (const [path, message] of danish) {
      if (path.startsWith('names.') || path === 'names') continue
      expect(withoutValues(message), path).not.toMatch(ENGLISH_WORDS)
    }
    for (const [path, message] of english) expect(message, path).not.toMatch(DANISH_WORDS)
  })
  it('translate: outside names and a few shared terms nothing is the same in both', () => {
    const translated = new Map(danish)
    const same = english.filter(
      ([path, message]) => translated.get(path) === message && /[a-z]{4,}/i.test(withoutValues(message)),
    )
    const shared =
      /^(names\.|movements\.(valgus|varus)|instruments\.entries\.[\w-]+\.short|instruments\.entries\.(pelvic-|sacral-slope)|ui\.|stage\.neutral|more\.profile\.neutral|more\.search\.kinds\.(ligament|nerve|organ)|more\.shape\.incidence|knowledge\.columns\.(model|neutral))/
    expect(same.filter(([path]) => !shared.test(path))).toEqual([])
  })
  it('write numbers in text the way each language does', () => {
    for (const [path, message] of danish) expect(message, path).not.toMatch(/\d\.\d/)
    for (const [path, message] of english) expect(message, path).not.toMatch(/\d,\d/)
  })
  it('carry the notice: a teaching model, no medical device, no diagnosis or treatment', () => {
    expect(en.notice.short).toMatch(/teaching model.*not a medical device.*not intended for diagnosis or treatment/i)
    expect(da.notice.short).toMatch(/undervisningsmodel.*ikke medicinsk udstyr.*ikke beregnet til diagnose/i)
  })
  it('are told apart by type: a catalogue without one of its parts does not compile', () => {
    const { notice: _, ...rest } = en
    // @ts-expect-error the notice is missing
    const broken: Catalogue = rest
    expect(broken.notice).toBeUndefined()
  })
})

describe('loading', () => {
  it('gives the same words whole or in part', async () => {
    for (const language of ['da', 'en'] as const) {
      const whole = await loadCatalogue(language)
      const words = await loadWords(language)
      expect(words.language).toBe(language)
      expect(whole.names).toBe(words.names)
      expect(whole.ui).toBe((await loadPageWords(language)).ui)
      expect(whole.causes).toBe(await loadCauseWords(language))
      expect(await loadWords(language)).toBe(words)
    }
  })
})
