/** Where attachments, sizes and tensions come from. */
export const PATH_SOURCES = {
  anatomy: 'Attachments as in anatomy textbooks, recalled; places measured on this model’s own bones',
  attachments:
    'Attachments as in Rajagopal A 2016 (IEEE Trans Biomed Eng 63:2068) and the Allaire, Bruno and Anderson trunk model; places measured on this model’s own bones',
  sacrotuberous: 'Attachment: cadaver studies as summed up in reference works (read)',
  ligamentSections: 'Cross-section: BMC Musculoskelet Disord 14:217 (2013), 10.1186/1471-2474-14-217, table 1',
  posteriorSi: 'Parts and attachments: BMC Musculoskelet Disord (2021), 10.1186/s12891-021-04856-8, table 1',
  pelvicFloor:
    'Tuttle LJ 2014 (Int Urogynecol J): fibre length and cross-section of coccygeus, iliococcygeus and pubovisceral muscle; largest pull = cross-section times 30 N/cm2 (recalled)',
  nerves: 'Roots and courses: reference anatomy (read in part); courses in space recalled',
  legForce: 'Largest pull as in the MyoLeg model (re-fitted from Rajagopal A 2016), parts of a muscle added',
  recalledForce:
    'Largest pull from cross-sections of Stokes IA 1999 (trunk), Vasavada AN 1998 (neck), Delp SL 1990 and Friederich JA 1990 (thigh), recalled, not read',
  assumedForce: 'Largest pull assumed: order of size only',
} as const
export type PathSource = keyof typeof PATH_SOURCES
