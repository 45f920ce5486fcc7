import { lazy, Suspense, useEffect, useRef } from 'react'
import { lockedAxes } from '#body'
import type { JointId } from '#body'
import { fill } from '#language'
import type { Snapshot } from '#session'
import { useDispatch, useSnapshot } from '../context.tsx'
import { Icon } from '../parts/icon.tsx'
import { useWords } from '../words.tsx'

/** Fetched when a pointer or the focus comes near, so that it is there when the row is opened. */
const fetchCard = () => import('./joint-card.tsx')
const JointCard = lazy(() => fetchCard().then((part) => ({ default: part.JointCard })))

/** Total turn of a joint, degrees to a tenth: the joint's answer at a glance. */
function totalTurn({ displacements }: Snapshot, joint: JointId): number {
  const { rx = 0, ry = 0, rz = 0 } = displacements[joint] ?? {}
  return Math.round(Math.hypot(rx, ry, rz) * 10) / 10
}

/** The read-out alone follows a drag; the row around it does not render. */
function JointTurn({ joint }: { readonly joint: JointId }) {
  const { quantity } = useWords()
  const turn = useSnapshot((snapshot) => totalTurn(snapshot, joint))
  return (
    <span className="joint-turn" data-zero={turn === 0 || undefined}>
      {quantity(turn, 'deg')}
    </span>
  )
}

export function JointRow({ joint }: { readonly joint: JointId }) {
  const { t, name } = useWords()
  const dispatch = useDispatch()
  const open = useSnapshot(({ state }) => state.view.joint === joint)
  const held = useSnapshot(({ state }) => state.case.impose?.[joint] !== undefined)
  const lockedCount = useSnapshot(({ state }) => lockedAxes(state.case.lock?.[joint]).length)
  const row = useRef<HTMLLIElement>(null)
  const locked = lockedCount > 0
  const title = name(joint)
  const lockText = fill(locked ? t.unlockAxis : t.lockAxis, { name: title })
  useEffect(() => {
    if (open) row.current?.scrollIntoView({ block: 'nearest' })
  }, [open])
  return (
    <li ref={row} className="joint" data-open={open || undefined}>
      <div className="joint-row">
        <h3 className="joint-title">
          <button
            type="button"
            className="joint-name"
            aria-expanded={open}
            onPointerEnter={() => void fetchCard()}
            onFocus={() => void fetchCard()}
            onClick={() => dispatch({ type: 'select', joint: open ? null : joint, bone: null })}
          >
            <span className="joint-text">{title}</span>
            {held && (
              <span className="joint-held">
                <Icon name="held" size={16} />
                <span className="visually-hidden">{t.held}</span>
              </span>
            )}
            <JointTurn joint={joint} />
          </button>
        </h3>
        <button
          type="button"
          className="button"
          data-kind="icon"
          aria-pressed={locked}
          aria-label={lockText}
          title={lockText}
          onClick={() => dispatch(locked ? { type: 'unlock', joint } : { type: 'lock', joint })}
        >
          <Icon name={locked ? 'locked' : 'unlocked'} size={18} />
        </button>
      </div>
      {open && (
        <Suspense fallback={<div className="joint-opening" />}>
          <JointCard joint={joint} />
        </Suspense>
      )}
    </li>
  )
}
