import type { BodySpec, Stance } from '#body'
import { parseCase, STANCES } from '#body'
import { bodyDocument } from './document.ts'
import { mjcf } from './mjcf.ts'

/** What the command prints: the model, or why not. */
export type BodyText = { readonly out: string } | { readonly error: string }

function bodyAsked(option: (name: string) => string | undefined): BodySpec {
  const [sex, stature, mass, incidence] = ['sex', 'stature', 'mass', 'pelvic-incidence'].map(option)
  return {
    ...(sex === undefined ? {} : { sex: sex === 'female' || sex === 'male' ? sex : Number(sex) }),
    ...(stature === undefined ? {} : { stature: Number(stature) }),
    ...(mass === undefined ? {} : { mass: Number(mass) }),
    ...(incidence === undefined ? {} : { pelvicIncidence: Number(incidence) }),
  }
}

/** Reads `--format`, `--sex`, `--stature`, `--mass`, `--pelvic-incidence`, `--stance` and gives the model as text. */
export function bodyText(args: readonly string[]): BodyText {
  const option = (name: string): string | undefined => {
    const at = args.indexOf(`--${name}`)
    return at < 0 ? undefined : args[at + 1]
  }
  const format = option('format') ?? 'json'
  const stance = (option('stance') ?? 'standing') as Stance
  if (format !== 'json' && format !== 'mjcf') return { error: `unknown format "${format}"; known: json, mjcf` }
  if (!STANCES.includes(stance)) return { error: `unknown stance "${stance}"; known: ${STANCES.join(', ')}` }
  const { value, faults } = parseCase({ version: 1, body: bodyAsked(option) })
  if (faults.length > 0) return { error: faults.map(({ path, allowed }) => `${path}: ${allowed}`).join('; ') }
  const document = bodyDocument(value.body)
  return { out: format === 'json' ? `${JSON.stringify(document, null, 1)}\n` : mjcf(document, { stance }).text }
}
