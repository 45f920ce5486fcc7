import { TOLD_STORIES } from '#language'
import type { Fault } from '#body'
import { parseCauseChoice } from './parse.ts'
import type { StoryChoice } from './stories/index.ts'

const isTold = (id: unknown): id is (typeof TOLD_STORIES)[number] => (TOLD_STORIES as readonly unknown[]).includes(id)

/**
 * The one door for stories from outside: the name of a told story, or a cause as `parseCauseChoice` reads it, whose
 * story is told on its side and at its strength. An unknown one gives null. Never throws.
 */
export function parseStoryChoice(
  input: unknown,
  path = 'story',
): { readonly value: StoryChoice | null; readonly faults: readonly Fault[] } {
  const id = typeof input === 'object' && input !== null ? (input as { readonly id?: unknown }).id : input
  if (isTold(id)) return { value: { id }, faults: [] }
  const { value, faults } = parseCauseChoice(input, path)
  if (value) return { value, faults }
  return {
    value,
    faults: faults.map((fault) => ({ ...fault, allowed: `${TOLD_STORIES.join(', ')}, ${fault.allowed}` })),
  }
}
