import { lazy, Suspense } from 'react'
import { afterFirstFrame } from '../first-frame.ts'

const OwnBones = lazy(() =>
  afterFirstFrame()
    .then(() => import('./own-bones.tsx'))
    .then((part) => ({ default: part.OwnBones })),
)

/** Where own bones are opened; fetched after the picture, for it needs the picture's code. */
export function OwnBonesPlace() {
  return (
    <Suspense>
      <OwnBones />
    </Suspense>
  )
}
