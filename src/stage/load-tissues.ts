import type { LayerFactory } from './layers.ts'

/** Fetches ligaments, muscles, nerves and organs when one of them is first asked for; hand it to `Stage.addLayer`. */
export const loadTissues = async (): Promise<LayerFactory> => (await import('./tissues/index.ts')).createTissues
