import { lazy, Suspense } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs'
import { useNarrow } from '../use-media.ts'
import { useWords } from '../words.tsx'
import { JointsPanel } from './joints-panel.tsx'
import { SheetGrip } from './sheet-grip.tsx'
import type { Sheet } from './sheet-grip.tsx'

const CausesPanel = lazy(() => import('./causes-panel.tsx').then((part) => ({ default: part.CausesPanel })))
const NumbersPanel = lazy(() => import('./numbers-panel.tsx').then((part) => ({ default: part.NumbersPanel })))

const Opening = () => (
  <div className="panel-opening">
    <div className="waiting" />
  </div>
)

export interface PanelProps {
  readonly sheet: Sheet
  readonly onSheet: (sheet: Sheet) => void
}

/** Joints, causes and numbers: a column beside the picture, or on a phone a sheet under it. */
export function Panel({ sheet, onSheet }: PanelProps) {
  const { t } = useWords()
  const narrow = useNarrow()
  const tabs = [
    { id: 'joints', label: t.joints, content: <JointsPanel /> },
    { id: 'causes', label: t.causes, content: <CausesPanel /> },
    { id: 'numbers', label: t.numbers, content: <NumbersPanel /> },
  ]
  return (
    <aside className="panel" id="panel" aria-label={t.panel} tabIndex={-1}>
      {narrow && <SheetGrip sheet={sheet} onSheet={onSheet} />}
      <Tabs className="panel-tabs">
        <TabList className="tab-list" aria-label={t.panel}>
          {tabs.map(({ id, label }) => (
            <Tab key={id} id={id} className="tab" onPress={() => sheet === 'peek' && onSheet('half')}>
              {label}
            </Tab>
          ))}
        </TabList>
        {tabs.map(({ id, content }) => (
          <TabPanel key={id} id={id} className="panel-body">
            <Suspense fallback={<Opening />}>{content}</Suspense>
          </TabPanel>
        ))}
      </Tabs>
    </aside>
  )
}
