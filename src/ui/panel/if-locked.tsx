import { useMemo, useState } from 'react'
import type { JointId } from '#body'
import { previewLocks } from '#instruments'
import { useAllWords } from '../all-words.ts'
import { useSnapshot } from '../context.tsx'
import { useLinear } from './use-linear.ts'

/** Joints that are named as giving, for each lock. */
const NAMED = 2

/** What a lock on each of some joints would do, from the body as it stands; nothing while a hand moves it. */
function usePreviews(joints: readonly JointId[], wanted: boolean) {
  const held = useSnapshot(({ state }) => state.case.impose)
  // What a hand holds cannot be locked as well.
  const listed = joints.filter((joint) => !held?.[joint]).join(' ')
  const found = useLinear(wanted && listed !== '')
  return useMemo(
    () => (found ? previewLocks(found.linear, found.stance, listed.split(' ') as JointId[]) : []),
    [found, listed],
  )
}

/** "If one of them were locked": for the joints that pay most, which others would have to give. */
export function IfLocked({ joints }: { readonly joints: readonly JointId[] }) {
  const { words, name } = useAllWords()
  const say = words.instruments.ifLocked
  const [open, setOpen] = useState(false)
  const previews = usePreviews(joints, open)
  return (
    <details className="reading-origin if-locked" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say.title}</summary>
      {open && (
        <>
          <dl className="facts">
            {previews.map(({ joint, gives }) => (
              <div key={joint} className="if-locked-row">
                <dt>{name(joint)}</dt>
                <dd>
                  {gives.length === 0
                    ? say.none
                    : gives
                        .slice(0, NAMED)
                        .map(({ joint: other }) => name(other))
                        .join(', ')}
                </dd>
              </div>
            ))}
          </dl>
          <p className="note">{say.hint}</p>
        </>
      )}
    </details>
  )
}
