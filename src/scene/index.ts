export { PelvisScene } from './pelvis-scene.tsx'
export type { PelvisSceneProps } from './pelvis-scene.tsx'
