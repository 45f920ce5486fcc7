import stored from '../../models/validation/records.json' with { type: 'json' }

/** A published measurement, as facts: what was done, to whom, what came out. */
export interface PublishedRecord {
  readonly id: string
  /** 1 must be reproduced, 2 should, 3 is background. */
  readonly tier: 1 | 2 | 3
  /** Whether the number or only sign and order can be tested. */
  readonly tests: 'quantitative' | 'directional'
  readonly read: 'read' | 'partly read' | 'second hand' | 'computed'
  readonly source: {
    readonly authors?: string
    readonly year?: number
    readonly title?: string
    readonly journal?: string
    readonly doi?: string
    readonly pmid?: string
    readonly url?: string
  }
  readonly population: string
  readonly results: readonly {
    readonly quantity: string
    readonly value?: number | string
    readonly unit?: string
    readonly sd?: number
    readonly sign?: string
  }[]
}

/** Every record, in the order of its groups. */
export const RECORDS = (stored as unknown as { records: readonly PublishedRecord[] }).records

/** Authors and year in a few words. */
export function cited({ source, id }: PublishedRecord): string {
  const authors = source.authors ?? source.journal ?? source.title ?? id
  const first = authors.split(/[,;(]/)[0]!.trim()
  return source.year === undefined ? first : `${first} ${source.year}`
}
