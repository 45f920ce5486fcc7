import { useEffect, useState } from 'react'
import { useSnapshot } from './context.tsx'
import { Chain } from './frame/chain.tsx'
import { NoticeLine } from './frame/notice.tsx'
import { Sentence } from './frame/sentence.tsx'
import { Stage } from './frame/stage.tsx'
import { TopBar } from './frame/top-bar.tsx'
import { Panel } from './panel/panel.tsx'
import type { Sheet } from './panel/sheet-grip.tsx'
import { onSystemTheme, resolveTheme } from './theme.ts'
import { useNarrow } from './use-media.ts'
import { useWords } from './words.tsx'

/** Writes the colours in force on the document, so that everything, the browser's own bars too, follows. */
function useTheme() {
  const theme = useSnapshot(({ state }) => state.view.theme)
  useEffect(() => {
    const apply = () => {
      document.documentElement.dataset['theme'] = resolveTheme(theme)
      const surface = getComputedStyle(document.documentElement).getPropertyValue('--surface').trim()
      document.querySelector('meta[name="theme-color"]')?.setAttribute('content', surface)
    }
    apply()
    return onSystemTheme(apply)
  }, [theme])
}

export function App() {
  const { t } = useWords()
  const narrow = useNarrow()
  const [sheet, setSheet] = useState<Sheet>('half')
  useTheme()
  return (
    <div className="app" data-sheet={sheet}>
      <a className="skip" href="#panel" onClick={goTo('panel')}>
        {t.skipToPanel}
      </a>
      <TopBar />
      <Stage />
      <Panel sheet={sheet} onSheet={setSheet} />
      <footer className="strip">
        <Sentence />
        {!narrow && <Chain />}
        <NoticeLine />
      </footer>
    </div>
  )
}

/** Moves the focus without touching the address, which holds the state. */
const goTo = (id: string) => (event: { preventDefault: () => void }) => {
  event.preventDefault()
  document.getElementById(id)?.focus()
}
