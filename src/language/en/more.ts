/**
 * Words of what the page fetches when it is first asked for: history, search, the card of a structure, charts. English
 * is the shape, as in `ui.ts`.
 */
export const more = {
  history: {
    title: 'History',
    hint: 'Press a line to go there. Looking around is not listed.',
    opened: 'Opened',
    letGo: 'Let go: {name}',
    letGoOf: 'Let go: {name}, {axis}',
    unlocked: 'Unlocked: {name}',
    reset: 'Everything undone by hand',
    resetJoint: 'Joint as before: {name}',
    stiffnessNormal: 'Stiffness as before: {name}',
    restNormal: 'Resting position as before: {name}',
    stance: 'Position: {name}',
    chain: 'Spine answers: {n}',
    body: 'Body: {name}',
    causes: 'Causes: {names}',
    causesOff: 'All causes removed',
    loaded: 'Opened from elsewhere',
    other: 'Another change',
    asNew: 'As new',
    asNewHint: 'Body, causes and view as on a first visit. Can be undone.',
  },
  compare: {
    title: 'Compare',
    hint: 'Set the body aside as it is now; charts and tables then compare with it.',
    set: 'Set this body aside',
    again: 'Set this one aside instead',
    clear: 'Forget it',
    back: 'Show the one set aside',
    marked: 'Set aside',
    isMarked: 'A body is set aside.',
  },
  profile: {
    title: 'Along the spine',
    hint: 'What each level does, drawn at the height of its joint, seen from the front. Thin marks: {before}.',
    bend: 'Side bend',
    rotation: 'Turn',
    flexion: 'Flexion',
    level: 'Level',
    asTable: 'The same as a table',
    picture: 'Chart: side bend, turn and flexion of each spinal level. The table below says the same.',
    neutral: 'neutral',
    marked: 'the body set aside',
    still: 'No level moves by more than can be measured.',
  },
  card: {
    title: 'About what is selected',
    about: 'About it',
    fly: 'Look at it',
    close: 'Close the description',
  },
  search: {
    title: 'Search',
    label: 'Name of a bone, joint, disc or palpation point',
    placeholder: 'in English, Danish or Latin',
    none: 'Nothing in the model has this name.',
    count: '{n} found',
    hint: 'The key / opens the search from anywhere.',
    kinds: {
      bone: 'bone',
      joint: 'joint',
      level: 'spinal level',
      disc: 'disc',
      landmark: 'palpation point',
      region: 'region',
    },
  },
  hint: {
    title: 'Twenty seconds, then it is yours',
    steps: [
      'Press a joint button on the skeleton. Coloured arcs appear; pull one and the bone follows.',
      'The padlock holds a joint still. Pull again and see which other joints move more.',
      'The sentence under the picture says what the body does, and every number opens on its source.',
    ],
    keyboard: 'By keyboard: Tab goes through the joints, arrow keys move a handle, / searches, Ctrl+Z undoes.',
  },
  showRecord: 'Show {record} in the table',
}

export type MoreWords = typeof more
