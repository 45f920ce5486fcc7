import type { StoreApi } from 'zustand/vanilla'
import type { AxisValues, Fault, Pose, Refusal, Simulation } from '#body'
import type { Measurements } from '#instruments'
import type { Command } from './commands.ts'
import type { HistoryStep } from './history.ts'
import type { State } from './state.ts'

/** What went wrong with the last input, and what it was; nothing of the state was lost. */
export type Notice =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }

/** What panels read. Replaced as a whole, at most 20 times a second during a drag. */
export interface Snapshot {
  readonly state: State
  readonly measurements: Measurements
  /** The same body lying down, when the stance is not supine itself: what the legs would read on a plinth. */
  readonly lying: Measurements | null
  /** The same body and stance with nothing done: the "before". */
  readonly neutral: Measurements
  /** J by joint. */
  readonly efforts: { readonly [joint: string]: number }
  /** Displacement by joint in degrees and millimetres. */
  readonly displacements: { readonly [joint: string]: AxisValues }
  /** The body set aside to compare with, in its own stance; null when there is none. */
  readonly marked: Measurements | null
  readonly notice: Notice | null
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** All that was done, the undone steps too, oldest first. */
  readonly history: readonly HistoryStep[]
  /** Place in `history` of the body on screen. */
  readonly historyAt: number
  readonly dragging: boolean
}

export interface SessionOptions {
  readonly initial?: State
  /** Faults met while reading `initial` from a link or storage, shown as the first notice. */
  readonly faults?: readonly Fault[]
  /** For tests: milliseconds, any origin. */
  readonly now?: () => number
}

export interface Session {
  readonly store: StoreApi<Snapshot>
  /** The live simulation: its pose is the one on screen. Replaced when the body changes: read it anew on every use. */
  readonly simulation: () => Simulation
  /** Where the same body rests in this stance with nothing done: `Pose.transforms` of that rest. Not to be written to. */
  readonly rest: () => Float64Array
  /** Where the bodies of the marked state are, in its own stance; null when none is marked. Not to be written to. */
  readonly marked: () => Float64Array | null
  /** Name of the structure pointed at, in the picture or in a panel, so that each can show it. Not part of the state. */
  readonly pointed: StoreApi<string | null>
  /** The state right now (a snapshot may lag by 50 ms during a drag). */
  readonly state: () => State
  /** Applies a command. False when it was refused: the state and the pose are as before and `notice` says why. */
  readonly dispatch: (command: Command) => boolean
  /** Everything until `endDrag` is one undo step. */
  readonly beginDrag: () => void
  readonly endDrag: () => void
  readonly undo: () => void
  readonly redo: () => void
  /** Goes to a place of the history. */
  readonly travel: (to: number) => void
  readonly dismissNotice: () => void
  /** Called synchronously after each change of pose or view, before any panel: the stage writes its matrices here. */
  readonly onChange: (listener: (state: State, pose: Pose) => void) => () => void
  readonly destroy: () => void
}
