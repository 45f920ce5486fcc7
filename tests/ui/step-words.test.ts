import { describe, expect, it } from 'vitest'
import { loadCatalogue, loadMoreWords } from '#language'
import type { Command } from '#session'
import { stepWords } from '../../src/ui/history/step-words.ts'

const vocabulary = {
  en: { words: await loadCatalogue('en'), more: await loadMoreWords('en'), names: 'local' },
  da: { words: await loadCatalogue('da'), more: await loadMoreWords('da'), names: 'local' },
} as const

const turn: Command = { type: 'impose', joint: 'sij-left', axis: 'rx', value: -3 }

describe('a line of the history', () => {
  it('says what a hand did, with side, size and direction', () => {
    expect(stepWords(turn, vocabulary.en)).toBe('The left hip bone is held 3 degrees back')
    expect(stepWords(turn, vocabulary.da)).toMatch(/^Venstre hofteben .*3 grader bagover$/)
  })

  it.each<readonly [Command | null, string]>([
    [null, 'Opened'],
    [{ ...turn, value: null }, 'Let go: left sacroiliac joint, back / forward'],
    [{ type: 'lock', joint: 'sij-right' }, 'The right sacroiliac joint is locked'],
    [{ type: 'unlock', joint: 'sij-right' }, 'Unlocked: right sacroiliac joint'],
    [{ type: 'stiffness', joint: 'symphysis', factor: 0.3 }, 'The pubic symphysis has 0.3 times its normal stiffness'],
    [{ type: 'stiffness', joint: 'symphysis', factor: null }, 'Stiffness as before: pubic symphysis'],
    [{ type: 'lift', side: 'left', value: 10 }, 'The left foot is raised 10\u00a0mm'],
    [{ type: 'lift', side: 'left', value: null }, 'Lift under the left foot: 0 mm'],
    [{ type: 'stance', stance: 'supine' }, 'Position: Lying on the back'],
    [{ type: 'chain', value: 0.4 }, 'Spine answers: 40%'],
    [{ type: 'body', body: { sex: 'male' } }, 'Body: Male'],
    [
      { type: 'body', body: { sex: 0.3, pelvicIncidence: 61, stature: 1700 } },
      'Body: Female, From female to male 30%, Pelvic incidence 61°, Height 1,700\u00a0mm',
    ],
    [{ type: 'reset-joint', joint: 'hip-left' }, 'Joint as before: left hip joint'],
    [{ type: 'causes', causes: null, case: { version: 1 } }, 'All causes removed'],
    [{ type: 'as-new' }, 'As new'],
  ])('puts %o into words', (command, words) => {
    expect(stepWords(command, vocabulary.en)).toBe(words)
  })
})
