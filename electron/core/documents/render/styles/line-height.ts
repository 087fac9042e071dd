import type { TextStyle } from './text-styles.ts'

/** Lines of IBM Plex Sans Arabic are half as high again as its size (ascent 1.085, descent 0.415). */
const ARABIC = 1.5

/** The least height of a line in twips: what its letters need, so that every program makes it the same. */
export const lineHeight = ({ line, size }: Pick<TextStyle, 'line' | 'size'>, rtl: boolean): number =>
  rtl ? Math.max(line, Math.ceil(size * 10 * ARABIC)) : line
