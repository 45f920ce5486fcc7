import { useStore } from 'zustand'
import { capitalise, descriptionOf, loadDescriptions, nameOf } from '#language'
import { useSession, useSnapshot } from '../context.tsx'
import { extraWords, useExtraWords } from '../extra-words.ts'
import { useMoreWords } from '../more-words.ts'
import { citation } from '../panel/sources.ts'
import { Icon } from '../parts/icon.tsx'
import { flyTo, structureOf } from '../structures.ts'
import { useWords } from '../words.tsx'
import { cardIsOpen } from './open-card.ts'
import { PullRow } from './pull-row.tsx'
import { descriptionSources } from './sources.ts'
import { TissueLength } from './tissue-length.tsx'

const DESCRIPTIONS = extraWords(loadDescriptions)

/** Name in the other nomenclature, description, sources, and the way there. */
function CardBody({ id }: { readonly id: string }) {
  const { words, t } = useWords()
  const { card } = useMoreWords()
  const session = useSession()
  const descriptions = useExtraWords(DESCRIPTIONS, words.language)
  const names = useSnapshot(({ state }) => state.view.names)
  const described = descriptionOf(id)
  const structure = structureOf(id)
  const other = nameOf(id, words, names === 'latin' ? 'local' : 'latin')
  const sources = described === null ? [] : descriptionSources(described).flatMap((entry) => citation(entry) ?? [])
  return (
    <>
      {names !== 'both' && (
        <p className="note" lang={names === 'latin' ? undefined : 'la'}>
          {other}
        </p>
      )}
      {described !== null && <p>{descriptions[described]}</p>}
      {sources.length > 0 && (
        <p className="note">
          {t.source}: {sources.join('; ')}
        </p>
      )}
      <TissueLength id={id} />
      <PullRow id={id} />
      {structure && (
        <button type="button" className="button" data-kind="outline" onClick={() => void flyTo(structure, session)}>
          <Icon name="view" size={16} />
          {card.fly}
        </button>
      )}
    </>
  )
}

/** A plate with the name of what is selected, in a corner of the picture; pressed, it opens what there is to know. */
export function StructureCard({ id }: { readonly id: string }) {
  const { words } = useWords()
  const { card } = useMoreWords()
  const names = useSnapshot(({ state }) => state.view.names)
  const open = useStore(cardIsOpen)
  const beside = useSnapshot(({ state }) => state.view.joint !== null)
  return (
    <section className="card" aria-label={card.title} data-open={open || undefined} data-beside={beside || undefined}>
      <button
        type="button"
        className="card-plate"
        aria-expanded={open}
        onClick={() => cardIsOpen.setState(!open, true)}
      >
        <Icon name="info" size={18} />
        <span className="card-name">{capitalise(nameOf(id, words, names))}</span>
        <span className="visually-hidden">{open ? card.close : card.about}</span>
        <Icon name={open ? 'close' : 'down'} size={16} />
      </button>
      {open && (
        <div className="card-body">
          <CardBody id={id} />
        </div>
      )}
    </section>
  )
}
