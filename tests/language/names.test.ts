import { describe, expect, it } from 'vitest'
import { BODY_IDS, BONE_IDS, JOINT_IDS, PATH_IDS, SPINAL_LEVELS, VERTEBRAE } from '#body'
import { loadWords, nameOf, PAIRED, UNPAIRED, vertebraLabel } from '#language'

const da = await loadWords('da')
const en = await loadWords('en')

const discs = SPINAL_LEVELS.filter((level) => !level.startsWith('c0') && !level.startsWith('c1')).map(
  (l) => `disc-${l}`,
)
const points = [
  ...PAIRED.flatMap((id) => [`${id}-left`, `${id}-right`]),
  ...UNPAIRED,
  ...VERTEBRAE.map((v) => `${v}-spinous`),
]
const ALL = [...new Set<string>([...BODY_IDS, ...JOINT_IDS, ...BONE_IDS, ...discs, ...points, ...PATH_IDS])]
/** English or Latin call these what their id calls them. */
const SAME_AS_ID = new Set([
  'sacrum',
  'coccyx',
  'skull',
  'manubrium',
  'pelvis',
  'spine',
  'head',
  'glabella',
  'sternum',
  'vertex',
  'caecum',
  'rectum',
  'bladder',
  'appendix',
  'uterus',
  'vagina',
  'liver',
  'peritoneum',
])

describe('every bone, body, joint, disc, tissue and palpation point', () => {
  it('has a name in Danish, English and Latin', () => {
    for (const id of ALL) {
      for (const words of [da, en]) {
        for (const mode of ['local', 'latin'] as const) {
          const name = nameOf(id, words, mode)
          if (!SAME_AS_ID.has(id)) expect(name, `${words.language} ${mode}`).not.toBe(id)
          expect(name, id).not.toMatch(/[{}]|undefined|null| {2}|^ | $/)
        }
      }
    }
  })
  it('has a name of its own: no two bones share one', () => {
    for (const words of [da, en]) {
      for (const mode of ['local', 'latin'] as const) {
        const names = BONE_IDS.map((id) => nameOf(id, words, mode))
        expect(names.length - new Set(names).size, `${words.language} ${mode}`).toBe(0)
      }
    }
  })
  it('says its side in both languages, and differs from the other side only by it', () => {
    for (const id of ALL.filter((one) => one.endsWith('-left'))) {
      const other = id.replace(/-left$/, '-right')
      expect(nameOf(id, da)).toContain('venstre')
      expect(nameOf(id, da).replace('venstre', 'højre')).toBe(nameOf(other, da))
      expect(nameOf(id, en).replace('left', 'right')).toBe(nameOf(other, en))
      expect(nameOf(id, en, 'latin')).toMatch(/ sinist(er|ra|rum)$/)
      expect(nameOf(other, en, 'latin')).toMatch(/ dext(er|ra|rum)$/)
    }
  })
})

describe('names as they should read', () => {
  it.each([
    ['hip-bone-left', 'venstre hofteben', 'left hip bone', 'os coxae sinistrum'],
    ['sij-right', 'højre SI-led', 'right sacroiliac joint', 'articulatio sacroiliaca dextra'],
    ['symphysis', 'symfyse', 'pubic symphysis', 'symphysis pubica'],
    [
      'asis-left',
      'venstre forreste øvre hoftebenstorn (SIAS)',
      'left anterior superior iliac spine (ASIS)',
      'spina iliaca anterior superior sinistra',
    ],
    ['rib-7-right', 'højre 7. ribben', 'right rib 7', 'costa septima dextra'],
    ['t12', 'brysthvirvel Th12', 'thoracic vertebra T12', 'vertebra thoracica XII'],
    ['c1', 'atlas (C1)', 'atlas (C1)', 'atlas'],
    ['l5-s1', 'niveau L5/S1', 'spinal level L5/S1', 'symphysis intervertebralis L5\u2013S1'],
    ['c1-c2', 'niveau C1/C2', 'spinal level C1/C2', 'articulatio atlantoaxialis'],
    ['disc-l4-l5', 'båndskive L4/L5', 'disc L4/L5', 'discus intervertebralis L4\u2013L5'],
    [
      'foot-middle-phalanx-2-left',
      'mellemfalanks i venstre 2. tå',
      'middle phalanx of left toe 2',
      'phalanx media digiti pedis II sinistra',
    ],
    ['calcaneus-right', 'højre hælben', 'right heel bone', 'calcaneus dexter'],
    ['l5-spinous', 'torntap på L5', 'spinous process of L5', 'processus spinosus vertebrae L5'],
  ])('%s', (id, danish, english, latin) => {
    expect(nameOf(id, da)).toBe(danish)
    expect(nameOf(id, en)).toBe(english)
    expect(nameOf(id, da, 'latin')).toBe(latin)
    expect(nameOf(id, en, 'both')).toBe(`${english} \u00b7 ${latin}`)
  })
  it('an unknown id comes back as it is', () => {
    expect(nameOf('left-over', en)).toBe('left-over')
    expect(nameOf('', da)).toBe('')
  })
  it('vertebrae carry Th in Danish and T in English', () => {
    expect(vertebraLabel('t4', da)).toBe('Th4')
    expect(vertebraLabel('t4', en)).toBe('T4')
    expect(vertebraLabel('s1', da)).toBe('S1')
  })
})
