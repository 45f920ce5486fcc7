/** The notice every view, embed, print and export carries; it cannot be switched off. */
export interface NoticeWords {
  /** One line, always visible. */
  readonly short: string
  readonly title: string
  readonly paragraphs: readonly string[]
}

export const notice: NoticeWords = {
  short: 'A teaching model of mechanics. Not a medical device; not intended for diagnosis or treatment.',
  title: 'What this is, and what it is not',
  paragraphs: [
    'Pelvis in Motion is a teaching model. It shows how an elastic skeleton comes to rest when one joint is moved, held or locked. It is not a medical device and has no intended diagnostic or therapeutic use.',
    'Everything is said about the model, never about a person. Nothing is entered about anybody, and nothing leaves the browser.',
    'Numbers come from published measurements and from the mechanics. What is measured in people, what follows from the model and what is contested is marked as such. Healthy people are not symmetric: by the shape of the bones alone, the two sides of a pelvis differ by up to 11 degrees and 16 mm.',
  ],
}
