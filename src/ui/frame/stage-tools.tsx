import { useNarrow } from '../use-media.ts'
import { LayerMenu, MagnifyControl, ViewMenu } from './menus.tsx'
import { StanceSwitch } from './switches.tsx'

/** How the picture is looked at. On a phone the stance moves here from the bar, where it is still one tap away. */
export function StageTools() {
  const narrow = useNarrow()
  return (
    <div className="stage-tools">
      {narrow && <StanceSwitch />}
      <ViewMenu />
      <LayerMenu />
      <MagnifyControl />
    </div>
  )
}
