interface WithAnd {
  readonly describe: { readonly and: string }
}

/** "a", "a and b", "a, b and c": no comma before the last, in either language. */
export const listOf = (items: readonly string[], words: WithAnd): string => {
  const last = items.at(-1)
  if (last === undefined || items.length === 1) return last ?? ''
  return `${items.slice(0, -1).join(', ')} ${words.describe.and} ${last}`
}
