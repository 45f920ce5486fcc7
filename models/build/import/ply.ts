/** PLY, ascii or binary little-endian: vertices and polygons. */
import { at } from '../mesh/index.ts'
import type { Soup } from './read.ts'

const BYTES: Readonly<Record<string, number>> = {
  char: 1,
  uchar: 1,
  int8: 1,
  uint8: 1,
  short: 2,
  ushort: 2,
  int16: 2,
  uint16: 2,
  int: 4,
  uint: 4,
  int32: 4,
  uint32: 4,
  float: 4,
  float32: 4,
  double: 8,
  float64: 8,
}
const END = 'end_header\n'

interface Property {
  readonly name: string
  readonly type: string
  /** Type of the length of a list. */
  readonly list?: string
}
interface Element {
  readonly name: string
  readonly count: number
  readonly properties: readonly Property[]
}

/** @throws for big-endian files and files without a header */
export function readPly(bytes: Buffer): Soup {
  const header = bytes.indexOf(END)
  if (header < 0) throw new Error('import: this PLY file has no header')
  const lines = bytes.toString('latin1', 0, header).split(/\r?\n/)
  if (lines.some((line) => line.includes('binary_big_endian')))
    throw new Error('import: this PLY file is big-endian; save it as little-endian or ascii')
  const body = bytes.subarray(header + END.length)
  const next = lines.some((line) => line.includes('format ascii')) ? fromText(body) : fromBinary(body)
  const positions: number[] = []
  const indices: number[] = []
  for (const element of elements(lines)) {
    for (let i = 0; i < element.count; i++) {
      const row = new Map<string, readonly number[]>()
      for (const { name, type, list } of element.properties) {
        const length = list === undefined ? 1 : next(list)
        row.set(
          name,
          Array.from({ length }, () => next(type)),
        )
      }
      if (element.name === 'vertex') for (const k of ['x', 'y', 'z']) positions.push(row.get(k)?.[0] ?? 0)
      const polygon = element.name === 'face' ? ([...row.values()].find((values) => values.length > 2) ?? []) : []
      for (let k = 1; k + 1 < polygon.length; k++) indices.push(at(polygon, 0), at(polygon, k), at(polygon, k + 1))
    }
  }
  return { positions, indices }
}

function elements(lines: readonly string[]): Element[] {
  const found: { name: string; count: number; properties: Property[] }[] = []
  for (const line of lines) {
    const words = line.trim().split(/\s+/)
    if (words[0] === 'element') found.push({ name: words[1] ?? '', count: Number(words[2]), properties: [] })
    if (words[0] !== 'property') continue
    const name = words.at(-1) ?? ''
    found
      .at(-1)
      ?.properties.push(
        words[1] === 'list' ? { name, list: words[2] ?? '', type: words[3] ?? '' } : { name, type: words[1] ?? '' },
      )
  }
  return found
}

type Next = (type: string) => number

function fromText(body: Buffer): Next {
  const words = body.toString('latin1').trim().split(/\s+/)
  let place = 0
  return () => Number(words[place++])
}

function fromBinary(body: Buffer): Next {
  let place = 0
  return (type) => {
    const size = BYTES[type]
    if (size === undefined) throw new Error(`import: unknown PLY type "${type}"`)
    const start = place
    place += size
    if (type.startsWith('float') || type === 'double')
      return size === 8 ? body.readDoubleLE(start) : body.readFloatLE(start)
    return type.startsWith('u') ? body.readUIntLE(start, size) : body.readIntLE(start, size)
  }
}
