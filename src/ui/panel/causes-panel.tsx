import { useWords } from '../words.tsx'

export function CausesPanel() {
  const { t } = useWords()
  return <p className="note">{t.causesHint}</p>
}
