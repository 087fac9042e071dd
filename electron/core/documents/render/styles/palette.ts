import type { StatusTone } from '../../tree/index.ts'

/** Municipal blue of LOOK.md; the document's own colour takes its place. */
export const DEFAULT_COLOUR = '1F4E8C'

export const INK = '1C1C1C'
export const QUIET = '595959'
export const HAIRLINE = 'BFBFBF'
export const SHADE = 'EEF1F5'
export const LIGHT_SHADE = 'F6F7F9'

/** Colours of the lights in text: darker than those of pictures, for contrast. */
export const STATUS_COLOURS: Readonly<Record<StatusTone, string>> = {
  good: '1B6B3A',
  watch: '8A5200',
  bad: 'A61E1E',
  met: '1F4E8C',
  noData: '595959'
}

/** Colours of chart series when none is given: distinct for the colour-blind and in grey (Okabe and Ito). */
export const SERIES_COLOURS = [
  '1F4E8C',
  'E69F00',
  '009E73',
  'CC79A7',
  '56B4E9',
  'D55E00',
  '7F7F7F',
  'B8A500'
] as const
