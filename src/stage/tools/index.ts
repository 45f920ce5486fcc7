import './tools.css'
import type { Tool, ToolHost } from '../tool.ts'
import { createBoneGrab } from './bone-grab.ts'

/** Everything over the picture that only the whole product has; loaded after the first frame. */
export function createTools(host: ToolHost): readonly Tool[] {
  return [createBoneGrab(host)]
}
