import { CAUSE_IDS } from '#language'
import { causeOrResponse, flareIn, flareOut, hipBoneBack, hipBoneForward, upSlip } from './data/hip-bone.ts'
import { coccyxBack, coccyxForward, coccyxLocked, coccyxShifted, coccyxSide } from './data/coccyx.ts'
import { flatFoot, footLift, hipDysplasia, shiftedHip, shortLeg, shortLegLifted, shortShin } from './data/legs.ts'
import {
  lockedHip,
  lockedSij,
  lockedSijTurning,
  lostHipExtension,
  lostHipRotation,
  stiffAnkle,
  stiffFoot,
  stiffHip,
  stiffSij,
} from './data/locks.ts'
import {
  lockedLowerBack,
  pelvisRolledBack,
  pelvisRolledForward,
  stiffLowerBack,
  stiffUpperBack,
  wedgeVertebra,
} from './data/spine.ts'
import {
  appendixScar,
  caesareanScar,
  colonLeft,
  colonRight,
  endometriosis,
  operationScar,
  organFascia,
  tenseIliopsoas,
  tightPelvicFloor,
  tightPiriformis,
  weakGluteus,
} from './data/tissues.ts'
import { loosePelvis, nutatedSacrum, wideSymphysis } from './data/looseness.ts'
import type { Cause } from './cause.ts'
import type { CauseId } from '#language'

const BY_ID: { readonly [id in CauseId]: Cause } = {
  'up-slip': upSlip,
  'hip-bone-back': hipBoneBack,
  'hip-bone-forward': hipBoneForward,
  'flare-out': flareOut,
  'flare-in': flareIn,
  'locked-sij': lockedSij,
  'locked-sij-turning': lockedSijTurning,
  'stiff-sij': stiffSij,
  'locked-hip': lockedHip,
  'stiff-hip': stiffHip,
  'shifted-hip': shiftedHip,
  'short-leg': shortLeg,
  'short-leg-lifted': shortLegLifted,
  'foot-lift': footLift,
  'cause-or-response': causeOrResponse,
  'coccyx-forward': coccyxForward,
  'coccyx-back': coccyxBack,
  'coccyx-side': coccyxSide,
  'coccyx-locked': coccyxLocked,
  'stiff-foot': stiffFoot,
  'flat-foot': flatFoot,
  'stiff-lower-back': stiffLowerBack,
  'locked-lower-back': lockedLowerBack,
  'stiff-upper-back': stiffUpperBack,
  'loose-pelvis': loosePelvis,
  'wide-symphysis': wideSymphysis,
  'hip-dysplasia': hipDysplasia,
  'wedge-vertebra': wedgeVertebra,
  'lost-hip-extension': lostHipExtension,
  'lost-hip-rotation': lostHipRotation,
  'short-shin': shortShin,
  'coccyx-shifted': coccyxShifted,
  'nutated-sacrum': nutatedSacrum,
  'operation-scar': operationScar,
  'tight-pelvic-floor': tightPelvicFloor,
  'stiff-ankle': stiffAnkle,
  'pelvis-rolled-back': pelvisRolledBack,
  'pelvis-rolled-forward': pelvisRolledForward,
  'caesarean-scar': caesareanScar,
  'appendix-scar': appendixScar,
  endometriosis,
  'colon-right': colonRight,
  'colon-left': colonLeft,
  'organ-fascia': organFascia,
  'tense-iliopsoas': tenseIliopsoas,
  'tight-piriformis': tightPiriformis,
  'weak-gluteus': weakGluteus,
}

/** Every cause, in the order it is offered. */
export const CAUSES: readonly Cause[] = CAUSE_IDS.map((id) => BY_ID[id])

export const causeOf = (id: CauseId): Cause => BY_ID[id]
