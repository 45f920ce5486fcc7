import type { Fault } from '#body'
import { createSimulation, parseCase } from '#body'
import { resultDocument, resultTable, RESULT_VERSION } from './result.ts'

/** What the command prints and how it ends. */
export interface Solved {
  readonly out: string
  readonly code: 0 | 1
}

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
  const pose = simulation.solve(value)
  if (pose.status !== 'converged')
    return answer({ version: RESULT_VERSION, status: pose.status, refusal: pose.refusal })
  const result = resultDocument(simulation, pose, value)
  return { out: table ? resultTable(result) : `${JSON.stringify(result, null, 1)}\n`, code: 0 }
}

const answer = (content: object): Solved => ({ out: `${JSON.stringify(content, null, 1)}\n`, code: 1 })
const refused = (faults: readonly Fault[]): Solved => answer({ version: RESULT_VERSION, status: 'refused', faults })
