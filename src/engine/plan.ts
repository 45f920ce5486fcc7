import { createSkyline } from '#math'
import type { Skyline } from '#math'
import type { Mechanism } from './mechanism.ts'
import { isLength, onlyBody } from './part-layout.ts'
import { DOF } from './spec.ts'

/**
 * Which rows count in a solve. Goals that are read from one body are `carried` by it in the factor of the tree; what
 * is held, one-sided or read from several bodies is `lined`: each has a line of numbers for every joint that it passes
 * through, stored joint by joint, so that rows and joints that do not meet take neither room nor time. What is held on
 * one body is both. A plan is kept until the rows that count or the active coordinates change.
 */
export interface Plan {
  /** Rows that count, ascending. */
  readonly rows: Int32Array
  /** How each of them counts. */
  readonly kinds: Uint8Array
  /** Rows carried by one body, which, whether they are lengths (else turns), their weight in the model, and what they do
   * to the body (6 each). */
  readonly carried: Int32Array
  readonly carriedBody: Int32Array
  readonly carriedLength: Uint8Array
  readonly carriedWeight: Float64Array
  readonly covectors: Float64Array
  /** Rows that have lines, ascending. */
  readonly lined: Int32Array
  /** Joints of every lined row, leaf to root, one row after the other; the row's share starts at `pathStart`. */
  readonly path: Int32Array
  readonly pathStart: Int32Array
  /** Place in `lines` of the line of that row by that joint, parallel to `path`. */
  readonly line: Int32Array
  /** Lined rows (places in `lined`) through each joint, ascending; the joint's share starts at `through[j]`. */
  readonly jointRows: Int32Array
  readonly through: Int32Array
  /** First line of each joint in `lines`. */
  readonly block: Int32Array
  readonly lines: Float64Array
  /** Lines of one joint times its inverse stiffness. */
  readonly images: Float64Array
  readonly schur: Skyline
  /** One number per lined row. */
  readonly rhs: Float64Array
  /** Active coordinates of each joint when the plan was made. */
  readonly activeCount: Int32Array
}

export function emptyPlan(): Plan {
  const none = new Int32Array(0)
  const nothing = new Float64Array(0)
  return {
    rows: none,
    kinds: new Uint8Array(0),
    carried: none,
    carriedBody: none,
    carriedLength: new Uint8Array(0),
    carriedWeight: nothing,
    covectors: nothing,
    lined: none,
    path: none,
    pathStart: none,
    line: none,
    jointRows: none,
    through: none,
    block: none,
    lines: nothing,
    images: nothing,
    schur: createSkyline([]),
    rhs: nothing,
    activeCount: none,
  }
}

/** Whether a row pulls on the pose at all. */
export function counts(m: Mechanism, row: number): boolean {
  return m.rowWeight[row] !== 0 || (row < m.specRows && m.load[row] !== 0)
}

/** 0: only a force, 1: pulls towards its target, 2: held there. */
const kindOf = (m: Mechanism, row: number): number =>
  m.rowWeight[row] === 0 ? 0 : m.rowWeight[row]! < Infinity ? 1 : 2

/** Whether the plan still fits what counts. */
function fits(m: Mechanism): boolean {
  const { rows, kinds, activeCount } = m.plan
  if (activeCount.length !== m.joints.length) return false
  for (let j = 0; j < activeCount.length; j++) if (activeCount[j] !== m.activeCount[j]) return false
  let at = 0
  for (let row = 0; row < m.rowCount; row++)
    if (counts(m, row) && (rows[at] !== row || kinds[at++] !== kindOf(m, row))) return false
  return at === rows.length
}

/**
 * Makes a plan for the rows that count, unless the present one fits. What rows carried under another plan is no guess
 * for this one: forces start from nothing.
 */
export function planRows(m: Mechanism): void {
  if (fits(m)) return
  m.lambda.fill(0)
  const rows: number[] = []
  for (let row = 0; row < m.rowCount; row++) if (counts(m, row)) rows.push(row)
  const nj = m.joints.length
  const lists: number[][] = m.joints.map(() => [])
  const path: number[] = []
  const nth: number[] = []
  const pathStart = [0]
  const isHeld = (row: number): boolean => kindOf(m, row) === 2
  const isCarried = (row: number): boolean =>
    kindOf(m, row) !== 0 && m.oneSided[row] === 0 && row < m.specRows && onlyBody(m.parts, row) >= 0
  const carried = rows.filter(isCarried)
  const lined = rows.filter((row) => kindOf(m, row) !== 0 && (isHeld(row) || !isCarried(row)))
  lined.forEach((row, live) => {
    for (const j of m.rowJoints[row]!) {
      path.push(j)
      nth.push(lists[j]!.length)
      lists[j]!.push(live)
    }
    pathStart.push(path.length)
  })
  const through = [0]
  const block: number[] = []
  let size = 0
  for (let j = 0; j < nj; j++) {
    through.push(through[j]! + lists[j]!.length)
    block.push(size)
    size += lists[j]!.length * m.activeCount[j]!
  }
  const first = lined.map((_, live) => live)
  lists.forEach((list, j) => {
    if (m.activeCount[j] === 0) return
    for (const live of list) first[live] = Math.min(first[live]!, list[0]!)
  })
  m.plan = {
    rows: Int32Array.from(rows),
    kinds: Uint8Array.from(rows, (row) => kindOf(m, row)),
    carried: Int32Array.from(carried),
    carriedBody: Int32Array.from(carried, (row) => onlyBody(m.parts, row)),
    carriedLength: Uint8Array.from(carried, (row) => Number(isLength(m.parts, row))),
    carriedWeight: new Float64Array(carried.length),
    covectors: new Float64Array(DOF * carried.length),
    lined: Int32Array.from(lined),
    path: Int32Array.from(path),
    pathStart: Int32Array.from(pathStart),
    line: Int32Array.from(path, (j, at) => block[j]! + nth[at]! * m.activeCount[j]!),
    jointRows: Int32Array.from(lists.flat()),
    through: Int32Array.from(through),
    block: Int32Array.from(block),
    lines: new Float64Array(size),
    images: new Float64Array(6 * Math.max(0, ...lists.map((list) => list.length))),
    schur: createSkyline(first),
    rhs: new Float64Array(lined.length),
    activeCount: m.activeCount.slice(),
  }
}
