/** The outline of a standing body seen from the front or the back, drawn from a few points. */

type Point = readonly [x: number, y: number]

/** From the neck round arm and leg to the crotch: one half, x away from the midline; 200 units are the height. */
export const HALF: readonly Point[] = [
  [4.8, 24],
  [6, 29],
  [14, 31.5],
  [22, 34],
  [26.5, 42],
  [29, 56],
  [32.5, 72],
  [36.5, 94],
  [39, 104],
  [37.5, 112],
  [33.5, 111],
  [32.5, 98],
  [27.5, 76],
  [22.5, 58],
  [20, 49],
  [18.5, 60],
  [16.5, 72],
  [18.5, 86],
  [20.5, 99],
  [20, 116],
  [16.5, 136],
  [15.5, 146],
  [15.5, 160],
  [11.5, 178],
  [11, 187],
  [14.5, 193],
  [11, 196],
  [6, 195],
  [5, 187],
  [5.5, 176],
  [4.5, 160],
  [5, 144],
  [3.5, 124],
  [1, 104],
]

export const WIDTH = 90
export const HEIGHT = 200

const place = ([x, y]: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`

/** A closed smooth line through points (Catmull-Rom as cubic curves). */
function smooth(points: readonly Point[]): string {
  const at = (k: number): Point => points[(k + points.length) % points.length] ?? [0, 0]
  const curves = points.map((_, k) => {
    const [before, from, to, after] = [at(k - 1), at(k), at(k + 1), at(k + 2)]
    const first: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6]
    const second: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6]
    return `C${place(first)} ${place(second)} ${place(to)}`
  })
  return `M${place(at(0))}${curves.join('')}Z`
}

/** Body and head as one path, the midline at x = 0. */
export const BODY_PATH =
  smooth([...HALF, ...HALF.toReversed().map(([x, y]): Point => [-x, y])]) +
  // The head, an egg that reaches into the neck.
  smooth([
    [0, 2],
    [8.2, 9],
    [7.6, 18],
    [3.6, 26],
    [-3.6, 26],
    [-7.6, 18],
    [-8.2, 9],
  ])
