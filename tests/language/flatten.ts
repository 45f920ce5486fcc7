/** Every message of a catalogue with its path; arrays and nested groups included. */
export const messagesOf = (value: unknown, path = ''): [path: string, message: string][] => {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => messagesOf(inner, path === '' ? key : `${path}.${key}`))
}

export const placeholdersOf = (message: string): string[] =>
  [...message.matchAll(/\{(\w+)\}/g)].map((m) => m[1] ?? '').sort()
