import type { PathTable } from './spec.ts'

/** Lines along which scars, organs and peritoneum can hold or pull. */
export const TETHERS: PathTable = [
  {
    id: 'peritoneum',
    kind: 'organ',
    side: 'both',
    points: ['rib-9-fold', 'bladder-side'],
    sources: ['anatomy'],
  },
  {
    id: 'caecum-ilium',
    kind: 'scar',
    side: 'right',
    points: ['hip-iliac-fossa-23', 'caecum', 'mesentery-root'],
    sources: ['anatomy'],
  },
  {
    id: 'sigmoid-ilium',
    kind: 'scar',
    side: 'left',
    points: ['hip-iliac-fossa-33', 'sigmoid', 'mesentery-root'],
    sources: ['anatomy'],
  },
  {
    id: 'abdominal-wall',
    kind: 'scar',
    side: 'both',
    points: ['pubic-crest', 'costal-margin-9'],
    sources: ['anatomy'],
  },
  {
    id: 'caesarean',
    kind: 'scar',
    side: 'both',
    points: ['pubic-crest', 'cervix', 's2-s3-side'],
    sources: ['anatomy'],
  },
  {
    id: 'uterosacral-scar',
    kind: 'scar',
    side: 'both',
    points: ['s2-s3-side', 'cervix', 'pubis-inner-upper'],
    sources: ['anatomy'],
  },
  {
    id: 'rectovaginal',
    kind: 'scar',
    side: 'none',
    points: ['rectum-s3', 'bladder-neck', 'pubis-inner-upper'],
    sources: ['anatomy'],
  },
  {
    id: 'ovary-wall',
    kind: 'scar',
    side: 'both',
    points: ['l3-side', 'ovary', 'broad-wall'],
    sources: ['anatomy'],
  },
  {
    id: 'bladder-pubis',
    kind: 'scar',
    side: 'both',
    points: ['s2-s3-side', 'bladder-side', 'pubis-inner-upper'],
    sources: ['anatomy'],
  },
  {
    id: 'kidney-fascia',
    kind: 'scar',
    side: 'both',
    points: ['rib-12-angle', 'kidney-lower', 'l4-transverse'],
    sources: ['anatomy'],
  },
  {
    id: 'rectum-sacrum',
    kind: 'organ',
    side: 'none',
    points: ['rectum-s3', 'coccyx-front', 'anorectal-junction'],
    sources: ['anatomy'],
  },
  {
    id: 'caecum-mesentery',
    kind: 'organ',
    side: 'right',
    points: ['mesentery-root', 'caecum'],
    sources: ['anatomy'],
  },
]
