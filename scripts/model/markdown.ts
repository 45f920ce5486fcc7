type Cell = string | number

const row = (cells: readonly Cell[]): string => `| ${cells.join(' | ')} |`

/** A table of a page, unpadded: the formatter does that. */
export const table = (head: readonly Cell[], rows: readonly (readonly Cell[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
