/** What is left of standing tone when muscles are given more or less of it: see docs/model.md, "Tone". */
import type { BodyDocument, DocumentJoint, DocumentPath } from './document.ts'
import type { V } from './quaternion.ts'
import { minus, norm, plus, rotate, times, turning } from './quaternion.ts'

type Tones = Readonly<Record<string, number>>

/** Angle by which a joint is turned to see how a line lengthens, rad. */
const PROBE = 1e-5
/** Outward turn of a thigh: + about the forward axis on the left. */
const OUTWARD = { left: 1, right: -1 } as const

function beyond(document: BodyDocument, joint: DocumentJoint): ReadonlySet<string> {
  const found = new Set<string>([joint.child])
  for (const id of found)
    for (const { parent, child, loop } of document.joints) if (!loop && parent === id) found.add(child)
  return found
}

/** Length of a line when everything beyond a joint is turned about its k-th axis. */
function turnedLength(path: DocumentPath, joint: DocumentJoint, moved: ReadonlySet<string>, k: number, by: number) {
  const turn = turning(times(joint.axes[k]!, by))
  const points = path.points.map(({ body, at }): V =>
    moved.has(body) ? plus(joint.centre, rotate(turn, minus(at, joint.centre))) : at,
  )
  return points.slice(1).reduce((sum, p, i) => sum + norm(minus(p, points[i]!)), 0)
}

/** Sum over muscles of a size made from strength and lever arm, as it is and with the tones asked for. */
function left(
  document: BodyDocument,
  tones: Tones,
  joint: DocumentJoint,
  k: number,
  size: (strength: number, arm: number) => number,
): number {
  const moved = beyond(document, joint)
  let [all, kept] = [0, 0]
  for (const path of document.paths) {
    if (path.strength === null) continue
    const [far, near] = [1, -1].map((sign) => turnedLength(path, joint, moved, k, sign * PROBE)) as [number, number]
    const part = size(path.strength, (far - near) / (2 * PROBE))
    all += part
    kept += part * (tones[path.id] ?? 1)
  }
  return (tones['all'] ?? 1) * (all === 0 ? 1 : kept / all)
}

export const toneLeft = (document: BodyDocument, tones: Tones, joint: DocumentJoint, k: number): number =>
  left(document, tones, joint, k, (strength, arm) => strength * arm * arm)

export function abductorsLeft(document: BodyDocument, tones: Tones, side: 'left' | 'right'): number {
  const hip = document.joints.find(({ id }) => id === `hip-${side}`)!
  return left(document, tones, hip, 2, (strength, arm) => strength * Math.max(0, -OUTWARD[side] * arm))
}
