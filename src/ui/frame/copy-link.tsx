import { useEffect, useState } from 'react'
import { useSession } from '../context.tsx'
import { Icon } from '../parts/icon.tsx'
import { linkTo } from '../persist.ts'
import { useWords } from '../words.tsx'

/** How long "copied" is said. */
const SAID_FOR_MS = 2500

/** Copies the address of what is on screen. Says so in the button, where the eye already is. */
export function CopyLink({ wide = false }: { readonly wide?: boolean }) {
  const { t } = useWords()
  const session = useSession()
  const [said, setSaid] = useState<'copied' | 'failed' | null>(null)
  useEffect(() => {
    if (!said) return undefined
    const timer = setTimeout(() => setSaid(null), SAID_FOR_MS)
    return () => clearTimeout(timer)
  }, [said])
  async function copy() {
    try {
      await navigator.clipboard.writeText(linkTo(session.state()))
      setSaid('copied')
    } catch {
      setSaid('failed')
    }
  }
  const spoken = said === 'copied' ? t.linkCopied : said === 'failed' ? t.linkNotCopied : ''
  return (
    <>
      <button
        type="button"
        className="button copy-link"
        data-kind={wide ? 'outline' : 'icon'}
        title={t.copyLink}
        aria-label={t.copyLink}
        onClick={() => void copy()}
      >
        <Icon name={said === 'copied' ? 'check' : 'link'} />
        {wide && <span aria-hidden="true">{spoken || t.copyLink}</span>}
      </button>
      <output className="visually-hidden">{spoken}</output>
    </>
  )
}
