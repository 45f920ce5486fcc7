import { createSkyline } from '#math'
import type { Skyline } from '#math'
import type { Mechanism } from './mechanism.ts'

/**
 * Which rows count in a solve, and where the derivative of each by each joint stands. Derivatives are stored joint by
 * joint, one line of active coordinates for every row that the joint moves, so that rows and joints that do not meet
 * take neither room nor time. A plan is kept until the rows that count or the active coordinates change.
 */
export interface Plan {
  /** Rows that count, ascending. */
  readonly rows: Int32Array
  /** Joints of every live row, leaf to root, one row after the other; the row's share starts at `pathStart`. */
  readonly path: Int32Array
  readonly pathStart: Int32Array
  /** Place in `jacobian` of the line of that row by that joint, parallel to `path`. */
  readonly line: Int32Array
  /** Live rows (places in `rows`) through each joint, ascending; the joint's share starts at `through[j]`. */
  readonly jointRows: Int32Array
  readonly through: Int32Array
  /** First line of each joint in `jacobian`. */
  readonly block: Int32Array
  readonly jacobian: Float64Array
  /** Lines of one joint times its inverse stiffness. */
  readonly images: Float64Array
  readonly schur: Skyline
  /** One number per live row. */
  readonly rhs: Float64Array
  /** Active coordinates of each joint when the plan was made. */
  readonly activeCount: Int32Array
}

export function emptyPlan(): Plan {
  const none = new Int32Array(0)
  const nothing = new Float64Array(0)
  return {
    rows: none,
    path: none,
    pathStart: none,
    line: none,
    jointRows: none,
    through: none,
    block: none,
    jacobian: nothing,
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

/** Whether the plan still fits what counts. */
function fits(m: Mechanism): boolean {
  const { rows, activeCount } = m.plan
  if (activeCount.length !== m.joints.length) return false
  for (let j = 0; j < activeCount.length; j++) if (activeCount[j] !== m.activeCount[j]) return false
  let at = 0
  for (let row = 0; row < m.rowCount; row++) if (counts(m, row) && rows[at++] !== row) return false
  return at === rows.length
}

/** Makes a plan for the rows that count, unless the present one fits. */
export function planRows(m: Mechanism): void {
  if (fits(m)) return
  const rows: number[] = []
  for (let row = 0; row < m.rowCount; row++) if (counts(m, row)) rows.push(row)
  const nj = m.joints.length
  const lists: number[][] = m.joints.map(() => [])
  const path: number[] = []
  const nth: number[] = []
  const pathStart = [0]
  rows.forEach((row, live) => {
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
  const first = rows.map((_, live) => live)
  lists.forEach((list, j) => {
    if (m.activeCount[j] === 0) return
    for (const live of list) first[live] = Math.min(first[live]!, list[0]!)
  })
  m.plan = {
    rows: Int32Array.from(rows),
    path: Int32Array.from(path),
    pathStart: Int32Array.from(pathStart),
    line: Int32Array.from(path, (j, at) => block[j]! + nth[at]! * m.activeCount[j]!),
    jointRows: Int32Array.from(lists.flat()),
    through: Int32Array.from(through),
    block: Int32Array.from(block),
    jacobian: new Float64Array(size),
    images: new Float64Array(6 * Math.max(0, ...lists.map((list) => list.length))),
    schur: createSkyline(first),
    rhs: new Float64Array(rows.length),
    activeCount: m.activeCount.slice(),
  }
}
