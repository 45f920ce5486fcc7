import { describe, expect, it } from 'vitest'
import { BONE_IDS, JOINT_IDS, SPINAL_LEVELS } from '#body'
import { descriptionOf, loadDescriptions } from '#language'
import { PAIRED_TISSUES, UNPAIRED_TISSUES } from '../../src/language/tissues.ts'

const da = await loadDescriptions('da')
const en = await loadDescriptions('en')

describe('descriptions of structures', () => {
  it('exist for every bone, joint and disc, in both languages, as whole sentences', () => {
    const discs = SPINAL_LEVELS.filter((level) => !/^c[01]-/.test(level)).map((level) => `disc-${level}`)
    for (const structure of [...BONE_IDS, ...JOINT_IDS, ...discs]) {
      const id = descriptionOf(structure)
      expect(id, structure).not.toBeNull()
      if (id === null) continue
      for (const text of [da[id], en[id]]) expect(text, structure).toMatch(/^[A-ZÆØÅ].{15,}\.$/)
    }
  })

  it('exist for every ligament, muscle, nerve and organ, in both languages, as whole sentences', () => {
    for (const structure of [...UNPAIRED_TISSUES, ...PAIRED_TISSUES.map((name) => `${name}-left`)]) {
      const id = descriptionOf(structure)
      expect(id, structure).not.toBeNull()
      if (id === null) continue
      for (const text of [da[id], en[id]]) expect(text, structure).toMatch(/^[A-ZÆØÅ].{25,}\.$/)
    }
    expect(descriptionOf('dermatome-s1-left')).toBe('dermatome')
    expect(descriptionOf('caesarean-right')).toBe('band')
  })

  it('say of muscles and nerves between which bones or roots they run', () => {
    for (const id of ['psoas-major', 'piriformis', 'coccygeus', 'sciatic-nerve', 'pudendal-nerve'] as const)
      for (const words of [da, en]) expect(words[id].length, id).toBeGreaterThan(60)
  })

  it('tell the special vertebrae from their neighbours', () => {
    expect(descriptionOf('l5')).toBe('vertebra-l5')
    expect(descriptionOf('l4')).toBe('vertebra-l')
    expect(descriptionOf('c1')).toBe('atlas')
    expect(descriptionOf('l5-s1')).toBe('level-lumbosacral')
    expect(descriptionOf('rib-7-left')).toBe('rib')
    expect(descriptionOf('cuneiform-2-right')).toBe('cuneiform-2')
    expect(descriptionOf('left')).toBeNull()
  })

  it('say more about the pelvis than a single sentence', () => {
    for (const id of ['hip-bone', 'sacrum', 'symphysis', 'sij', 'coccyx'] as const)
      for (const words of [da, en]) expect(words[id].split('. ').length, id).toBeGreaterThanOrEqual(2)
  })

  it('name no structure that has no name', () => {
    expect(Object.keys(da).sort()).toEqual(Object.keys(en).sort())
  })
})
