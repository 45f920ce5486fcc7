import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { pictureTaker } from '#scene'
import { Icon } from '../parts/icon.tsx'
import { useWords } from '../words.tsx'

/** How long it is said what became of it. */
const SAID_FOR_MS = 2500
/** A browser may read the file some time after it was offered. */
const KEPT_FOR_MS = 60_000

/** Hands a file to the browser, to be kept where its reader keeps files. */
function offerFile(blob: Blob, name: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_FOR_MS)
}

/** The picture as a file, with sides and magnification in it and no handles; not there while there is no picture. */
export function SavePicture({ wide = false }: { readonly wide?: boolean }) {
  const { t } = useWords()
  const take = useStore(pictureTaker)
  const [said, setSaid] = useState<'saved' | 'failed' | null>(null)
  useEffect(() => {
    if (!said) return undefined
    const timer = setTimeout(() => setSaid(null), SAID_FOR_MS)
    return () => clearTimeout(timer)
  }, [said])
  if (!take) return null
  async function save(taking: () => Promise<Blob>) {
    try {
      offerFile(await taking(), `${t.title}.png`)
      setSaid('saved')
    } catch {
      setSaid('failed')
    }
  }
  const spoken = said === 'saved' ? t.pictureSaved : said === 'failed' ? t.pictureNotSaved : ''
  return (
    <>
      <button
        type="button"
        className="button"
        data-kind={wide ? 'outline' : 'float'}
        title={t.savePicture}
        aria-label={t.savePicture}
        onClick={() => void save(take)}
      >
        <Icon name={said === 'saved' ? 'check' : 'picture'} />
        {wide && <span aria-hidden="true">{spoken || t.savePicture}</span>}
      </button>
      <output className="visually-hidden">{spoken}</output>
    </>
  )
}
