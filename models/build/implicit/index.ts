export { hermiteSurface, type HermiteSurface, type OrientedPoint } from './hermite.ts'
export { solveDense } from './solve.ts'
export { splineWarp, type Warp } from './warp.ts'
