import { lazy, Suspense, useEffect, useState } from 'react'
import { useSnapshot } from './context.tsx'
import { ChainPlace } from './frame/chain-place.tsx'
import { NoticeLine } from './frame/notice.tsx'
import { Sentence } from './frame/sentence.tsx'
import { Stage } from './frame/stage.tsx'
import { TopBar } from './frame/top-bar.tsx'
import { useKnowledgeAddress } from './knowledge/address.ts'
import { Panel } from './panel/panel.tsx'
import type { Sheet } from './panel/sheet-grip.tsx'
import { PartGuard } from './parts/part-guard.tsx'
import { useAskedStory } from './story/open-story.ts'
import { onSystemTheme, resolveTheme } from './theme.ts'
import { useNarrow } from './use-media.ts'
import { useWords } from './words.tsx'

const KnowledgePage = lazy(() =>
  import('./knowledge/knowledge-page.tsx').then((part) => ({ default: part.KnowledgePage })),
)

const StoryCard = lazy(() => import('./story/story-card.tsx').then((part) => ({ default: part.StoryCard })))

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
  const record = useKnowledgeAddress()
  const story = useAskedStory()
  const [storyBefore, setStoryBefore] = useState(story)
  useTheme()
  // A story needs the picture: on a phone the sheet makes room when one begins.
  if (story !== storyBefore) {
    setStoryBefore(story)
    if (story !== null) setSheet('peek')
  }
  return (
    <>
      {record !== null && (
        <PartGuard>
          <Suspense fallback={<div className="page" aria-busy="true" />}>
            <KnowledgePage record={record} />
          </Suspense>
        </PartGuard>
      )}
      <div className="app" data-sheet={sheet} inert={record !== null}>
        <a className="skip" href="#panel" onClick={goTo('panel')}>
          {t.skipToPanel}
        </a>
        <TopBar />
        <Stage />
        <Panel sheet={sheet} onSheet={setSheet} />
        <footer className="strip">
          {story === null ? (
            <>
              <Sentence />
              {!narrow && <ChainPlace />}
            </>
          ) : (
            <PartGuard>
              <Suspense fallback={<Sentence />}>
                <StoryCard choice={story} />
              </Suspense>
            </PartGuard>
          )}
          <NoticeLine />
        </footer>
      </div>
    </>
  )
}

/** Moves the focus without touching the address, which holds the state. */
const goTo = (id: string) => (event: { preventDefault: () => void }) => {
  event.preventDefault()
  document.getElementById(id)?.focus()
}
