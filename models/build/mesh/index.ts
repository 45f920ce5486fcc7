/**
 * The mesh pipeline shared by all packs, in the order it is used:
 *
 *     const fine = surfaceFromField(field, bounds, 1)            mm, table frame
 *     const mesh = simplify(fine, 5000)                          same frame, about 5000 triangles
 *     const placed = placeMesh(mesh, placement)                  metres, standing frame
 *     const report = checkMesh(placed)                           openEdges 0, genus, againstNormals 0
 *     const [ao] = bakeAmbientOcclusion([placed], neighbours)    one value per vertex
 *     await writePack(file, [{ name, mesh: placed, occlusion: ao, mirrored: true }])
 */
export { bakeAmbientOcclusion, OCCLUSION_DEFAULTS, type OcclusionOptions } from './ambient-occlusion.ts'
export { checkMesh, inwardCorners, type MeshReport } from './check.ts'
export { capsuleField, differenceGradient, smoothMax, smoothMin, type Field, type FieldGradient } from './field.ts'
export { alignEdges, FLIP_DEFAULTS, type Shape } from './flip.ts'
export {
  at,
  meshBounds,
  meshVolume,
  mirrorMesh,
  placeMesh,
  triangleCount,
  vertexCount,
  type Bounds,
  type Mesh,
  type Vec3,
} from './mesh.ts'
export { COARSE_MARK, packBytes, writePack, type PackBone, type SisterBone } from './pack.ts'
export { readPack, readSister, type ReadBone } from './read.ts'
export { choosePins, placePins, type Pins } from './pin.ts'
export { balance, relax, RELAX_DEFAULTS, type RelaxOptions } from './refine.ts'
export { COARSE_SHARE, coarsen, compact, simplify, type SimplifyOptions } from './simplify.ts'
export { thickness } from './thickness.ts'
export {
  projectOnField,
  roughSurface,
  surfaceFromField,
  SURFACE_DEFAULTS,
  triangleNormals,
  type ProjectOptions,
  type SurfaceOptions,
} from './surface.ts'
