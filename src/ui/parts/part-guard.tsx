import { Component } from 'react'
import type { ReactNode } from 'react'
import { useWords } from '../words.tsx'

function PartFailed() {
  const { t } = useWords()
  return (
    <div className="part-failed" role="alert">
      <p>{t.partFailed}</p>
      <button type="button" className="button" data-kind="outline" onClick={() => location.reload()}>
        {t.errorRetry}
      </button>
    </div>
  )
}

/**
 * Around a part that is fetched on demand: when the network fails it, only that part is missing and says so. The state
 * is in the address, so trying again means loading the page again.
 */
export class PartGuard extends Component<{ readonly children: ReactNode }> {
  override readonly state = { failed: false }
  static getDerivedStateFromError() {
    return { failed: true }
  }
  override render() {
    return this.state.failed ? <PartFailed /> : this.props.children
  }
}
