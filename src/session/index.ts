export { LAYERS, STATE_VERSION, THEMES, VIEWS } from './state.ts'
export type { Camera, Layer, State, Theme, View, ViewName } from './state.ts'
export type { Command } from './commands.ts'
