import { describe, expect, it } from 'vitest'
import { findStructures, loadNames } from '../../src/ui/search/find.ts'

const all = await loadNames()
const first = (query: string) => findStructures(all, query)[0]?.id
const found = (query: string) => findStructures(all, query).map(({ id }) => id)

describe('the search', () => {
  it('finds a structure by its Danish, English and Latin name', () => {
    for (const query of ['venstre hofteben', 'left hip bone', 'os coxae sinistrum'])
      expect(first(query), query).toBe('hip-bone-left')
  })

  it('understands clinical short forms of both languages', () => {
    expect(found('SIAS')).toContain('asis-left')
    expect(found('asis')).toContain('asis-left')
    expect(found('SI-led')).toContain('sij-right')
  })

  it('does not mind case, order of words or how the Danish letters are written', () => {
    for (const query of ['HØJRE KNÆ', 'hoejre knae', 'knee right']) expect(found(query), query).toContain('knee-right')
  })

  it('puts names that begin with the query before names that merely hold it', () => {
    const ids = found('patella')
    expect(ids.slice(0, 2).sort()).toEqual(['patella-left', 'patella-right'])
  })

  it('finds levels and discs by their short form', () => {
    expect(found('L4/L5')).toEqual(expect.arrayContaining(['l4-l5', 'disc-l4-l5']))
  })

  it('finds muscles, ligaments, nerves, areas of skin and organs', () => {
    expect(found('symfyseledbånd')).toEqual(expect.arrayContaining(['superior-pubic', 'arcuate-pubic']))
    expect(found('anococcygeal')).toContain('anococcygeal')
    expect(found('plexus brachialis')).toContain('brachial-plexus-left')
    expect(found('vesica urinaria')).toContain('bladder')
    expect(found('nyre')).toContain('kidney-right')
    expect(found('dermatom S1')).toContain('dermatome-s1-left')
    expect(found('transversus')).toContain('transversus-abdominis')
    expect(found('piriformis')).toContain('piriformis-left')
    expect(found('iskias')).toContain('sciatic-nerve-right')
    expect(found('sacrotuberous')).toContain('sacrotuberous-left')
  })

  it('finds nothing for nothing, and nothing for what the model does not have', () => {
    expect(found('')).toEqual([])
    expect(found('   ')).toEqual([])
    expect(found('qqq')).toEqual([])
  })

  it('knows each structure once, and every one has three names', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    // A name that was not found comes back as its id; only one-word ids can be names too (sacrum, femur).
    for (const { id, names } of all.filter((structure) => structure.id.includes('-')))
      for (const name of Object.values(names)) expect(name, id).not.toBe(id)
  })
})
