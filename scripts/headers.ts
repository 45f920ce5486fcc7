/** One block of `_headers`: a path pattern and what is sent with every answer below it. */
export interface HeaderRule {
  /** `*` at the end stands for anything. */
  readonly path: string
  readonly headers: readonly (readonly [name: string, value: string])[]
}

/** Reads the `_headers` format of static hosts: a path at the margin, `Name: value` lines indented below it. */
export function parseHeaders(text: string): readonly HeaderRule[] {
  const rules: { path: string; headers: [string, string][] }[] = []
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue
    if (!line.startsWith(' ')) {
      rules.push({ path: line.trim(), headers: [] })
      continue
    }
    const colon = line.indexOf(':')
    const rule = rules.at(-1)
    if (colon < 0 || !rule) throw new Error(`_headers: cannot read the line "${line}"`)
    rule.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()])
  }
  return rules
}

/** What the rules send for a path; later rules win. */
export function headersFor(rules: readonly HeaderRule[], path: string): { readonly [name: string]: string } {
  const out: { [name: string]: string } = {}
  for (const rule of rules) {
    const open = rule.path.endsWith('*')
    const matches = open ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path
    if (matches) for (const [name, value] of rule.headers) out[name] = value
  }
  return out
}
