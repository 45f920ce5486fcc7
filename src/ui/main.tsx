import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { loadPageWords } from '#language'
import { createSession } from '#session'
import { App } from './app.tsx'
import { SessionProvider } from './context.tsx'
import { PageGuard } from './frame/page-guard.tsx'
import { initialState, keepInStep } from './persist.ts'
import { WordsProvider } from './words.tsx'

async function start(root: HTMLElement) {
  const session = createSession(initialState())
  const first = await loadPageWords(session.state().view.language)
  keepInStep(session)
  createRoot(root).render(
    <StrictMode>
      <PageGuard words={first}>
        <SessionProvider session={session}>
          <WordsProvider first={first}>
            <App />
          </WordsProvider>
        </SessionProvider>
      </PageGuard>
    </StrictMode>,
  )
}

const root = document.getElementById('root')
if (root) void start(root)
