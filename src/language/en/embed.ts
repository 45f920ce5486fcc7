/** Words of the light page for other sites' frames. English is the shape. */
export const embed = {
  title: 'Pelvis in Motion',
  posterAlt: 'A human pelvis with spine and legs, seen obliquely from the front',
  show: 'Show in 3D',
  loading: 'Loading \u2026',
  error: 'The 3D picture could not be shown.',
  noWebgl: 'This browser cannot show 3D. The text below says what the model does.',
  gestureTouch: 'Use two fingers to turn the model',
  gestureWheel: 'Hold {key} and scroll to zoom',
  openFull: 'Open in full',
  reset: 'Start over',
  paused: 'Paused',
  views: 'Views',
  view: { 'three-quarter': 'Oblique', front: 'Front', back: 'Back', left: 'Left', right: 'Right' },
}

export type EmbedWords = typeof embed
