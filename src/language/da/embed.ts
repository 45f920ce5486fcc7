import type { EmbedWords } from '../en/embed.ts'

export const embed: EmbedWords = {
  title: 'Bækkenet i bevægelse',
  posterAlt: 'Et menneskes bækken med rygsøjle og ben, set skråt forfra',
  show: 'Vis i 3D',
  loading: 'Indlæser \u2026',
  error: '3D-billedet kunne ikke vises.',
  noWebgl: 'Denne browser kan ikke vise 3D. Teksten nedenfor siger, hvad modellen gør.',
  gestureTouch: 'Brug to fingre for at dreje modellen',
  gestureWheel: 'Hold {key} nede, og rul for at zoome',
  openFull: 'Åbn i fuld størrelse',
  reset: 'Nulstil',
  paused: 'Sat på pause',
  views: 'Visninger',
  view: { 'three-quarter': 'Skråt', front: 'Forfra', back: 'Bagfra', left: 'Venstre', right: 'Højre' },
}
