export type CategoryRole = `category${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`
export type StateRole = 'good' | 'watch' | 'bad' | 'met' | 'noData'
export type ColourRole =
  | CategoryRole
  | StateRole
  | 'accent'
  | 'accentSoft'
  | 'ink'
  | 'muted'
  | 'line'
  | 'faint'
  | 'band'
  | 'surface'
  | 'shadow'
export type Scheme = 'light' | 'dark' | 'print'
export type Palette = Readonly<Record<ColourRole, string>>

export const CATEGORIES = [
  'category1',
  'category2',
  'category3',
  'category4',
  'category5',
  'category6',
  'category7',
  'category8'
] as const satisfies readonly CategoryRole[]

/** Role of the category at `index`; the eight come round again. */
export const categoryRole = (index: number): CategoryRole => CATEGORIES[((index % 8) + 8) % 8] ?? 'category1'

// The eight were searched so that any two stay apart for all three kinds of colour blindness and in grey (`palette.test.ts` holds them to it).
const LIGHT: Palette = {
  category1: '#1f4e8c',
  category2: '#f39142',
  category3: '#388995',
  category4: '#9d4951',
  category5: '#83cae9',
  category6: '#552e0c',
  category7: '#9a88d7',
  category8: '#ebdc6e',
  good: '#3d8f5f',
  watch: '#e3a634',
  bad: '#b3261e',
  met: '#1f4e8c',
  noData: '#c6c3bd',
  accent: '#1f4e8c',
  accentSoft: '#a9bfdd',
  ink: '#24262b',
  muted: '#5d6068',
  line: '#b9b7b1',
  faint: '#e7e5e0',
  band: '#f6f5f2',
  surface: '#ffffff',
  shadow: '#8d8f95'
}

const DARK: Palette = {
  category1: '#8c8ed6',
  category2: '#f9bb46',
  category3: '#238e9a',
  category4: '#ad535b',
  category5: '#b2e3ec',
  category6: '#815012',
  category7: '#b4adda',
  category8: '#e6f8a6',
  good: '#5db883',
  watch: '#f0bd55',
  bad: '#e5695f',
  met: '#7fa9e2',
  noData: '#6a6d75',
  accent: '#7fa9e2',
  accentSoft: '#3d5c8a',
  ink: '#e8e6e1',
  muted: '#a5a7ad',
  line: '#5b5e66',
  faint: '#33363c',
  band: '#212429',
  surface: '#1b1d21',
  shadow: '#8b8e96'
}

// Paper has no half tones to lose: the same colours, darker words and hairlines that survive a copier.
const PRINT: Palette = {
  ...LIGHT,
  ink: '#16181c',
  muted: '#464950',
  line: '#9c9a95',
  faint: '#dddbd6',
  shadow: '#75777d'
}

const PALETTES: Readonly<Record<Scheme, Palette>> = { light: LIGHT, dark: DARK, print: PRINT }

/** The colours of a scheme by role (LOOK.md "Type, colour, space"). */
export const paletteOf = (scheme: Scheme): Palette => PALETTES[scheme]
