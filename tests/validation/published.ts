import { cited } from './records.ts'
import type { PublishedRecord } from './records.ts'
import type { Outcome } from './verdict.ts'

/** The address of a publication, if one was recorded. */
function linkOf({ doi, pmid, url }: PublishedRecord['source']): string | undefined {
  if (doi !== undefined) return `https://doi.org/${doi}`
  return pmid === undefined ? url : `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`
}

/**
 * The table as the app shows it: one JSON line per record, with what a reader needs of its source. The file is
 * generated; a test holds it equal to what a run gives.
 */
export function publishedTable(outcomes: readonly (Outcome & { readonly record: PublishedRecord })[]): string {
  const lines = outcomes.map(({ record, id, verdict, reason, findings }) => {
    const { tier, tests, read, source } = record
    return JSON.stringify({
      id,
      tier,
      tests,
      read,
      cited: cited(record),
      title: source.title,
      journal: source.journal,
      link: linkOf(source),
      verdict,
      reason,
      findings,
    })
  })
  return `[\n${lines.join(',\n')}\n]\n`
}
