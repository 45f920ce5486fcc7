import type { Tool, ToolHost } from './tool.ts'

/** Fetches what lies over the picture in the whole product only; hand it to `Stage.equip`. */
export const loadTools = async (): Promise<(host: ToolHost) => readonly Tool[]> =>
  (await import('./tools/index.ts')).createTools
