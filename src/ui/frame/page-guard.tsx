import { Component } from 'react'
import type { ReactNode } from 'react'
import type { PageWords } from '#language'

export interface PageGuardProps {
  readonly words: PageWords
  readonly children: ReactNode
}

/** The last net: if the page itself fails, the state is still in the address, and one press brings it back. */
export class PageGuard extends Component<PageGuardProps> {
  override readonly state = { failed: false }
  static getDerivedStateFromError() {
    return { failed: true }
  }
  override render() {
    if (!this.state.failed) return this.props.children
    const { ui, notice } = this.props.words
    return (
      <main className="page-error">
        <h1>{ui.title}</h1>
        <p>{ui.error}</p>
        <button type="button" className="button" data-kind="solid" onClick={() => location.reload()}>
          {ui.errorRetry}
        </button>
        <p className="note">{notice.short}</p>
      </main>
    )
  }
}
