import { useEffect } from 'react'
import { useSession } from '../context.tsx'
import { isWriting } from '../is-writing.ts'

/** Ctrl or Cmd with Z undoes, with Shift and Z or with Y it redoes; in a field the keys stay the field's own. */
export function useUndoKeys(): void {
  const session = useSession()
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isWriting(event.target)) return
      const key = event.key.toLowerCase()
      const redo = key === 'y' || (key === 'z' && event.shiftKey)
      if (!redo && key !== 'z') return
      event.preventDefault()
      if (redo) session.redo()
      else session.undo()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [session])
}
