interface WithAnd {
  readonly describe: { readonly and: string }
}

/** Words and phrases: "a", "a and b", "a, b and c": no comma before the last, in either language. */
export const listOf = (items: readonly string[], words: WithAnd): string => {
  const last = items.at(-1)
  if (last === undefined || items.length === 1) return last ?? ''
  return `${items.slice(0, -1).join(', ')} ${words.describe.and} ${last}`
}

/** Whole clauses: "a", "a, and b", "a, b, and c": both languages part clauses with a comma. */
export const clausesOf = (clauses: readonly string[], words: WithAnd): string => {
  const last = clauses.at(-1)
  if (last === undefined || clauses.length === 1) return last ?? ''
  return `${clauses.slice(0, -1).join(', ')}, ${words.describe.and} ${last}`
}
