import { lazy, useState } from 'react'
import type { JointId } from '#body'
import { ChainPlace } from '../frame/chain-place.tsx'
import { useSession, useSnapshot } from '../context.tsx'
import { useNarrow } from '../use-media.ts'
import { useWords } from '../words.tsx'
import { OwnBonesPlace } from '../own-bones/own-bones-place.tsx'
import { BodyPart } from './body-part.tsx'
import { JOINT_GROUPS } from './joint-groups.ts'
import type { GroupId } from './joint-groups.ts'
import { JointRow } from './joint-row.tsx'
import { LateGroup } from './late-group.tsx'

const FloorRows = lazy(() => import('./floor-rows.tsx').then((part) => ({ default: part.FloorRows })))
const ShapeRows = lazy(() => import('./shape-rows.tsx').then((part) => ({ default: part.ShapeRows })))

interface GroupProps {
  readonly id: GroupId
  readonly joints: readonly JointId[]
}

/** A heading that folds its joints away. It opens by itself when one of them is selected in the picture. */
function Group({ id, joints }: GroupProps) {
  const { t } = useWords()
  const [open, setOpen] = useState(id === 'pelvis')
  const holdsSelected = useSnapshot(({ state }) => joints.some((joint) => joint === state.view.joint))
  return (
    <details
      className="group"
      open={open || holdsSelected}
      onToggle={(event) => {
        if (event.currentTarget.open !== (open || holdsSelected)) setOpen(event.currentTarget.open)
      }}
    >
      <summary>
        <h2>{t.groups[id]}</h2>
      </summary>
      <ul>{(open || holdsSelected) && joints.map((joint) => <JointRow key={joint} joint={joint} />)}</ul>
    </details>
  )
}

export function JointsPanel() {
  const { t } = useWords()
  const session = useSession()
  const narrow = useNarrow()
  const movable = new Set(
    session
      .simulation()
      .model.joints.filter(({ free }) => free.length > 0)
      .map(({ id }) => id),
  )
  const [first, ...others] = JOINT_GROUPS.map(({ id, joints }) => ({
    id,
    joints: joints.filter((joint) => movable.has(joint)),
  })).filter(({ joints }) => joints.length > 0)
  return (
    <div className="joints">
      {first && <Group {...first} />}
      <LateGroup title={t.floor} rows={FloorRows} />
      {narrow && <ChainPlace />}
      {others.map((group) => (
        <Group key={group.id} {...group} />
      ))}
      <LateGroup title={t.shape} rows={ShapeRows} />
      <BodyPart />
      <OwnBonesPlace />
    </div>
  )
}
