import type { PackUrls } from './packs.ts'

/** The packs that belong to this build, as files of their own beside the script. */
export const PACK_URLS: PackUrls = {
  pelvis: {
    female: new URL('../../models/packs/pelvis.glb', import.meta.url).href,
    male: new URL('../../models/packs/pelvis-male.glb', import.meta.url).href,
  },
  legs: {
    female: new URL('../../models/packs/legs.glb', import.meta.url).href,
    male: new URL('../../models/packs/legs-male.glb', import.meta.url).href,
  },
  upper: {
    female: new URL('../../models/packs/upper.glb', import.meta.url).href,
    male: new URL('../../models/packs/upper-male.glb', import.meta.url).href,
  },
}
