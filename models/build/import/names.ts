/** From the names bone collections use to those of the packs. */
import { BONE_CARRIER } from '../../../src/body/bones.ts'

/** Other names of a bone, without side; the pack's own names need no row. */
const ALSO: Readonly<Record<string, string>> = {
  hipbone: 'hip-bone',
  innominate: 'hip-bone',
  'os-coxae': 'hip-bone',
  coxal: 'hip-bone',
  'coxal-bone': 'hip-bone',
  hemipelvis: 'hip-bone',
  'os-sacrum': 'sacrum',
  kneecap: 'patella',
  heel: 'calcaneus',
  'shoulder-blade': 'scapula',
  'collar-bone': 'clavicle',
  cranium: 'skull',
  jaw: 'mandible',
  breastbone: 'sternum',
}
const SIDES: readonly (readonly [RegExp, string])[] = [
  [/(^|[-_. ])(left|l|sin|sinistra)([-_. ]|$)/, 'left'],
  [/(^|[-_. ])(right|r|dex|dextra)([-_. ]|$)/, 'right'],
]
/** `lumbar-5`, `vertebra-l5` and the like. */
const VERTEBRA = /^(?:vertebra-)?(c|t|l|cervical|thoracic|lumbar)-?(\d+)$/

/**
 * The pack's name for a file or node, or undefined when it is not known.
 * @param table a person's own names, as written, to those of the pack
 */
export function packName(written: string, table: Readonly<Record<string, string>> = {}): string | undefined {
  const own = table[written]
  if (own !== undefined) return own in BONE_CARRIER ? own : undefined
  let rest = written.toLowerCase()
  let side = ''
  for (const [pattern, name] of SIDES) {
    if (!pattern.test(rest)) continue
    rest = rest.replace(pattern, '$1$3')
    side = `-${name}`
  }
  const plain = rest
    .split(/[-_. ]+/)
    .filter((word) => word !== '')
    .join('-')
  const vertebra = VERTEBRA.exec(plain)
  const name = vertebra ? `${vertebra[1]?.[0] ?? ''}${vertebra[2] ?? ''}` : (ALSO[plain] ?? plain)
  return [`${name}${side}`].find((candidate) => candidate in BONE_CARRIER)
}
