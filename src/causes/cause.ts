import type { Case, Stance } from '#body'
import type { BodyArea, CauseId, TrialId } from '#language'
import type { SourceId } from './sources.ts'

/** What a cause contributes: a case without the body it acts on, without stance. Degrees, millimetres, factors. */
export type CauseParts = Omit<Case, 'version' | 'body' | 'stance'>

/** `none`: the cause has no side (the whole lower back, the symphysis). */
export const CAUSE_SIDES = ['left', 'right', 'both', 'none'] as const
export type CauseSide = (typeof CAUSE_SIDES)[number]

/** Held exactly as by a hand, or settled: the new elastic rest of the joint, of which the ring keeps a part. */
export const CAUSE_MODES = ['held', 'settled'] as const
export type CauseMode = (typeof CAUSE_MODES)[number]

/** measured: published measurements agree; modelled: follows from the mechanics; contested: studies disagree or lack. */
export const EVIDENCE_MARKS = ['measured', 'modelled', 'contested'] as const
export type EvidenceMark = (typeof EVIDENCE_MARKS)[number]

/** How much: a number in `unit`; `times` is a factor on a stiffness. */
export interface CauseStrength {
  readonly unit: 'deg' | 'mm' | 'times' | 'N' | 'N/mm'
  readonly min: number
  readonly max: number
  readonly step: number
  readonly initial: number
}

/** A camera about a point of the standing body: degrees, 0 from the front, positive toward the left and up; metres. */
export interface CauseCamera {
  readonly azimuth: number
  readonly elevation: number
  readonly distance: number
  readonly target: readonly [number, number, number]
}

/** Views a cause opens with; `sij` is the sacroiliac joint of its side. A camera is written for the left side. */
export type CauseView =
  | CauseCamera
  | 'three-quarter'
  | 'front'
  | 'back'
  | 'side'
  | 'top'
  | 'bottom'
  | 'pelvis'
  | 'sij'
  | 'symphysis'
  | 'whole'

/** One cause as data. Its texts stand in the catalogues under the same id. */
export interface Cause {
  readonly id: CauseId
  /** Row of the list of causes this belongs to (1 fall, 2 locked SI joint, 3 hip, ... 18 nerves). */
  readonly row: number | '10b' | '16b'
  readonly sides: readonly CauseSide[]
  /** Absent for locks: they have no degree. */
  readonly strength?: CauseStrength
  /** More than one only where a displacement may be held or settled; the first is the usual one. */
  readonly modes: readonly CauseMode[]
  /** Parts for the LEFT side (or for no side); the right is its mirror image, both is the two together. */
  readonly build: (strength: number, mode: CauseMode) => CauseParts
  readonly evidence: { readonly premise: EvidenceMark; readonly consequence: EvidenceMark }
  readonly sources: readonly SourceId[]
  /** Bones, joints and tissues lit up; `{side}` stands for the side of the cause. */
  readonly structures: readonly string[]
  readonly view: CauseView
  /** The half of the body toward the eye is taken away, so that what lies in the middle is seen. */
  readonly halved?: true
  /** How many times as large its small movements are drawn, so that they can be seen; for the eye only. */
  readonly magnify?: number
  /** Layers that show what it acts with, besides the bones, and the ghost of the body without it. */
  readonly layers?: readonly ('ligaments' | 'muscles' | 'nerves' | 'organs' | 'dermatomes' | 'ghost')[]
  /** It acts on what only the body of a woman has. */
  readonly female?: true
  /** Places where practitioners report complaints with it. Reported, never computed. */
  readonly reported?: readonly BodyArea[]
  /** Stances in which it is best seen, in the order to try them. */
  readonly stances: readonly Stance[]
  /** What is asked of the body besides, where the cause shows in what it changes about the answer. */
  readonly trial?: TrialId
  /** Another cause on the same side that shows the same picture from the other end. */
  readonly compare?: CauseId
}
