import { useSession, useSnapshot } from '../context.tsx'
import { Icon } from '../parts/icon.tsx'
import { useNoticeText } from '../use-notice-text.ts'
import { useWords } from '../words.tsx'

/** Why the last input was refused, or what of a link could not be read. Over the picture, so that nothing moves. */
export function Message() {
  const { t } = useWords()
  const session = useSession()
  const notice = useSnapshot((snapshot) => snapshot.notice)
  const lines = useNoticeText(notice)
  return (
    <div role="alert">
      {lines.length > 0 && (
        <div className="message">
          <div className="message-lines">
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          <button
            type="button"
            className="button"
            data-kind="icon"
            aria-label={t.close}
            title={t.close}
            onClick={session.dismissNotice}
          >
            <Icon name="close" size={16} />
          </button>
        </div>
      )}
    </div>
  )
}
