/** Stories with words of their own; every cause has one besides, told from the cause's own words. */
export const TOLD_STORIES = ['chain-reaction', 'cause-or-compensation', 'nerves', 'organs'] as const
export type ToldStory = (typeof TOLD_STORIES)[number]

/** Steps of the told stories, in order. */
export const STORY_STEPS = {
  'chain-reaction': [
    'level',
    'pelvis',
    'sacral-base',
    'first-level',
    'lumbar',
    'thorax',
    'shoulders',
    'neck',
    'head',
    'hips',
    'feet',
    'payers',
  ],
  nerves: ['roots', 'piriformis', 'skin', 'groin', 'coccyx', 'hands'],
  organs: ['places', 'pull', 'reverse', 'scar'],
  'cause-or-compensation': ['question', 'response', 'response-levelled', 'cause', 'cause-settled', 'apart'],
} as const satisfies { readonly [story in ToldStory]: readonly string[] }
export type StoryStepId<S extends ToldStory> = (typeof STORY_STEPS)[S][number]

/** What a story asks of the body to see what a cause changes that does nothing by itself. */
export const TRIAL_IDS = ['lift', 'opened', 'rolled-back', 'rolled-forward', 'slumped'] as const
export type TrialId = (typeof TRIAL_IDS)[number]
