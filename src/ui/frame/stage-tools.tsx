import { ApartControl } from './apart-control.tsx'
import { LayerMenu } from './layer-menu.tsx'
import { MagnifyControl, ViewMenu } from './menus.tsx'
import { useNarrow } from '../use-media.ts'
import { SavePicture } from './save-picture.tsx'

/** How the picture is looked at; on a phone it is saved from the menu in the bar. */
export function StageTools() {
  const narrow = useNarrow()
  return (
    <>
      <ViewMenu />
      <LayerMenu />
      <ApartControl />
      <MagnifyControl />
      {!narrow && <SavePicture />}
    </>
  )
}
