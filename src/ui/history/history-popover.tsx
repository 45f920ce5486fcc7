import { useLayoutEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { Popover } from 'react-aria-components/Popover'
import { useAllWords } from '../all-words.ts'
import { useSession, useSnapshot } from '../context.tsx'
import { useMoreWords } from '../more-words.ts'
import { Icon } from '../parts/icon.tsx'
import { useWords } from '../words.tsx'
import { stepWords } from './step-words.ts'

export interface HistoryPopoverProps {
  readonly trigger: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

/** Everything that was done, in words, oldest first; pressing a line goes there. What was undone stays listed, paler. */
function Steps() {
  const { words } = useAllWords()
  const more = useMoreWords()
  const session = useSession()
  const names = useSnapshot(({ state }) => state.view.names)
  const steps = useSnapshot((snapshot) => snapshot.history)
  const at = useSnapshot((snapshot) => snapshot.historyAt)
  const here = useRef<HTMLButtonElement>(null)
  // In braces: newer browsers give a promise back, and an effect may return nothing but its end.
  useLayoutEffect(() => {
    here.current?.scrollIntoView({ block: 'nearest' })
  })
  return (
    <ol className="history-steps">
      {steps.map(({ id, command }, place) => (
        <li key={id}>
          <button
            ref={place === at ? here : null}
            type="button"
            className="history-step"
            data-undone={place > at || undefined}
            aria-current={place === at ? 'step' : undefined}
            onClick={() => session.travel(place)}
          >
            <span className="menu-check">{place === at && <Icon name="check" size={16} />}</span>
            {stepWords(command, { words, more, names })}
          </button>
        </li>
      ))}
    </ol>
  )
}

/** The history beside undo and redo, with the two ways to begin again. */
export function HistoryPopover({ trigger, onClose }: HistoryPopoverProps) {
  const { t } = useWords()
  const { history } = useMoreWords()
  const session = useSession()
  return (
    <Popover
      className="popover"
      aria-label={history.title}
      triggerRef={trigger}
      isOpen
      offset={4}
      placement="bottom end"
      onOpenChange={(open) => open || onClose()}
    >
      <div className="popover-body history">
        <h2>{history.title}</h2>
        <p className="note">{history.hint}</p>
        <Steps />
        <div className="history-foot">
          <button
            type="button"
            className="button"
            data-kind="outline"
            onClick={() => session.dispatch({ type: 'reset' })}
          >
            <Icon name="reset" size={16} />
            {t.reset}
          </button>
          <button
            type="button"
            className="button"
            data-kind="outline"
            aria-describedby="history-as-new"
            onClick={() => session.dispatch({ type: 'as-new' })}
          >
            {history.asNew}
          </button>
        </div>
        <p className="note" id="history-as-new">
          {history.asNewHint}
        </p>
      </div>
    </Popover>
  )
}
