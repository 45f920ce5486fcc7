import { useStore } from 'zustand'
import { pictureTaker } from '#scene'
import { SaidButton } from '../parts/said-button.tsx'
import { useWords } from '../words.tsx'

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
  if (!take) return null
  return (
    <SaidButton
      icon="picture"
      name={t.savePicture}
      done={t.pictureSaved}
      failed={t.pictureNotSaved}
      act={async () => offerFile(await take(), `${t.title}.png`)}
      kind="float"
      wide={wide}
    />
  )
}
