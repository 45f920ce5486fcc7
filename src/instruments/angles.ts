import { dot, subtract, toDegrees, toMillimetres, type Vec3 } from '#math'
import { forward, type PosedBody } from './posed-body.ts'

/** Frontal angle of the line from right to left against the horizontal, degrees; + = left higher. */
export function levelAngle(left: Vec3, right: Vec3): number {
  const [x, y] = subtract(left, right)
  return toDegrees(Math.atan2(y, x))
}

/** Left minus right height, mm. */
export const heightDifference = (left: Vec3, right: Vec3): number => toMillimetres(left[1] - right[1])

/** Sagittal slope of an endplate (`s1-superior`), degrees; + = front edge lower. */
export function plateSlope(body: PosedBody, plate: string): number {
  const d = subtract(body.point(`${plate}-anterior`), body.point(`${plate}-posterior`))
  return toDegrees(Math.atan2(-d[1], dot(d, forward(body))))
}

/** Frontal slope of an endplate, degrees; + = left edge higher. */
export const plateTilt = (body: PosedBody, plate: string): number =>
  levelAngle(body.point(`${plate}-left`), body.point(`${plate}-right`))
