import { LayerMenu, MagnifyControl, ViewMenu } from './menus.tsx'

/** How the picture is looked at. */
export function StageTools() {
  return (
    <>
      <ViewMenu />
      <LayerMenu />
      <MagnifyControl />
    </>
  )
}
