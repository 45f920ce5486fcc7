import { millimetres } from '#math'
import type { Assembly } from './assemble.ts'
import type { Case } from './case.ts'

/** N/m of a stiffness in N/mm. */
const PER_METRE = 1000

/** Pulls and tethers of tissue, pushes, and bodies held in space. */
export function applyOutside(assembly: Assembly, input: Case): void {
  const { mechanism: m, outside, body, restTargets } = assembly
  m.weight.fill(0, assembly.data.rows.length)
  for (const { path, tension } of input.pull ?? []) m.load[outside.pull(path)]! -= tension
  for (const { path, slack, stiffness } of input.tether ?? []) {
    const row = outside.tether(path)
    m.weight[row] = PER_METRE * stiffness
    m.target[row] = body.paths.find(({ id }) => id === path)!.length + millimetres(slack)
  }
  for (const { body: id, force, moment } of input.push ?? [])
    for (let axis = 0; axis < 3; axis++) {
      m.load[outside.place(id, axis)]! += force?.[axis] ?? 0
      m.load[outside.turn(id, axis)]! += moment?.[axis] ?? 0
    }
  for (const id of input.hold ?? [])
    for (let axis = 0; axis < 3; axis++)
      for (const row of [outside.place(id, axis), outside.turn(id, axis)]) {
        m.weight[row] = Infinity
        m.target[row] = restTargets[row]!
      }
}
