import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { useWords } from '../words.tsx'

export function NoticeDialog({ onClose }: { readonly onClose: () => void }) {
  const { words, t } = useWords()
  const { title, paragraphs } = words.notice
  return (
    <ModalOverlay className="modal-scrim" isOpen isDismissable onOpenChange={(open) => open || onClose()}>
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">{title}</Heading>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <div className="dialog-foot">
            <button type="button" className="button" data-kind="solid" onClick={onClose}>
              {t.close}
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
