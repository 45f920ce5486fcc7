/** Frontal curves by the method of Cobb, between endplates from L5 to C2 only; the sacral base is its own instrument. */
import { VERTEBRAE, type Vertebra } from '#body'
import { toDegrees } from '#math'
import { plateTilt } from './angles.ts'
import type { PosedBody } from './posed-body.ts'
import type { CobbCurve } from './types.ts'

/** Turns of the tilt smaller than this, degrees, do not end a curve. */
const SMALLEST_TURN = 0.2
/** Curves smaller than this, degrees, are not listed: nobody could measure them. */
const SMALLEST_CURVE = 0.5
/** Of neighbours whose tilt differs by less than this, degrees, the one nearest the apex ends the curve. */
const SAME_TILT = 0.05
/** C1 has no endplates. */
const CURVED: readonly Vertebra[] = VERTEBRAE.filter((name) => name !== 'c1')

interface Turn {
  readonly from: number
  readonly to: number
}

/** Stretches between successive turning points of a series, ignoring wiggles below the threshold. */
function stretches(values: readonly number[], threshold: number): Turn[] {
  const at = (index: number): number => values[index] ?? 0
  const found: Turn[] = []
  let from = 0
  let turn = 0
  let lowest = 0
  let highest = 0
  let direction = 0
  values.forEach((value, index) => {
    if (direction === 0) {
      if (value <= at(lowest)) lowest = index
      if (value >= at(highest)) highest = index
      if (at(highest) - at(lowest) < threshold) return
      direction = highest > lowest ? 1 : -1
      from = direction === 1 ? lowest : highest
      turn = index
    } else if ((value - at(turn)) * direction >= 0) turn = index
    else if ((at(turn) - value) * direction >= threshold) {
      found.push({ from, to: turn })
      from = turn
      turn = index
      direction = -direction
    }
  })
  if (direction !== 0) found.push({ from, to: turn })
  return found
}

/** The same stretch without the level pieces at its two ends. */
function trimmed(values: readonly number[], { from, to }: Turn): Turn {
  const same = (a: number, b: number): boolean => Math.abs((values[a] ?? 0) - (values[b] ?? 0)) < SAME_TILT
  let [first, last] = [from, to]
  while (first + 1 < last && same(first + 1, from)) first += 1
  while (last - 1 > first && same(last - 1, to)) last -= 1
  return { from: first, to: last }
}

/** The vertebra of the curve furthest from the line between the centres of its end vertebrae, seen from the front. */
function apexOf(body: PosedBody, span: readonly Vertebra[]): Vertebra {
  const centres = span.map((name) => body.point(`${name}-centre`))
  const [first, last] = [centres[0], centres.at(-1)]
  let apex = span[0] ?? 'l5'
  if (first === undefined || last === undefined) return apex
  let furthest = -1
  centres.forEach(([x, y], index) => {
    const along = (y - first[1]) / (last[1] - first[1])
    const distance = Math.abs(x - first[0] - along * (last[0] - first[0]))
    if (distance > furthest) {
      furthest = distance
      apex = span[index] ?? apex
    }
  })
  return apex
}

/** Where the lower end vertebra is read at its lower plate and the upper one at its upper (C2: its lower) plate. */
const upperPlate = (name: Vertebra): string => (name === 'c2' ? 'c2-inferior' : `${name}-superior`)

/**
 * Every frontal curve, largest first. Going up a curve that bulges to the left the left edges rise, to the right they
 * fall. A spine that only leans has none.
 */
export function cobbCurves(body: PosedBody): CobbCurve[] {
  const tilts = CURVED.map((name) => plateTilt(body, `${name}-inferior`))
  return stretches(tilts, SMALLEST_TURN)
    .map((turn) => trimmed(tilts, turn))
    .map(({ from, to }): CobbCurve => {
      const span = CURVED.slice(from, to + 1)
      const [lower, upper] = [span[0] ?? 'l5', span.at(-1) ?? 'c2']
      const rise = plateTilt(body, upperPlate(upper)) - plateTilt(body, `${lower}-inferior`)
      return {
        angle: Math.abs(rise),
        upper,
        lower,
        apex: apexOf(body, span),
        convex: rise > 0 ? 'left' : 'right',
      }
    })
    .filter(({ angle }) => angle >= SMALLEST_CURVE)
    .sort((a, b) => b.angle - a.angle)
}

/** Turn of a vertebra about the vertical, degrees; + = to the person's left. */
export function vertebralRotation(body: PosedBody, vertebra: Vertebra): number {
  const [x, , z] = body.turned(vertebra, [0, 0, 1])
  return toDegrees(Math.atan2(x, z))
}
