import { memo, useMemo } from 'react'
import { useStore } from 'zustand'
import type { SpinalLevel } from '#body'
import { vertebraLabel } from '#language'
import { useSession, useSnapshot } from '../context.tsx'
import { useMoreWords } from '../more-words.ts'
import { useWords } from '../words.tsx'
import { barEnd, CHART, columnOf, HEAD, levelOf, levelRows, scaleEnd, TURNS } from './layout.ts'
import type { LevelRow, Turn } from './layout.ts'
import type { LevelValues } from './use-profile.ts'

/** px: thickest bar, and how much of its strip it may fill. */
const THICKEST = 12
const SHARE = 0.62
/** Degrees below which a mark would only thicken the axis. */
const SMALLEST_MARK = 0.05
/** px a block needs to hold its name. */
const ROOM_FOR_NAME = 9
/** px from the top: name of a column, and the sides under it. */
const TITLE_Y = 9
const SIDES_Y = 23

type Ends = { readonly [turn in Turn]: number }

interface LevelProps {
  readonly row: LevelRow
  readonly values: LevelValues
  readonly ends: Ends
}

/** One level: a bar per turn for now, a thin mark for before. */
const Level = memo(function Level({ row, values, ends }: LevelProps) {
  const thick = Math.min(THICKEST, (row.to - row.from) * SHARE)
  return (
    <>
      {TURNS.map((turn) => {
        const { middle } = columnOf(turn)
        const x = barEnd(turn, values.now[turn], ends[turn])
        const mark = barEnd(turn, values.before[turn], ends[turn])
        return (
          <g key={turn}>
            <rect
              className="profile-bar"
              x={Math.min(middle, x)}
              width={Math.abs(x - middle)}
              y={row.y - thick / 2}
              height={thick}
            />
            {Math.abs(values.before[turn]) >= SMALLEST_MARK && (
              <rect className="profile-mark" x={mark - 1} width={2} y={row.y - thick / 2 - 1} height={thick + 2} />
            )}
          </g>
        )
      })}
    </>
  )
})

/** The column of vertebrae the bars stand beside. */
function Vertebrae({ rows }: { readonly rows: readonly LevelRow[] }) {
  const { words } = useWords()
  const blocks = rows.map(({ level, y }, k) => ({
    name: level.split('-')[0] ?? level,
    top: rows[k + 1]?.y ?? y - HEAD,
    bottom: y,
  }))
  return blocks.map(({ name, top, bottom }) => (
    <g key={name}>
      <rect className="profile-vertebra" x={4} width={CHART.spine - 8} y={top + 1} height={bottom - top - 2} rx={3} />
      {bottom - top > ROOM_FOR_NAME && (
        <text className="profile-label" x={CHART.spine / 2} y={(top + bottom) / 2}>
          {vertebraLabel(name, words)}
        </text>
      )}
    </g>
  ))
}

/** Name, direction marks and scale of a column. */
function Column({ turn, end, title }: { readonly turn: Turn; readonly end: number; readonly title: string }) {
  const { words, quantity } = useWords()
  const { leftMark, rightMark, front, back } = words.names
  const { middle, half } = columnOf(turn)
  // Seen from the front: the person's right is on the left.
  const [atLeft, atRight] = turn === 'flexion' ? [back, front] : [rightMark, leftMark]
  const bottom = CHART.height - CHART.bottom / 2
  return (
    <>
      <text className="profile-title" x={middle} y={TITLE_Y}>
        {title}
      </text>
      <text className="profile-side" x={middle - half} y={SIDES_Y} textAnchor="start">
        {atLeft}
      </text>
      <text className="profile-side" x={middle + half} y={SIDES_Y} textAnchor="end">
        {atRight}
      </text>
      <line className="profile-axis" x1={middle} x2={middle} y1={CHART.top - HEAD} y2={bottom - 6} />
      <text className="profile-side" x={middle - half} y={bottom + 6} textAnchor="start">
        {quantity(end, 'deg', { decimals: 0 })}
      </text>
      <text className="profile-side" x={middle + half} y={bottom + 6} textAnchor="end">
        {quantity(end, 'deg', { decimals: 0 })}
      </text>
    </>
  )
}

/** The strip that catches the pointer and shows what is pointed at, here or in the picture. */
function Strip({ row, onSelect }: { readonly row: LevelRow; readonly onSelect: (level: SpinalLevel) => void }) {
  const { pointed } = useSession()
  const isPointed = useStore(pointed, (structure) => levelOf(structure) === row.level)
  const isSelected = useSnapshot(({ state }) => state.view.joint === row.level)
  return (
    <rect
      className="profile-strip"
      data-pointed={isPointed || undefined}
      data-selected={isSelected || undefined}
      x={0}
      width={CHART.width}
      y={row.from}
      height={row.to - row.from}
      onPointerEnter={() => pointed.setState(row.level, true)}
      onPointerLeave={() => pointed.setState(null, true)}
      onClick={() => onSelect(row.level)}
    />
  )
}

/** Side bend, turn and bend of each level as bars beside the column of vertebrae. The table beside it says the same. */
export function ProfileChart({ levels }: { readonly levels: readonly LevelValues[] }) {
  const session = useSession()
  const { profile } = useMoreWords()
  const body = useSnapshot(({ state }) => state.case.body)
  // `body` stands for the model, which is replaced with it.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const rows = useMemo(() => levelRows(session.simulation().model), [session, body])
  const ends = Object.fromEntries(
    TURNS.map((turn) => [turn, scaleEnd(levels.flatMap(({ now, before }) => [now[turn], before[turn]]))]),
  ) as unknown as Ends
  const select = (level: SpinalLevel) => session.dispatch({ type: 'select', joint: level, bone: null })
  return (
    <svg className="profile" viewBox={`0 0 ${CHART.width} ${CHART.height}`} role="img" aria-label={profile.picture}>
      {rows.map((row) => (
        <Strip key={row.level} row={row} onSelect={select} />
      ))}
      <g className="profile-drawing">
        <Vertebrae rows={rows} />
        {TURNS.map((turn) => (
          <Column key={turn} turn={turn} end={ends[turn]} title={profile[turn]} />
        ))}
        {rows.map((row) => {
          const values = levels.find(({ level }) => level === row.level)
          return values && <Level key={row.level} row={row} values={values} ends={ends} />
        })}
      </g>
    </svg>
  )
}
