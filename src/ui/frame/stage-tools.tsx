import { ApartControl } from './apart-control.tsx'
import { LayerMenu } from './layer-menu.tsx'
import { MagnifyControl, ViewMenu } from './menus.tsx'

/** How the picture is looked at. */
export function StageTools() {
  return (
    <>
      <ViewMenu />
      <LayerMenu />
      <ApartControl />
      <MagnifyControl />
    </>
  )
}
