import './tools.css'
import type { Tool, ToolHost } from '../tool.ts'
import { createBoneGrab } from './bone-grab.ts'
import { createCloseUp } from './close-up.ts'
import { createCobbLines } from './cobb-lines.ts'
import { createFloorTiles } from './floor-tiles.ts'
import { createJointMenu } from './joint-menu.ts'
import { createPathHandle } from './path-handle.ts'
import { createStopGrips } from './stop-grips.ts'
import { createToolWords } from './tool-words.ts'
import { createTrails } from './trails.ts'

/** Everything over the picture that only the whole product has; loaded after the first frame. */
export function createTools(host: ToolHost): readonly Tool[] {
  const words = createToolWords(() => host.state()?.view.language ?? null, host.actions.invalidate)
  host.addGrip(createStopGrips(words))
  return [
    createCloseUp(host, words),
    createBoneGrab(host),
    createJointMenu(host, words),
    createFloorTiles(host, words),
    createPathHandle(host, words),
    createCobbLines(host, words),
    createTrails(host),
  ]
}
