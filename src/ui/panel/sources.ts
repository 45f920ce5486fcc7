/** Where a published number comes from, by its entry in the table of sources. */
const CITATIONS: { readonly [entry: string]: string } = {
  A01: 'Jacob, Kissling 1995, Clin Biomech 10:352 (doi:10.1016/0268-0033(95)00003-4)',
  A06: 'Kibsgård et al. 2012, Clin Orthop Relat Res (doi:10.1007/s11999-012-2413-5)',
  A21: 'Lindsey et al. 2015, Int J Spine Surg 9:64',
  B01: 'Becker, Woodley, Stringer 2010, J Anat 217:475 (doi:10.1111/j.1469-7580.2010.01300.x)',
  B02: 'Garras et al. 2008, J Bone Joint Surg Am 90:2114 (doi:10.2106/JBJS.G.00277)',
  B03: 'J Orthop Surg Res 2021 (doi:10.1186/s13018-021-02561-9)',
  C02: 'Maigne, Chatellier 2001, Spine 26:E479',
  C03: 'Woon et al. 2013, Eur Spine J 22:863 (doi:10.1007/s00586-012-2595-2)',
  C05: 'Woon et al. 2013, Eur Spine J 22:863 (doi:10.1007/s00586-012-2595-2)',
  C06: 'Yoon et al. 2016, Clin Orthop Surg 8:412',
  D02: 'Pearcey et al. 1984, Spine 9:294 (doi:10.1097/00007632-198404000-00013)',
  D03: 'Pearcey, Tibrewal 1984, Spine 9:582',
  D50: 'Amabile et al. 2016, Eur Spine J 25:3666 (PMID 27055441)',
  D57: 'Boulay et al. 2006, Eur Spine J 15:415 (doi:10.1007/s00586-005-0984-5)',
  E01: 'de Leva 1996, J Biomech 29:1223',
  E11: 'Kouyoumdjian et al. 2012, Orthop Traumatol Surg Res 98:17',
  F13: 'Preece et al. 2008, J Man Manip Ther 16:113 (doi:10.1179/106698108790818459)',
  I01: 'Knutson 2005, Chiropr Osteopat 13:11 (doi:10.1186/1746-1340-13-11)',
  I02: 'Knutson 2005, Chiropr Osteopat 13:12',
  T01: 'Rajagopal et al. 2016, IEEE Trans Biomed Eng 63:2068 (doi:10.1109/TBME.2016.2586891)',
  T02: 'BMC Musculoskelet Disord 2013;14:217 (doi:10.1186/1471-2474-14-217)',
  T03: 'BMC Musculoskelet Disord 2021 (doi:10.1186/s12891-021-04856-8)',
  T04: 'Tuttle et al. 2014, Int Urogynecol J',
}

/** A citation to print; null where only geometry defines the number. */
export const citation = (entry: string): string | null => CITATIONS[entry] ?? null
