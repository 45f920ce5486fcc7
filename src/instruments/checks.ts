/**
 * Which published measurements test each instrument, by record of tests/validation. An instrument without an entry
 * has none: wherever it is shown it must say that it is not validated.
 */
export const CHECKED_BY: Readonly<Record<string, readonly string[]>> = {
  'obliquity-femoral-heads': ['P01', 'H04'],
  'height-psis': ['P02'],
  'sacral-base-height': ['P02'],
  'innominate-torsion': ['A01', 'A03', 'A04', 'H02'],
  'sij-left-rotation': ['F01', 'F02', 'F03'],
  'sij-right-rotation': ['F01', 'F02', 'F03'],
  'sij-left-shift': ['F01', 'F03'],
  'sij-right-shift': ['F01', 'F03'],
  'symphysis-step': ['F04'],
  'symphysis-depth': ['F04'],
  'leg-length-supine': ['P03'],
  'leg-length-long-sitting': ['P03'],
  'pelvic-incidence': ['I04', 'I06'],
  'pelvic-tilt': ['I04', 'I06', 'I08'],
  'sacral-slope': ['I04', 'I06', 'I08'],
  lordosis: ['I01', 'I04', 'I09', 'I11'],
  kyphosis: ['I01', 'A06'],
  'c7-offset-sacral': ['P04'],
  'load-left': ['A08', 'B06'],
  cobb: ['B02', 'B03', 'B05', 'B06'],
  'coccyx-angle': ['L04'],
}
