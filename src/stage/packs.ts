import { readPack } from './glb.ts'
import type { PackBone } from './glb.ts'

/** In the order they are loaded: what the story is about comes first. */
export const PACK_NAMES = ['pelvis', 'legs', 'upper'] as const
export type PackName = (typeof PACK_NAMES)[number]

/** Where each pack lies; the male sister is fetched only for a body that is not wholly female. */
export type PackUrls = { readonly [name in PackName]: { readonly female: string; readonly male: string } }

export interface LoadedPack {
  readonly bones: readonly PackBone[]
  readonly male?: readonly PackBone[]
}
export type LoadedPacks = { readonly [name in PackName]?: LoadedPack }

async function fetchPack(url: string, coarse: boolean): Promise<readonly PackBone[]> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`pack: ${url} answered ${response.status}`)
  return readPack(await response.arrayBuffer(), coarse)
}

/**
 * Loads the packs in order. All requests start at once, so that the network is never idle, but the pelvis is handed on
 * first.
 *
 * @param male also fetch the male sisters
 * @param coarse with the fewer triangles of the phone level
 * @throws the first failure, after the packs before it were handed on
 */
export async function loadPacks(
  urls: PackUrls,
  male: boolean,
  coarse: boolean,
  onPack: (name: PackName, pack: LoadedPack) => void,
): Promise<void> {
  const requests = PACK_NAMES.map(async (name) => {
    const [bones, sister] = await Promise.all([
      fetchPack(urls[name].female, coarse),
      male ? fetchPack(urls[name].male, coarse) : Promise.resolve(undefined),
    ])
    return sister ? { bones, male: sister } : { bones }
  })
  // A pack that fails while an earlier one is awaited must not count as unhandled.
  for (const request of requests) request.catch(() => undefined)
  for (const [k, name] of PACK_NAMES.entries()) {
    const request = requests[k]
    if (request) onPack(name, await request)
  }
}
