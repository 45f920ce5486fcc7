import { createStore } from 'zustand/vanilla'

/** Takes the picture on screen as a PNG; null while there is none. */
export const pictureTaker = createStore<(() => Promise<Blob>) | null>(() => null)

/** From now on the picture can be taken; the returned function ends it. */
export function offerPicture(take: () => Promise<Blob>): () => void {
  pictureTaker.setState(() => take, true)
  return () => pictureTaker.setState(null, true)
}
