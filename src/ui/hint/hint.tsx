import { useMoreWords } from '../more-words.ts'
import { useWords } from '../words.tsx'

/** The first visit's hint: beside the work, never in front of it, and no longer than twenty seconds to read. */
export function Hint({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords()
  const { hint } = useMoreWords()
  return (
    <aside className="hint" aria-label={hint.title}>
      <h2>{hint.title}</h2>
      <ol>
        {hint.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="note hint-keys">{hint.keyboard}</p>
      <button type="button" className="button" data-kind="solid" onClick={onClose}>
        {t.close}
      </button>
    </aside>
  )
}
