import { useDispatch, useSnapshot } from '../context.tsx'
import { Segments } from '../parts/segments.tsx'
import { useWords } from '../words.tsx'

type Sex = 'female' | 'male'

/** Whose mean bones are shown. A link may hold a mixture; the switch then shows the nearer of the two. */
function BodySwitch() {
  const { t } = useWords()
  const dispatch = useDispatch()
  const body = useSnapshot(({ state }) => state.case.body)
  const sex = body?.sex ?? 'female'
  const shown: Sex = typeof sex === 'number' ? (sex < 0.5 ? 'female' : 'male') : sex
  return (
    <Segments<Sex>
      label={t.body}
      options={[
        { id: 'female', label: t.female },
        { id: 'male', label: t.male },
      ]}
      value={shown}
      onChange={(next) => {
        const { sex: _, ...rest } = body ?? {}
        dispatch({ type: 'body', body: next === 'female' ? rest : { ...rest, sex: next } })
      }}
    />
  )
}

function NamesSwitch() {
  const { t } = useWords()
  const dispatch = useDispatch()
  const names = useSnapshot(({ state }) => state.view.names)
  return (
    <Segments
      label={t.names}
      options={[
        { id: 'local', label: t.namesLocal },
        { id: 'latin', label: t.namesLatin },
        { id: 'both', label: t.namesBoth },
      ]}
      value={names}
      onChange={(next) => dispatch({ type: 'names', names: next })}
    />
  )
}

function ProjectionSwitch() {
  const { t } = useWords()
  const dispatch = useDispatch()
  const projection = useSnapshot(({ state }) => state.view.projection)
  return (
    <Segments
      label={t.projection}
      options={[
        { id: 'perspective', label: t.perspective },
        { id: 'orthographic', label: t.orthographic },
      ]}
      value={projection}
      onChange={(next) => dispatch({ type: 'projection', projection: next })}
    />
  )
}

/** What is chosen once and then left alone: whose body, which names, which projection. */
export function BodyPart() {
  const { t } = useWords()
  return (
    <section className="group settings">
      <h2>{t.body}</h2>
      <BodySwitch />
      <h2>{t.names}</h2>
      <NamesSwitch />
      <h2>{t.projection}</h2>
      <ProjectionSwitch />
    </section>
  )
}
