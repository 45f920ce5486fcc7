import type { Axis, AxisValues, BodySpec, Case, JointId, Side, Stance } from '#body'
import type { AppliedCauses, Camera, Cut, GuideLine, Layer, Look, State, Theme, ViewName } from './state.ts'
import type { Language } from '#language'

/**
 * Everything that can happen to the state, as plain data. Pointer, keyboard, number field, message, story step and
 * test all send the same objects. Values in the case's units (degrees, millimetres).
 */
export type Command =
  /** Hold a joint axis exactly at a value; null lets go. */
  | { readonly type: 'impose'; readonly joint: JointId; readonly axis: Axis; readonly value: number | null }
  /** Let go of every axis of a joint. */
  | { readonly type: 'let-go'; readonly joint: JointId }
  | { readonly type: 'rest'; readonly joint: JointId; readonly axis: Axis; readonly value: number | null }
  /** Lock where the joint stands (axes missing: all of them). The session fills `at` from the pose when it is missing. */
  | { readonly type: 'lock'; readonly joint: JointId; readonly axes?: readonly Axis[]; readonly at?: AxisValues }
  | { readonly type: 'unlock'; readonly joint: JointId; readonly axes?: readonly Axis[] }
  /** Let an axis move only between two values; null: as far as it goes. */
  | {
      readonly type: 'stop'
      readonly joint: JointId
      readonly axis: Axis
      readonly range: readonly [number, number] | null
    }
  | { readonly type: 'stiffness'; readonly joint: JointId; readonly factor: number | null }
  /** Pull a line of tissue with a steady tension, N; null lets go. */
  | { readonly type: 'pull'; readonly path: string; readonly tension: number | null }
  | { readonly type: 'lift'; readonly side: Side; readonly value: number | null }
  | { readonly type: 'lengthen'; readonly bone: `${'femur' | 'tibia'}-${Side}`; readonly value: number | null }
  | { readonly type: 'stance'; readonly stance: Stance }
  | { readonly type: 'chain'; readonly value: number }
  | { readonly type: 'body'; readonly body: BodySpec }
  /** Replace the whole case (a cause, a loaded file, a message). */
  | { readonly type: 'case'; readonly case: Case }
  /** Put exactly these causes on: the whole case with them, and what it is without. None: null and the base. */
  | { readonly type: 'causes'; readonly causes: AppliedCauses | null; readonly case: Case }
  /** Set the body as it is now aside to compare with; null forgets it. The session fills in the case of now. */
  | { readonly type: 'mark'; readonly case?: Case | null }
  /** Replace case and view together (a link, a saved file). */
  | { readonly type: 'state'; readonly state: State }
  /** Nothing done any more; body and view stay. */
  | { readonly type: 'reset' }
  /** As the product opens for the first time: body and view too. Language, names and theme stay. */
  | { readonly type: 'as-new' }
  | { readonly type: 'reset-joint'; readonly joint: JointId }
  | { readonly type: 'language'; readonly language: Language }
  | { readonly type: 'names'; readonly names: 'local' | 'latin' | 'both' }
  | { readonly type: 'camera'; readonly camera: ViewName | Camera }
  | { readonly type: 'projection'; readonly projection: 'perspective' | 'orthographic' }
  | { readonly type: 'layer'; readonly layer: Layer; readonly on: boolean }
  | { readonly type: 'line'; readonly line: GuideLine; readonly on: boolean }
  | { readonly type: 'magnify'; readonly factor: number }
  /** `lit`: lit from now on; what was lit stays so where absent, until nothing is selected. */
  | {
      readonly type: 'select'
      readonly joint: JointId | null
      readonly bone?: string | null
      readonly lit?: readonly string[]
    }
  /** How one bone is shown; null: whole again. */
  | { readonly type: 'look'; readonly bone: string; readonly look: Look | null }
  /** Show these bones alone; null: all again, whole. */
  | { readonly type: 'isolate'; readonly bones: readonly string[] | null }
  | { readonly type: 'cut'; readonly cut: Cut | null }
  /** 0..1. */
  | { readonly type: 'explode'; readonly share: number }
  | { readonly type: 'theme'; readonly theme: Theme }
