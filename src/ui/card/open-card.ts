import { createStore } from 'zustand/vanilla'

/** Whether the description of what is selected stands open. Not part of the state: it changes nothing that is shown. */
export const cardIsOpen = createStore<boolean>(() => false)
