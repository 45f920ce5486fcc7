import type { RowSpec } from '#engine'
import type { Case } from './case.ts'
import type { BodyId } from './ids.ts'
import type { BodyModel } from './model.ts'
import { bodyIndex } from './model.ts'

/** Lines of tissue and bodies that a case pulls at, ties, pushes or holds, by name. */
export interface Uses {
  readonly paths: readonly string[]
  readonly bodies: readonly BodyId[]
}

export const NO_USES: Uses = { paths: [], bodies: [] }

/** What of a case reaches into the mechanism from outside the joints, in one order whatever the order of its lists. */
export function usesOf({ pull, tether, push, hold }: Case): Uses {
  if (!pull && !tether && !push && !hold) return NO_USES
  return {
    paths: [...new Set([...(pull ?? []), ...(tether ?? [])].map(({ path }) => path))].sort(),
    bodies: [...new Set([...(push ?? []).map(({ body }) => body), ...(hold ?? [])])].sort(),
  }
}

/**
 * Rows of what a case uses: a line of tissue as a pull and as a tether, a body's place and turn for pushes and holds.
 * They weigh nothing until something is asked of them.
 */
export interface OutsideRows {
  readonly specs: readonly RowSpec[]
  /** Row of the length of a path, for a constant pull. */
  pull(path: string): number
  /** The same length, acting only where it is longer than its target. */
  tether(path: string): number
  /** Place of a body's centre along world axis 0 left, 1 up, 2 forward. */
  place(body: BodyId, axis: number): number
  /** Turn of a body about that world axis, counted from the stance's rest. */
  turn(body: BodyId, axis: number): number
}

const WORLD = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
] as const
const PER_PATH = 2
const PER_BODY = 6

/**
 * @param first index of the first of these rows in the mechanism
 * @param rotation rotation of a body in the stance's rest, row by row
 */
export function outsideRows(
  body: BodyModel,
  uses: Uses,
  first: number,
  rotation: (body: BodyId) => readonly number[],
): OutsideRows {
  const paths = uses.paths.flatMap((id): RowSpec[] => {
    const { points } = body.paths.find((path) => path.id === id)!
    const part = {
      kind: 'length',
      points: points.map((point) => ({ body: bodyIndex(point.body), point: point.p })),
      factor: 1,
    } as const
    return [
      { parts: [part], weight: 0 },
      { parts: [part], weight: 0, oneSided: true },
    ]
  })
  const bodies = uses.bodies.flatMap((id): RowSpec[] => {
    const index = bodyIndex(id)
    return [
      ...WORLD.map((along): RowSpec => ({
        parts: [{ kind: 'point', body: index, point: body.centres[index]!, along, factor: 1 }],
        weight: 0,
      })),
      ...WORLD.map((along): RowSpec => ({
        parts: [{ kind: 'turn', body: index, from: rotation(id), along }],
        weight: 0,
      })),
    ]
  })
  const firstBody = first + paths.length
  const pathRow = (id: string): number => first + PER_PATH * uses.paths.indexOf(id)
  const bodyRow = (id: BodyId): number => firstBody + PER_BODY * uses.bodies.indexOf(id)
  return {
    specs: [...paths, ...bodies],
    pull: pathRow,
    tether: (id) => pathRow(id) + 1,
    place: (id, axis) => bodyRow(id) + axis,
    turn: (id, axis) => bodyRow(id) + 3 + axis,
  }
}
