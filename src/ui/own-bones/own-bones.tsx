import { useId } from 'react'
import { useStore } from 'zustand'
import { fill } from '#language'
import { closeOwnBones, openOwnBones, ownBones } from '#scene'
import type { OwnBones as Shown } from '#scene'
import { useMoreWords } from '../more-words.ts'
import { useWords } from '../words.tsx'

/** What became of the file, in words. */
function useOutcome(shown: Shown): string | null {
  const { own } = useMoreWords()
  const { name } = useWords()
  switch (shown.kind) {
    case 'none':
      return null
    case 'not-a-pack':
      return own.notAPack
    case 'no-bones':
      return fill(own.noBones, { names: shown.bones.join(', ') || '–' })
    case 'elsewhere':
      return fill(own.elsewhere, { names: shown.bones.map(name).join(', ') })
    default: {
      const said = fill(own.shown, { n: String(shown.bones.length) })
      return shown.unknown.length === 0 ? said : `${said} ${fill(own.unknown, { names: shown.unknown.join(', ') })}`
    }
  }
}

/** Opens a pack of the reader's own bones from disk and shows them in place of the model's. */
export function OwnBones() {
  const { own } = useMoreWords()
  const shown = useStore(ownBones)
  const outcome = useOutcome(shown)
  const field = useId()
  return (
    <details className="fold">
      <summary>{own.title}</summary>
      <div className="fold-body">
        <p className="note" id={`${field}-hint`}>
          {own.hint}
        </p>
        <div className="button-row">
          <label className="button file-button" data-kind="outline">
            {own.open}
            <input
              className="visually-hidden"
              type="file"
              accept=".glb"
              aria-describedby={`${field}-hint`}
              onChange={({ target }) => {
                const file = target.files?.[0]
                if (file) void openOwnBones(file)
                // The same file, mended, can be chosen again.
                target.value = ''
              }}
            />
          </label>
          {shown.kind === 'shown' && (
            <button type="button" className="button" data-kind="outline" onClick={() => void closeOwnBones()}>
              {own.close}
            </button>
          )}
        </div>
        <output className="note">{outcome}</output>
      </div>
    </details>
  )
}
