export { PelvisScene } from './pelvis-scene.tsx'
export { playChain } from './play-chain.ts'
export type { PelvisSceneProps } from './pelvis-scene.tsx'
