import { createStore } from 'zustand/vanilla'
import type { Stage } from '#stage'

/** Bones of the reader's own in the picture, or why they are not. Never stored, never part of a link. */
export type OwnBones =
  | { readonly kind: 'none' }
  | { readonly kind: 'shown'; readonly bones: readonly string[]; readonly unknown: readonly string[] }
  | { readonly kind: 'not-a-pack' }
  | { readonly kind: 'no-bones' | 'elsewhere'; readonly bones: readonly string[] }

export const ownBones = createStore<OwnBones>(() => ({ kind: 'none' }))

let stage: Pick<Stage, 'setOwnBones'> | null = null

/** The picture that shows them; the returned function takes it away again. */
export function showOwnBonesOn(next: Pick<Stage, 'setOwnBones'>): () => void {
  stage = next
  return () => {
    stage = null
    ownBones.setState({ kind: 'none' }, true)
  }
}

/**
 * Opens a pack from the reader's disk, in place of one opened before: a new pack is judged beside the model's bones, and
 * after a refused one they are what is shown. It is read here and goes nowhere. Without a picture nothing happens.
 */
export async function openOwnBones(file: Blob): Promise<void> {
  const bytes = await file.arrayBuffer()
  if (!stage) return
  try {
    await stage.setOwnBones(null)
    const found = await stage.setOwnBones(bytes)
    ownBones.setState('kind' in found ? found : { kind: 'shown', ...found }, true)
  } catch {
    ownBones.setState({ kind: 'not-a-pack' }, true)
  }
}

/** The model's own bones again. */
export async function closeOwnBones(): Promise<void> {
  await stage?.setOwnBones(null)
  ownBones.setState({ kind: 'none' }, true)
}
