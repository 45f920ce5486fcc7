import { describe, expect, it } from 'vitest'
import type { Case, Refusal } from '#body'
import { createSimulation, parseCase } from '#body'
import { faultText, loadWords, refusalText } from '#language'

const da = await loadWords('da')
const en = await loadWords('en')

describe('refusals', () => {
  it.each<[Refusal, string]>([
    [
      { code: 'out-of-range', path: 'impose.sij-left.rx', value: -9, limit: -8 },
      'The left hip bone (back / forward) asks for \u22129\u00b0; the model takes at most \u22128\u00b0. Choose a smaller value.',
    ],
    [
      { code: 'out-of-range', path: 'lift.left', value: 90, limit: 80 },
      'The lift under the foot asks for 90\u00a0mm; the model takes at most 80\u00a0mm. Choose a smaller value.',
    ],
    [
      { code: 'conflict', path: 'impose.l4-l5.rz' },
      'L4 on L5 (bend left / bend right) contradicts another lock or hold. Let go of one of them.',
    ],
    [{ code: 'not-supported', path: 'stance.sitting' }, 'This position is not built yet. Choose another.'],
    [
      { code: 'no-rest', path: '' },
      'The body finds no position of rest with all of this at once. Undo the last step, or let go of something.',
    ],
  ])('%o', (refusal, text) => {
    expect(refusalText(refusal, en)).toBe(text)
    expect(refusalText(refusal, da)).not.toMatch(/[{}]|undefined/)
  })

  it('of the model itself name the place and a cure', () => {
    const simulation = createSimulation()
    const refused: Case[] = [
      { version: 1, impose: { 'sij-right': { ty: 12 } } },
      { version: 1, lock: { symphysis: true }, impose: { symphysis: { ty: 2 } } },
      { version: 1, chain: 3 },
    ]
    for (const input of refused) {
      const { refusal } = simulation.solve(input)
      expect(refusal).not.toBeNull()
      if (refusal !== null) expect(refusalText(refusal, en)).toMatch(/^(The|This) .*\. (Choose|Let go|Undo)/)
    }
  })
})

describe('faults of foreign data', () => {
  it('say what was left out, what is allowed, and the nearest name', () => {
    const { faults } = parseCase({ version: 1, impose: { 'sij-lefft': { rx: 3 } }, chain: 7 })
    const texts = faults.map((fault) => faultText(fault, en))
    expect(texts.join('\n')).toMatch(/sij-lefft.*Did you mean sij-left\?/)
    expect(texts.join('\n')).toMatch(/chain: 7 was left out\. Allowed: /)
    for (const fault of faults) expect(faultText(fault, da)).toMatch(/udeladt/)
  })
  it('never carry the parsers\u2019 English into a Danish page', () => {
    const inputs = [
      { version: 1, impose: { 'sij-left': { rx: 'x', ry: 99 } }, stance: 'standin', lift: { left: { heel: 'x' } } },
      { version: 1, lock: { symphysis: 3 }, hold: 'x', pull: [{ path: 1 }], impose: { 'sij-lefft': {} } },
      5,
    ]
    const texts = inputs.flatMap((input) => parseCase(input).faults.map((fault) => faultText(fault, da)))
    expect(texts.length).toBeGreaterThan(7)
    for (const text of texts) expect(text).not.toMatch(/\b(a|an|the|number|list|object|degrees|names? of|from|to)\b/)
    expect(texts).toContain('impose.sij-left.ry: 99 blev udeladt. Tilladt: \u22128\u00b0 til 8\u00b0.')
  })
  it('cut long values short and survive values that are none', () => {
    const long = faultText({ path: 'x', value: 'y'.repeat(500), allowed: 'z' }, en)
    expect(long.length).toBeLessThan(100)
    expect(faultText({ path: 'x', value: undefined, allowed: 'z' }, en)).toContain('undefined')
  })
})
