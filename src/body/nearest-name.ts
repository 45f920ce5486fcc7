/** Longer input is cut before it is compared; no name of ours comes near this length. */
const LONGEST_COMPARED = 48
/** A suggestion may differ in this share of its letters, and in this many letters in any case. */
const DIFFERING_SHARE = 0.34
const DIFFERING_LETTERS = 2

/** Levenshtein distance: letters inserted, removed or exchanged between two words. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const exchange = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(exchange, previous[j]! + 1, row[j - 1]! + 1))
    }
    previous = row
  }
  return previous[b.length]!
}

/** Spelling differences that people make without meaning another name: `SIJ_left`, `sijLeft`, `sij left`. */
const kebab = (name: string): string =>
  name
    .slice(0, LONGEST_COMPARED)
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[\s_]+/g, '-')
    .toLowerCase()

/** The known name most like the given one; undefined if none is near enough to be meant. */
export function nearestName(given: string, known: readonly string[]): string | undefined {
  const word = kebab(given)
  let best: string | undefined
  let least = Math.max(DIFFERING_LETTERS, word.length * DIFFERING_SHARE)
  for (const name of known) {
    const distance = editDistance(word, name.toLowerCase())
    if (distance < least || (distance === least && best === undefined)) {
      best = name
      least = distance
    }
  }
  return best
}
