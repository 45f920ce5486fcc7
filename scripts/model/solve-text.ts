import type { Case, Fault, Refusal } from '#body'
import { createSimulation, parseCase } from '#body'
import { measure } from '#instruments'
import { resultDocument, resultTable, RESULT_VERSION } from './result.ts'

/** What the command prints and how it ends. */
export interface Solved {
  readonly out: string
  readonly code: 0 | 1
}

/** A body's own pelvic incidence is met to this, degrees; asking for another is refused, never ignored. */
const SAME_INCIDENCE = 0.5

/** A case as text to its result as text. Faults and refusals are answers too, with code 1. */
export function solveText(text: string, table: boolean): Solved {
  let input: unknown
  try {
    input = JSON.parse(text)
  } catch (error) {
    return refused([{ path: '', value: (error as Error).message, allowed: 'a case as JSON, see docs/model.md' }])
  }
  const { value, faults } = parseCase(input)
  if (faults.length > 0) return refused(faults)
  const simulation = createSimulation(value.body)
  const other = otherIncidence(value, simulation)
  const pose = simulation.solve(value)
  if (other || pose.status !== 'converged')
    return answer({
      version: RESULT_VERSION,
      status: other ? 'refused' : pose.status,
      refusal: other ?? pose.refusal,
    })
  const result = resultDocument(simulation, pose, value)
  return { out: table ? resultTable(result) : `${JSON.stringify(result, null, 1)}\n`, code: 0 }
}

function otherIncidence({ body }: Case, simulation: ReturnType<typeof createSimulation>): Refusal | null {
  const asked = body?.pelvicIncidence
  if (asked === undefined) return null
  const own = measure(simulation.model, simulation.pose, 'standing').readings['pelvic-incidence']!.value
  if (Math.abs(asked - own) < SAME_INCIDENCE) return null
  return { code: 'not-supported', path: 'body.pelvicIncidence', value: asked, limit: own }
}

const answer = (content: object): Solved => ({ out: `${JSON.stringify(content, null, 1)}\n`, code: 1 })
const refused = (faults: readonly Fault[]): Solved => answer({ version: RESULT_VERSION, status: 'refused', faults })
