import { useId } from 'react'
import type { ReportedArea } from '#causes'
import { fill, loadBodyMapWords } from '#language'
import type { BodyMapWords } from '#language'
import { extraWords, useExtraWords } from '../extra-words.ts'
import { useWords } from '../words.tsx'
import { SPOTS } from './areas.ts'
import type { MapView } from './areas.ts'
import { BODY_PATH, HEIGHT, WIDTH } from './outline.ts'
import '../styles/body-map.css'

const BODY_MAP = extraWords(loadBodyMapWords)

export const useBodyMapWords = (): BodyMapWords => useExtraWords(BODY_MAP, useWords().words.language)

/** The places in words: "left buttock, abdomen". */
const areaNames = (reported: readonly ReportedArea[], words: BodyMapWords): string =>
  reported.map(({ area, side }) => fill(words.sides[side], { area: words.areas[area] })).join(', ')

/** Which way the person's left lies in the picture. */
const LEFTWARD: { readonly [view in MapView]: 1 | -1 } = { front: 1, back: -1 }

function View({ view, reported }: { readonly view: MapView; readonly reported: readonly ReportedArea[] }) {
  const { words } = useWords()
  const map = useBodyMapWords()
  const clip = useId()
  const seen = reported.filter(({ area }) => SPOTS[area][view])
  const way = LEFTWARD[view]
  const spots = seen.flatMap(({ area, side }) => {
    const [x, y, rx, ry] = SPOTS[area][view] ?? [0, 0, 0, 0]
    const ways = x === 0 ? [1] : side === 'both' ? [1, -1] : [side === 'left' ? way : -way]
    return ways.map((one) => <ellipse key={`${area} ${one}`} cx={one * x} cy={y} rx={rx} ry={ry} />)
  })
  const label = fill(map.picture, { view: map[view], areas: areaNames(seen, map) || '\u2013' })
  const { leftMark, rightMark } = words.names
  return (
    <figure>
      <svg viewBox={`${-WIDTH / 2} 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        <clipPath id={clip}>
          <path d={BODY_PATH} />
        </clipPath>
        <path className="body-map-body" d={BODY_PATH} />
        <g className="body-map-spots" clipPath={`url(#${clip})`}>
          {spots}
        </g>
        <text x={way * 38} y={12}>
          {leftMark}
        </text>
        <text x={-way * 38} y={12}>
          {rightMark}
        </text>
      </svg>
      <figcaption aria-hidden="true">{map[view]}</figcaption>
    </figure>
  )
}

/** Where complaints are reported with some causes, front and back; never something the model found. */
export function BodyMap({ reported }: { readonly reported: readonly ReportedArea[] }) {
  const map = useBodyMapWords()
  if (reported.length === 0) return null
  return (
    <section className="body-map" aria-label={map.title}>
      <p className="body-map-title">
        {map.title} <span className="mark-badge">{map.marked}</span>
      </p>
      <div className="body-map-views">
        <View view="front" reported={reported} />
        <View view="back" reported={reported} />
        <ul>
          {reported.map(({ area, side }) => (
            <li key={area}>{fill(map.sides[side], { area: map.areas[area] })}</li>
          ))}
        </ul>
      </div>
      <p className="note">{map.explained}</p>
    </section>
  )
}
