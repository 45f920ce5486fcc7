import {
  MIDDLE_LIGAMENTS,
  MIDDLE_MUSCLES,
  ORGAN_LIGAMENTS,
  PAIRED_LIGAMENTS,
  PAIRED_MUSCLES,
  PAIRED_NERVES,
} from '#body'
import { DERMATOMES, MIDDLE_ORGANS, PAIRED_ORGANS } from '#language'
import type { Layer } from './state.ts'

/** Tissues of one kind in one layer, by name; of `paired` ones the name is without side. */
export interface LayerTissues {
  readonly kind: 'ligament' | 'muscle' | 'nerve' | 'dermatome' | 'organ'
  readonly layer: Layer
  readonly middle: readonly string[]
  readonly paired: readonly string[]
}

/**
 * Every tissue of the body and the layer it is drawn in. Bands along which scars and organs hold are none of a healthy
 * body and stand with their causes; the skin is an outline.
 */
export const LAYER_TISSUES: readonly LayerTissues[] = [
  { kind: 'ligament', layer: 'ligaments', middle: MIDDLE_LIGAMENTS, paired: PAIRED_LIGAMENTS },
  { kind: 'ligament', layer: 'organs', middle: [], paired: ORGAN_LIGAMENTS },
  { kind: 'muscle', layer: 'muscles', middle: MIDDLE_MUSCLES, paired: PAIRED_MUSCLES },
  { kind: 'nerve', layer: 'nerves', middle: [], paired: PAIRED_NERVES },
  { kind: 'dermatome', layer: 'dermatomes', middle: [], paired: DERMATOMES },
  { kind: 'organ', layer: 'organs', middle: MIDDLE_ORGANS, paired: PAIRED_ORGANS },
]
