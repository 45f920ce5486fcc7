import { sideOf } from './apply.ts'
import type { CauseChoice } from './apply.ts'
import { causeOf } from './catalogue.ts'
import type { Cause, CauseCamera } from './cause.ts'

export type CauseViewName =
  | 'three-quarter'
  | 'front'
  | 'back'
  | 'left'
  | 'right'
  | 'top'
  | 'bottom'
  | 'pelvis'
  | 'sij-left'
  | 'sij-right'
  | 'symphysis'
  | 'whole'

/** A plane across the body that takes away what lies on one side of it; `at` in metres from the midline. */
export interface CauseCut {
  readonly axis: 'x'
  readonly at: number
  readonly keep: 1 | -1
}

/** How a chosen cause is looked at. */
export interface CauseLook {
  readonly camera: CauseViewName | CauseCamera
  readonly cut: CauseCut | null
  readonly magnify: number
  readonly layers: NonNullable<Cause['layers']>
}

/** Beside the midline by this much (m), the sacrum is halved and the coccyx stays whole. */
const BESIDE = 0.012

/** Seen from the left the right half stays, and the other way round. */
const HALVED = {
  left: { axis: 'x', at: BESIDE, keep: -1 },
  right: { axis: 'x', at: -BESIDE, keep: 1 },
} as const

const mirrored = ({ azimuth, target: [x, y, z], ...rest }: CauseCamera): CauseCamera => ({
  ...rest,
  azimuth: 0 - azimuth,
  target: [0 - x, y, z],
})

/** The side a cause is looked at from: its own; into a halved body from the other one, so that its own is left. */
function seenFrom({ halved }: Cause, side: string): 'left' | 'right' {
  if (halved) return side === 'left' ? 'right' : 'left'
  return side === 'right' ? 'right' : 'left'
}

function cameraOf({ view }: Cause, side: string, from: 'left' | 'right'): CauseLook['camera'] {
  if (typeof view === 'object') return from === 'right' ? mirrored(view) : view
  if (view === 'side') return from
  if (view !== 'sij') return view
  return side === 'both' ? 'pelvis' : `sij-${from}`
}

/** How a chosen cause is best looked at: from which side, how enlarged, with which layers. */
export function lookOf(choice: CauseChoice): CauseLook {
  const cause = causeOf(choice.id)
  const side = sideOf(cause, choice.side)
  const from = seenFrom(cause, side)
  return {
    camera: cameraOf(cause, side, from),
    cut: cause.halved ? HALVED[from] : null,
    magnify: cause.magnify ?? 1,
    layers: cause.layers ?? [],
  }
}
