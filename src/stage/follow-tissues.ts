import type { Layer, Session } from '#session'
import { loadTissues } from './load-tissues.ts'
import type { Stage } from './stage.ts'

/** Layers that are fetched only when one of them is first shown. */
const TISSUE_LAYERS = [
  'ligaments',
  'muscles',
  'nerves',
  'organs',
  'skin',
  'dermatomes',
] as const satisfies readonly Layer[]

/**
 * Puts ligaments, muscles, nerves and organs on the stage when the session first shows one of them. Returns what ends
 * it.
 *
 * @param failed the part could not be had; asking again by switching the layer tries again
 */
export function followTissues(stage: Stage, session: Session, failed: (error: unknown) => void): () => void {
  let asked = false
  let open = true
  let takeOff: (() => void) | null = null

  async function fetch() {
    const factory = await loadTissues()
    if (open) takeOff = stage.addLayer(factory)
  }
  function follow() {
    const { layers } = session.state().view
    if (asked || !TISSUE_LAYERS.some((layer) => layers[layer])) return
    asked = true
    fetch().catch((error: unknown) => {
      asked = false
      failed(error)
    })
  }
  follow()
  const end = session.onChange(follow)
  return () => {
    open = false
    end()
    takeOff?.()
  }
}
