import type { Theme } from '#session'

/** Colours are sRGB hex; lights are linear RGB. One palette for bones, soft joints, guides and load. */
export interface Palette {
  /** Bone where it lies open. */
  readonly bone: string
  /** Bone deep in a hollow: light that has bounced off bone is warm. */
  readonly hollow: string
  readonly cartilage: string
  /** Spongy bone where a cut lays it open. */
  readonly marrow: string
  /** The three parts of the hip bone when they are told apart: blue, green, vermilion keep apart for every eye. */
  readonly ilium: string
  readonly ischium: string
  readonly pubis: string
  readonly ghost: string
  readonly highlight: string
  /** Linear RGB. */
  readonly key: readonly [number, number, number]
  readonly sky: readonly [number, number, number]
  readonly ground: readonly [number, number, number]
  readonly rim: readonly [number, number, number]
  readonly exposure: number
  /** Opacity of the soft shadow on the floor. */
  readonly shadow: number
  /** The page behind the body in a saved picture, from the middle outward; on the page the style sheet paints it. */
  readonly page: readonly string[]
  /** The plinth under a lying body, sRGB 0..1. */
  readonly plinth: readonly [number, number, number]
}

export type ShownTheme = Exclude<Theme, 'auto'>

export const PALETTES: { readonly [theme in ShownTheme]: Palette } = {
  light: {
    bone: '#ecdab8',
    hollow: '#a9794c',
    cartilage: '#93aebf',
    marrow: '#c98f6d',
    ilium: '#5b9bd0',
    ischium: '#3fa07a',
    pubis: '#d9733f',
    ghost: '#5b7d96',
    highlight: '#0b6e75',
    key: [1.7, 1.54, 1.3],
    sky: [0.36, 0.4, 0.47],
    ground: [0.24, 0.19, 0.15],
    rim: [0.2, 0.24, 0.3],
    exposure: 0.78,
    shadow: 0.3,
    page: ['#fbfaf7', '#edf0f0', '#d8dfe2'],
    plinth: [0.8, 0.85, 0.87],
  },
  dark: {
    bone: '#ecdcbd',
    hollow: '#9a6c44',
    cartilage: '#86a8be',
    marrow: '#b97f5f',
    ilium: '#5b9bd0',
    ischium: '#3fa07a',
    pubis: '#d9733f',
    ghost: '#9cc3da',
    highlight: '#4fc6cd',
    key: [1.6, 1.45, 1.22],
    sky: [0.2, 0.24, 0.31],
    ground: [0.12, 0.09, 0.07],
    rim: [0.75, 0.9, 1.1],
    exposure: 0.8,
    shadow: 0.55,
    page: ['#2c353d', '#1d242a', '#12161a'],
    plinth: [0.24, 0.29, 0.33],
  },
  contrast: {
    bone: '#fffdf5',
    hollow: '#8a6a44',
    cartilage: '#7fd0ff',
    marrow: '#d98f60',
    ilium: '#5b9bd0',
    ischium: '#3fa07a',
    pubis: '#d9733f',
    ghost: '#ffd400',
    highlight: '#00e0ff',
    key: [2.5, 2.5, 2.5],
    sky: [0.45, 0.45, 0.45],
    ground: [0.22, 0.22, 0.22],
    rim: [1.2, 1.2, 1.2],
    exposure: 0.8,
    shadow: 0,
    page: ['#000', '#000'],
    plinth: [0.16, 0.16, 0.16],
  },
}

/**
 * Load from 0 to 1 on bone: amber, red-violet, deep indigo. Lightness falls all the way, so the order survives every
 * kind of colour blindness and a grey print. Stops are sRGB hex.
 */
export const LOAD_SCALE = ['#f2c14e', '#e0703a', '#a3296b', '#3a1070'] as const

/** The theme in force when the state says `auto`. */
export function shownTheme(theme: Theme): ShownTheme {
  if (theme !== 'auto') return theme
  if (matchMedia('(prefers-contrast: more)').matches) return 'contrast'
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}
