/** Line icons on a 24 px grid, drawn for this product: one weight, round ends. */
const PATHS = {
  undo: 'M8 5 4 9l4 4M4 9h9a6 6 0 0 1 0 12h-3',
  redo: 'm16 5 4 4-4 4M20 9h-9a6 6 0 0 0 0 12h3',
  reset: 'M4.5 12a7.5 7.5 0 1 0 2.4-5.5L4.5 9M4.5 4v5h5',
  history: 'M4.5 12a7.5 7.5 0 1 0 2.4-5.5L4.5 9M4.5 4v5h5M12 8v4.5l3 2',
  search: 'M10.5 4.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12Zm4.5 10.5 5 5',
  info: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 11v5.5M12 7.5v.01',
  mark: 'M6.5 4h11v16L12 16l-5.5 4Z',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1-1',
  picture: 'M4 8h3.5L9 5.5h6L16.5 8H20v11H4Zm8 2.2a3.3 3.3 0 1 0 0 6.6 3.3 3.3 0 0 0 0-6.6Z',
  check: 'm5 13 4.5 4.5L19 7',
  theme: 'M12 3.5a8.5 8.5 0 1 0 0 17Zm0 0a8.5 8.5 0 0 1 0 17',
  more: 'M12 5.5v.01M12 12v.01M12 18.5v.01',
  locked: 'M6.5 11h11v9h-11ZM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.5v2',
  unlocked: 'M6.5 11h11v9h-11ZM8.5 11V7.5a3.5 3.5 0 0 1 6.8-1.2M12 14.5v2',
  held: 'M9 4h6l-1 6 3 3.5H7L10 10ZM12 13.5V20',
  release: 'M12 20V9m0 0-4 4m4-4 4 4M6 4h12',
  down: 'm6 9.5 6 6 6-6',
  close: 'm6 6 12 12M18 6 6 18',
  view: 'M12 3.5 20 8v8l-8 4.5L4 16V8Zm0 0V12m0 0 8-4m-8 4L4 8m8 4v8.5',
  layers: 'm12 4 9 4.5-9 4.5-9-4.5Zm-9 9L12 17.5 21 13',
  apart: 'M4 4.5h6v6H4Zm10 0h6v6h-6ZM4 14h6v6H4Zm10 0h6v6h-6Z',
  magnify: 'M10.5 4.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12Zm4.5 10.5 5 5M10.5 8v5M8 10.5h5',
  play: 'M8 5.5v13l10.5-6.5Z',
  stop: 'M7 7h10v10H7Z',
  body: 'M12 3.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM7 21l1.5-7L7 11.5h10L15.5 14 17 21M12 15v6',
} as const

export type IconName = keyof typeof PATHS

/** Decorative: the words stand in the button's label. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth={name === 'more' ? 3 : 1.75}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
