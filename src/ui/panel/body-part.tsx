import { useDispatch, useSnapshot } from '../context.tsx'
import { Segments } from '../parts/segments.tsx'
import { useWords } from '../words.tsx'

type Sex = 'female' | 'male'

/** Whose mean bones are shown. A link may hold a mixture; the switch then shows the nearer of the two. */
export function BodyPart() {
  const { t } = useWords()
  const dispatch = useDispatch()
  const body = useSnapshot(({ state }) => state.case.body)
  const sex = body?.sex ?? 'female'
  const shown: Sex = typeof sex === 'number' ? (sex < 0.5 ? 'female' : 'male') : sex
  return (
    <section className="group group-body body-part">
      <h2>{t.body}</h2>
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
    </section>
  )
}
