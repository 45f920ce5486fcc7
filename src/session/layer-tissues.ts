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

/** Organs of women, what holds them, and scars on them. */
const OF_WOMEN =
  /^(uterus|vagina|ovary|uterine-tube|round-ligament|broad-ligament|uterosacral|caesarean|ovary-wall|rectovaginal)(-|$)/
/** From this share of male on, a body has none of them. */
const MALE = 0.5

/** True for a man's body: its share of male is 0 for the mean woman, 1 for the mean man. */
export const isMale = ({ sex }: { readonly sex: number }): boolean => sex > MALE

/** True for a tissue that this body does not have. */
export const isAbsent = (id: string, body: { readonly sex: number }): boolean => isMale(body) && OF_WOMEN.test(id)

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
