import { structuresOf } from '#causes'
import { DEFAULT_VIEW } from './defaults.ts'
import type { AppliedCauses, View } from './state.ts'

/** What the causes act on is lit when they are put on, until the selection is let go. */
export const litBy = (causes: AppliedCauses | undefined): View['lit'] =>
  causes ? [...new Set(causes.choices.flatMap(structuresOf))] : DEFAULT_VIEW.lit
