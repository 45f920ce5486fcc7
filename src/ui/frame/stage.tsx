import { Component, lazy, Suspense, useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { SelectedCard } from '../card/selected-card.tsx'
import { useSession, useSnapshot } from '../context.tsx'
import { afterFirstFrame, noPicture } from '../first-frame.ts'
import { resolveTheme } from '../theme.ts'
import { FirstVisit } from '../hint/first-visit.tsx'
import { useNarrow, useTight } from '../use-media.ts'
import { useWords } from '../words.tsx'
import { Connection } from './connection.tsx'
import { Message } from './message.tsx'
import { StanceSwitch } from './switches.tsx'

const PelvisScene = lazy(() => import('#scene').then(({ PelvisScene: component }) => ({ default: component })))
const StageTools = lazy(() =>
  afterFirstFrame()
    .then(() => import('./stage-tools.tsx'))
    .then((part) => ({ default: part.StageTools })),
)

/** Asked once: a browser that cannot draw will not learn to while the page is open. */
function canDraw(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2')
    context?.getExtension('WEBGL_lose_context')?.loseContext()
    return context !== null
  } catch {
    return false
  }
}

/** CSS px of the picture that the tools cover where it is tight; on wider pages they stand in a corner. */
const UNDER_TOOLS = { top: 60, right: 0, bottom: 0, left: 0 } as const
/** On a phone the sheet's round corners lie over the lower edge, too: `--radius-large`. */
const OVER_SHEET = { ...UNDER_TOOLS, bottom: 14 } as const
const NOTHING_COVERED = { top: 0, right: 0, bottom: 0, left: 0 } as const

function StageCard({ children }: { readonly children: ReactNode }) {
  return <div className="stage-card">{children}</div>
}

/** A drawn-ahead picture of the neutral body, for browsers that cannot draw it themselves. */
function Poster() {
  const { t, words } = useWords()
  const theme = useSnapshot(({ state }) => resolveTheme(state.view.theme))
  const shade = theme === 'light' ? 'light' : 'dark'
  return (
    <StageCard>
      <img
        className="stage-poster"
        src={`${import.meta.env.BASE_URL}posters/three-quarter-${shade}.webp`}
        alt={words.embed.posterAlt}
      />
      <p>{t.noWebgl}</p>
    </StageCard>
  )
}

function Waiting() {
  const { t } = useWords()
  return (
    <StageCard>
      <div className="waiting" />
      <output className="note">{t.loading}</output>
    </StageCard>
  )
}

/** If the picture fails, the numbers and the words go on: only the picture is replaced. */
class PictureGuard extends Component<{ readonly fallback: ReactNode; readonly children: ReactNode }> {
  override readonly state = { failed: false }
  static getDerivedStateFromError() {
    return { failed: true }
  }
  override render() {
    return this.state.failed ? this.props.fallback : this.props.children
  }
}

export function Stage() {
  const { t } = useWords()
  const session = useSession()
  const narrow = useNarrow()
  const tight = useTight()
  const [drawable] = useState(canDraw)
  const [ready, setReady] = useState(false)
  const [trouble, setTrouble] = useState<'lost' | 'failed' | null>(null)
  const withoutPicture = !drawable || trouble === 'failed'
  useEffect(() => {
    if (withoutPicture) noPicture()
  }, [withoutPicture])
  // A failed download stays failed until the page is asked for again; the state waits in the address.
  const failed = (
    <StageCard>
      <p>{t.pictureFailed}</p>
      <button type="button" className="button" data-kind="outline" onClick={() => location.reload()}>
        {t.errorRetry}
      </button>
    </StageCard>
  )
  return (
    <main className="stage" id="stage" tabIndex={-1} aria-label={t.stageLabel}>
      {drawable ? (
        <PictureGuard fallback={failed}>
          <Suspense fallback={null}>
            <div className="stage-scene">
              <PelvisScene
                session={session}
                insets={narrow ? OVER_SHEET : tight ? UNDER_TOOLS : NOTHING_COVERED}
                onReady={() => setReady(true)}
                onError={() => setTrouble('failed')}
                onContext={(state) => setTrouble(state === 'lost' ? 'lost' : null)}
              />
            </div>
          </Suspense>
          {!ready && trouble !== 'failed' && <Waiting />}
          {!ready && trouble === 'failed' && failed}
          {trouble === 'lost' && <output className="stage-trouble">{t.contextLost}</output>}
        </PictureGuard>
      ) : (
        <Poster />
      )}
      <div className="stage-tools">
        {/* On a phone the stance moves here from the bar, where it is still one tap away, picture or no picture. */}
        {narrow && <StanceSwitch />}
        {ready && (
          <Suspense>
            <StageTools />
          </Suspense>
        )}
      </div>
      <SelectedCard />
      <FirstVisit />
      <Connection />
      <Message />
    </main>
  )
}
