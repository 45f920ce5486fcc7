import { useSession } from '../context.tsx'
import { SaidButton } from '../parts/said-button.tsx'
import { linkTo } from '../persist.ts'
import { useWords } from '../words.tsx'

/** Copies the address of what is on screen. */
export function CopyLink({ wide = false }: { readonly wide?: boolean }) {
  const { t } = useWords()
  const session = useSession()
  return (
    <SaidButton
      icon="link"
      name={t.copyLink}
      done={t.linkCopied}
      failed={t.linkNotCopied}
      act={async () => navigator.clipboard.writeText(linkTo(session.state()))}
      kind="icon"
      wide={wide}
      className="copy-link"
    />
  )
}
