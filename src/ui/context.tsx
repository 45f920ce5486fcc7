import { createContext, use, useCallback, useEffect, useMemo, useRef } from 'react'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Command, Session, Snapshot } from '#session'

const SessionContext = createContext<Session | null>(null)

export function SessionProvider({ session, children }: { readonly session: Session; readonly children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>
}

export function useSession(): Session {
  const session = use(SessionContext)
  if (!session) throw new Error('ui: useSession was called outside <SessionProvider>; wrap the page in it')
  return session
}

/**
 * A value read from the session's snapshot. The component renders again only when the selected value changes (compared
 * by identity), and at most 20 times a second during a drag: select the smallest value that is shown, rounded as shown.
 */
export function useSnapshot<T>(select: (snapshot: Snapshot) => T): T {
  return useStore(useSession().store, select)
}

export function useDispatch(): (command: Command) => boolean {
  return useSession().dispatch
}

const CHANGING_KEYS = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'])

/**
 * Handlers for the element around a slider: everything between pointer down and up, or while a key repeats, is one undo
 * step. The end is caught on the window too, because a pointer may be let go anywhere.
 */
export function useOneUndoStep() {
  const session = useSession()
  const active = useRef(false)
  const end = useCallback(() => {
    if (!active.current) return
    active.current = false
    // After the component library's own handlers, which send the last value on the same event.
    queueMicrotask(session.endDrag)
  }, [session])
  const begin = useCallback(() => {
    active.current = true
    session.beginDrag()
  }, [session])
  useEffect(() => {
    window.addEventListener('pointerup', end)
    window.addEventListener('pointercancel', end)
    return () => {
      window.removeEventListener('pointerup', end)
      window.removeEventListener('pointercancel', end)
      end()
    }
  }, [end])
  return useMemo(
    () => ({
      onPointerDownCapture: begin,
      onKeyDownCapture: (event: { readonly key: string }) => {
        if (CHANGING_KEYS.has(event.key)) begin()
      },
      onKeyUpCapture: end,
      onBlurCapture: end,
    }),
    [begin, end],
  )
}
