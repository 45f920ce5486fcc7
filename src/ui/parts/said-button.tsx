import { useEffect, useState } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'

/** How long it is said what became of it. */
const SAID_FOR_MS = 2500

interface Props {
  readonly icon: IconName
  readonly name: string
  readonly done: string
  readonly failed: string
  /** Resolves when it is done; what it throws is said as `failed`. */
  readonly act: () => Promise<void>
  /** The look of the button where its name is not written on it. */
  readonly kind: 'float' | 'icon'
  /** Its name is written on it. */
  readonly wide: boolean
  readonly className?: string
}

/** A button that does one thing and says what became of it: in its place, where the eye already is, and to a reader. */
export function SaidButton({ icon, name, done, failed, act, kind, wide, className }: Props) {
  const [said, setSaid] = useState<'done' | 'failed' | null>(null)
  useEffect(() => {
    if (!said) return undefined
    const timer = setTimeout(() => setSaid(null), SAID_FOR_MS)
    return () => clearTimeout(timer)
  }, [said])
  async function press() {
    try {
      await act()
      setSaid('done')
    } catch {
      setSaid('failed')
    }
  }
  const spoken = said === 'done' ? done : said === 'failed' ? failed : ''
  return (
    <>
      <button
        type="button"
        className={className ? `button ${className}` : 'button'}
        data-kind={wide ? 'outline' : kind}
        title={name}
        aria-label={name}
        onClick={() => void press()}
      >
        <Icon name={said === 'done' ? 'check' : icon} />
        {wide && <span aria-hidden="true">{spoken || name}</span>}
      </button>
      <output className="visually-hidden">{spoken}</output>
    </>
  )
}
