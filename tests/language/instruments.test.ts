import { describe, expect, it } from 'vitest'
import { CURVE_INSTRUMENTS, INSTRUMENTS } from '#instruments'
import { INSTRUMENT_WORDS, instrumentWords, loadCatalogue, signWords } from '#language'

const da = await loadCatalogue('da')
const en = await loadCatalogue('en')
const ids = [...INSTRUMENTS, ...CURVE_INSTRUMENTS].map((instrument) => instrument.id)

describe('instruments', () => {
  it('all have a name, a definition of one sentence and both signs in both languages', () => {
    for (const id of ids) {
      for (const words of [da, en]) {
        const text = instrumentWords(id, words)
        expect(text, id).not.toBeNull()
        for (const part of Object.values(text ?? {})) expect(part, id).not.toMatch(/[{}]|^$/)
        expect(text?.definition, id).toMatch(/\.$/)
      }
    }
  })
  it('leave no words unused', () => {
    const bases = new Set(ids.map((id) => id.replace(/-(left|right)(?=-|$)/, '')))
    const unused = INSTRUMENT_WORDS.filter((word) => !ids.includes(word) && !bases.has(word))
    expect(unused).toEqual([])
  })
  it('say the side of those that exist twice', () => {
    expect(instrumentWords('sij-left-rotation', en)?.name).toBe('rotation in the left sacroiliac joint')
    expect(instrumentWords('knee-flexion-right', da)?.name).toBe('bøjning af højre knæ')
    expect(instrumentWords('flare-left', en)?.short).toBe('left flare')
    expect(instrumentWords('no-such-thing-left', en)).toBeNull()
    expect(instrumentWords('load-left', en)?.short).toBe('load left')
  })
  it('say which side is meant, and nothing when it cannot be measured', () => {
    expect(signWords('height-crests', 3, en)).toBe('left crest higher')
    expect(signWords('height-crests', -3, da)).toBe('højre hoftekam højest')
    expect(signWords('leg-length-supine', -2, en)).toBe('right leg reads longer')
    expect(signWords('height-crests', -0.49, en)).toBe('less than can be measured')
  })
})
