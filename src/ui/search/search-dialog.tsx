import { use, useEffect, useRef, useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Dialog } from 'react-aria-components/Dialog'
import { Input } from 'react-aria-components/Input'
import { Menu, MenuItem } from 'react-aria-components/Menu'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { SearchField } from 'react-aria-components/SearchField'
import { capitalise, fill } from '#language'
import { isAbsent } from '#session'
import { useSession, useSnapshot } from '../context.tsx'
import { cardIsOpen } from '../card/open-card.ts'
import { useMoreWords } from '../more-words.ts'
import { Icon } from '../parts/icon.tsx'
import { flyTo, jointOfStructure } from '../structures.ts'
import { useWords } from '../words.tsx'
import { findStructures, loadNames, MOST_SHOWN } from './find.ts'
import type { NamedStructure } from './find.ts'

let names: Promise<readonly NamedStructure[]> | null = null
const allNames = () => (names ??= loadNames())

/** What a result shows first, and in the second line: the chosen nomenclature, then the others. */
function useNames() {
  const { words } = useWords()
  const latinFirst = useSnapshot(({ state }) => state.view.names === 'latin')
  return ({ names: { da, en, latin } }: NamedStructure) => {
    const [own, other] = words.language === 'da' ? [da, en] : [en, da]
    return latinFirst ? { first: latin, others: [own, other] } : { first: own, others: [latin, other] }
  }
}

/** Results; what the body on screen does not have is named, and cannot be gone to. */
function Results({ query, onFound }: { readonly query: string; readonly onFound: (found: NamedStructure) => void }) {
  const { search } = useMoreWords()
  const all = use(allNames())
  const called = useNames()
  const found = findStructures(all, query)
  const asked = query.trim() !== ''
  const { model } = useSession().simulation()
  return (
    <>
      <output className="note">
        {asked ? (found.length === 0 ? search.none : fill(search.count, { n: String(found.length) })) : search.hint}
      </output>
      <Menu
        className="menu search-results"
        aria-label={search.title}
        items={found.slice(0, MOST_SHOWN)}
        onAction={(key) => {
          const chosen = found.find(({ id }) => id === key)
          if (chosen) onFound(chosen)
        }}
      >
        {(structure: NamedStructure) => {
          const { first, others } = called(structure)
          const absent = isAbsent(structure.id, model)
          return (
            <MenuItem id={structure.id} textValue={first} className="menu-item search-result" isDisabled={absent}>
              <span className="search-name">{capitalise(first)}</span>
              <span className="note search-kind">{absent ? search.onlyFemale : search.kinds[structure.kind]}</span>
              <span className="note search-others">{[...new Set(others)].join(' · ')}</span>
            </MenuItem>
          )
        }}
      </Menu>
    </>
  )
}

/** Search over every name in three languages. A result is selected, looked at and described. */
export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords()
  const { search } = useMoreWords()
  const session = useSession()
  const [query, setQuery] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
  }, [])
  function show(structure: NamedStructure) {
    const joint = jointOfStructure(structure, session.simulation().model)
    const isJoint = structure.kind === 'joint' || structure.kind === 'level'
    // Lit, a muscle or a zone of skin is seen without the others over and beside it.
    const lit = structure.kind === 'muscle' || structure.kind === 'dermatome' ? [structure.id] : []
    session.dispatch({ type: 'select', joint, bone: isJoint ? null : structure.id, lit })
    if (structure.layer !== null) session.dispatch({ type: 'layer', layer: structure.layer, on: true })
    void flyTo(structure, session)
    cardIsOpen.setState(true, true)
    onClose()
  }
  return (
    <ModalOverlay className="modal-scrim search-scrim" isOpen isDismissable onOpenChange={(open) => open || onClose()}>
      <Modal className="modal">
        <Dialog className="dialog search" aria-label={search.title}>
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <div className="search-row">
              <Icon name="search" />
              <SearchField className="search-field" aria-label={search.label}>
                <Input ref={field} placeholder={search.placeholder} />
              </SearchField>
              <button type="button" className="button" data-kind="icon" aria-label={t.close} onClick={onClose}>
                <Icon name="close" size={16} />
              </button>
            </div>
            <Results query={query} onFound={show} />
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
