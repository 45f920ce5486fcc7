import { useState } from 'react'
import { fill, MEASURABLE } from '#language'
import { useMoreWords } from '../more-words.ts'
import { TURNS } from './layout.ts'
import { ProfileChart } from './profile-chart.tsx'
import { ProfileTable } from './profile-table.tsx'
import { useProfile } from './use-profile.ts'

/** The whole spine level by level, as a picture and as a table. */
export function ProfilePart() {
  const { profile } = useMoreWords()
  const { levels, isMarked } = useProfile()
  const [open, setOpen] = useState(false)
  const still = levels.every(({ now }) => TURNS.every((turn) => Math.abs(now[turn]) < MEASURABLE))
  return (
    <section>
      <h2>{profile.title}</h2>
      <p className="note">{fill(profile.hint, { before: isMarked ? profile.marked : profile.neutral })}</p>
      <p className="note profile-still">{still ? profile.still : ''}</p>
      <ProfileChart levels={levels} />
      <details className="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{profile.asTable}</summary>
        {open && <ProfileTable levels={levels} />}
      </details>
    </section>
  )
}
