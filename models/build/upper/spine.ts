/** All vertebrae and the shapes of their endplates. */
import { atlasSolid, axisSolid } from './atlas-axis.ts'
import { refitFacets } from './facets.ts'
import { tip, VertebraFrame } from './frame.ts'
import { scaled, smoothMax, sub, type Solid } from './sdf.ts'
import { vertebraSolid } from './vertebra.ts'

const count = (letter: string, n: number): string[] => Array.from({ length: n }, (_, i) => `${letter}${i + 1}`)

/** Names as in the tables, from above downwards. */
export const LEVELS: readonly string[] = [...count('C', 7), ...count('T', 12), ...count('L', 5)]

export interface SculptedVertebra {
  readonly name: string
  readonly frame: VertebraFrame
  readonly solid: Solid
}

/** Least space kept between two neighbouring vertebrae in neutral standing, mm in the tables' scale. */
const LEAST_SPACE = 0.9
/** Beyond this distance outside the lower bone (mm) the upper one cannot change its surface. */
const REACH = 2

/** `lower` without what would stand in `upper`, or nearer to it than {@link LEAST_SPACE}, in neutral standing. */
function clearOf(lower: SculptedVertebra, upper: SculptedVertebra): Solid {
  const [a, b] = [lower.frame.row, upper.frame.row]
  const turn = ((a.inclination - b.inclination) * Math.PI) / 180
  const cos = Math.cos(turn)
  const sin = Math.sin(turn)
  const shift = tip(scaled(sub(a.centre, b.centre), 1 / a.scale), -b.inclination)
  const bone = lower.solid.at
  const other = upper.solid.at
  return {
    ...lower.solid,
    at(x, y, z) {
      const d = bone(x, y, z)
      if (d > REACH) return d
      const gap = other(x, y * cos - z * sin + shift[1], y * sin + z * cos + shift[2])
      return smoothMax(d, LEAST_SPACE - gap, 0.6)
    },
  }
}

/** The 24 vertebrae, each in its own sculpting frame, none standing in the next. */
export function sculptSpine(): SculptedVertebra[] {
  const frames = LEVELS.map((name) => new VertebraFrame(name))
  const facets = refitFacets(frames)
  const whole = frames.map((frame): SculptedVertebra => {
    const faces = facets.get(frame.name)
    if (faces === undefined) throw new Error(`spine: no facets for ${frame.name}`)
    const build = frame.name === 'C1' ? atlasSolid : frame.name === 'C2' ? axisSolid : vertebraSolid
    return { name: frame.name, frame, solid: build(frame, faces) }
  })
  return whole.map((vertebra, i) => {
    const above = whole[i - 1]
    return above === undefined ? vertebra : { ...vertebra, solid: clearOf(vertebra, above) }
  })
}
