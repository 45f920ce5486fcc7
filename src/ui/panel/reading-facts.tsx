import { instrumentWords } from '#language'
import { useWords } from '../words.tsx'

/** Where a number comes from: definition, what its signs mean, and how far it has been checked. */
export function ReadingFacts({ instrument }: { readonly instrument: string }) {
  const { words } = useWords()
  const text = instrumentWords(instrument, words)
  if (!text) return null
  const twoSigns = text.plus !== text.minus
  return (
    <div className="reading-body">
      <p>{text.definition}</p>
      <dl className="facts">
        {twoSigns && (
          <>
            <dt>+</dt>
            <dd>{text.plus}</dd>
            <dt>−</dt>
            <dd>{text.minus}</dd>
          </>
        )}
      </dl>
    </div>
  )
}
