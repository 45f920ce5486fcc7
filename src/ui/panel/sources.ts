/** Where a published number comes from, by its entry in the table of sources. */
const CITATIONS: { readonly [entry: string]: string } = {
  A06: 'Kibsgård et al. 2012, Clin Orthop Relat Res (doi:10.1007/s11999-012-2413-5)',
  B01: 'Becker, Woodley, Stringer 2010, J Anat 217:475 (doi:10.1111/j.1469-7580.2010.01300.x)',
  C02: 'Maigne, Chatellier 2001, Spine 26:E479',
  D50: 'Amabile et al. 2016, Eur Spine J 25:3666 (PMID 27055441)',
  D57: 'Boulay et al. 2006, Eur Spine J 15:415 (doi:10.1007/s00586-005-0984-5)',
  F13: 'Preece et al. 2008, J Man Manip Ther 16:113 (doi:10.1179/106698108790818459)',
  I01: 'Knutson 2005, Chiropr Osteopat 13:11 (doi:10.1186/1746-1340-13-11)',
  I02: 'Knutson 2005, Chiropr Osteopat 13:12',
}

/** A citation to print; null where only geometry defines the number. */
export const citation = (entry: string): string | null => CITATIONS[entry] ?? null
