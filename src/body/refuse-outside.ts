import type { Case } from './case.ts'
import type { BodyModel } from './model.ts'
import type { Refusal } from './pose.ts'
import type { BodyPath } from './tissue-lines.ts'

/** Largest push, N and N m, and stiffest tether, N/mm. */
const FORCE_LIMIT = 1000
const MOMENT_LIMIT = 100
const TETHER_LIMIT = 1000
const TONE_LIMIT = 5
/** Most that a tether can be slack, mm. */
const SLACK_LIMIT = 500

const beyond = (path: string, value: number, limit: number): Refusal => ({ code: 'out-of-range', path, value, limit })
const inside = (value: number, low: number, high: number): boolean => value >= low && value <= high

/** What is wrong with pulls, tethers, pushes, holds and tones, or null. */
export function refuseOutside(input: Case, body: BodyModel): Refusal | null {
  const paths = input.pull || input.tether ? new Map(body.paths.map((path) => [path.id, path])) : NONE
  return refusePulls(input, paths) ?? refuseTethers(input, paths) ?? refusePushes(input, body) ?? refuseTones(input)
}

type Paths = ReadonlyMap<string, BodyPath>
const NONE: Paths = new Map()

/** Pulls along one path add up and stay within what it can do. */
function refusePulls(input: Case, paths: Paths): Refusal | null {
  const asked = new Map<string, number>()
  for (const [index, { path, tension }] of (input.pull ?? []).entries()) {
    const line = paths.get(path)
    if (!line) return { code: 'not-supported', path: `pull.${index}.path` }
    const sum = (asked.get(path) ?? 0) + tension
    asked.set(path, sum)
    if (!inside(tension, 0, line.limit) || sum > line.limit)
      return beyond(`pull.${index}.tension`, tension < 0 ? tension : sum, tension < 0 ? 0 : line.limit)
  }
  return null
}

function refuseTethers(input: Case, paths: Paths): Refusal | null {
  const known = new Set<string>()
  for (const [index, { path, slack, stiffness }] of (input.tether ?? []).entries()) {
    if (!paths.has(path)) return { code: 'not-supported', path: `tether.${index}.path` }
    if (known.has(path)) return { code: 'conflict', path: `tether.${index}.path` }
    known.add(path)
    if (!inside(slack, 0, SLACK_LIMIT)) return beyond(`tether.${index}.slack`, slack, slack < 0 ? 0 : SLACK_LIMIT)
    if (!inside(stiffness, 0, TETHER_LIMIT))
      return beyond(`tether.${index}.stiffness`, stiffness, stiffness < 0 ? 0 : TETHER_LIMIT)
  }
  return null
}

function refusePushes(input: Case, body: BodyModel): Refusal | null {
  if (!input.push && !input.hold) return null
  const known = new Set<string>(body.view.bodies)
  for (const [index, { body: id, force, moment }] of (input.push ?? []).entries()) {
    if (!known.has(id)) return { code: 'not-supported', path: `push.${index}.body` }
    for (const [name, values, limit] of [
      ['force', force ?? [], FORCE_LIMIT],
      ['moment', moment ?? [], MOMENT_LIMIT],
    ] as const)
      for (const [axis, value] of values.entries())
        if (!inside(value, -limit, limit))
          return beyond(`push.${index}.${name}.${axis}`, value, value < 0 ? -limit : limit)
  }
  for (const [index, id] of (input.hold ?? []).entries())
    if (!known.has(id)) return { code: 'not-supported', path: `hold.${index}` }
  return null
}

function refuseTones(input: Case): Refusal | null {
  for (const [name, value] of Object.entries(input.tone ?? {}))
    if (!inside(value, 0, TONE_LIMIT)) return beyond(`tone.${name}`, value, value < 0 ? 0 : TONE_LIMIT)
  return null
}
