export { identity3, multiply3, transpose3, transposeMultiply3 } from './mat3.ts'
export { carriedNormals, vertexNormals } from './mesh-normals.ts'
export {
  leftJacobian,
  leftJacobianInverse,
  quaternionFromRotation,
  rotationFromVector,
  vectorFromRotation,
} from './rotation.ts'
export { createSkyline, factorSkyline, invertSmall, negativeEigenvalues, solveSkyline } from './skyline-cholesky.ts'
export type { Skyline } from './skyline-cholesky.ts'
export { degrees, millimetres, toDegrees, toMillimetres } from './units.ts'
export { add, cross, dot, length, middle, normalize, scale, subtract } from './vec3.ts'
export type { Vec3 } from './vec3.ts'
