import { BODY_AREAS } from '#language'
import type { BodyArea } from '#language'
import { sideOf } from './apply.ts'
import type { CauseChoice } from './apply.ts'
import { causeOf } from './catalogue.ts'

/** A place where complaints are reported, and on which side of the body. */
export interface ReportedArea {
  readonly area: BodyArea
  readonly side: 'left' | 'right' | 'both'
}

/** Places reported with any of these causes, from the head down; a place reported left and right is one on both sides. */
export const reportedWith = (choices: readonly CauseChoice[]): readonly ReportedArea[] =>
  BODY_AREAS.flatMap((area): ReportedArea[] => {
    const sides = choices.flatMap((choice) => {
      const cause = causeOf(choice.id)
      return cause.reported?.includes(area) ? [sideOf(cause, choice.side)] : []
    })
    const [first] = sides
    if (first === undefined) return []
    const one = (first === 'left' || first === 'right') && sides.every((side) => side === first)
    return [{ area, side: one ? first : 'both' }]
  })
