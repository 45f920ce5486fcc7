import { lazy, Suspense } from 'react'
import { useSession, useSnapshot } from '../context.tsx'
import { afterFirstFrame } from '../first-frame.ts'
import { HistoryButton } from '../history/history-button.tsx'
import { useUndoKeys } from '../history/use-undo-keys.ts'
import { BarButton } from '../parts/bar-button.tsx'
import { SearchButton } from '../search/search-button.tsx'
import { useNarrow } from '../use-media.ts'
import { useWords } from '../words.tsx'
import { CopyLink } from './copy-link.tsx'
import { LanguageSwitch, StanceSwitch } from './switches.tsx'

const ThemeMenu = lazy(() =>
  afterFirstFrame()
    .then(() => import('./menus.tsx'))
    .then((part) => ({ default: part.ThemeMenu })),
)
const MoreMenu = lazy(() =>
  afterFirstFrame()
    .then(() => import('./menus.tsx'))
    .then((part) => ({ default: part.MoreMenu })),
)

function UndoGroup({ withReset }: { readonly withReset: boolean }) {
  const { t } = useWords()
  const session = useSession()
  const canUndo = useSnapshot((snapshot) => snapshot.canUndo)
  const canRedo = useSnapshot((snapshot) => snapshot.canRedo)
  return (
    <div className="bar-group">
      <BarButton icon="undo" label={t.undo} disabled={!canUndo} onPress={session.undo} />
      <BarButton icon="redo" label={t.redo} disabled={!canRedo} onPress={session.redo} />
      <HistoryButton />
      {withReset && <BarButton icon="reset" label={t.reset} onPress={() => session.dispatch({ type: 'reset' })} />}
    </div>
  )
}

export function TopBar() {
  const { t } = useWords()
  useUndoKeys()
  const narrow = useNarrow()
  return (
    <header className="bar">
      <h1 className="bar-name">{t.title}</h1>
      {narrow ? (
        <>
          <SearchButton />
          <UndoGroup withReset={false} />
          <Suspense fallback={<span className="menu-place" />}>
            <MoreMenu />
          </Suspense>
        </>
      ) : (
        <>
          <StanceSwitch />
          <span className="bar-space" />
          <SearchButton />
          <UndoGroup withReset />
          <CopyLink />
          <LanguageSwitch />
          <Suspense fallback={<span className="menu-place" />}>
            <ThemeMenu />
          </Suspense>
        </>
      )}
    </header>
  )
}
