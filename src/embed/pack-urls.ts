import legs from '#packs/legs.glb?url'
import legsMale from '#packs/legs-male.glb?url'
import pelvis from '#packs/pelvis.glb?url'
import pelvisMale from '#packs/pelvis-male.glb?url'
import upper from '#packs/upper.glb?url'
import upperMale from '#packs/upper-male.glb?url'

/** Where the build put the bone packs. */
export const PACK_URLS = {
  pelvis: { female: pelvis, male: pelvisMale },
  legs: { female: legs, male: legsMale },
  upper: { female: upper, male: upperMale },
} as const
