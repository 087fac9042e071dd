import { chunksOf } from './words.ts'

/** Blanks mean something between digits alone: "11" is not "1 1", "co sviluppo" is "cosviluppo". */
const LOOSE = /(?<!\p{N}) | (?!\p{N})/gu

/**
 * What two titles have in common that differ in nothing but case, accents, punctuation, blanks, ways of writing a letter, and what nobody
 * sees; empty for a title without a letter or digit. Codes keep their dots.
 */
export const titleKey = (title: string): string =>
  chunksOf(title)
    .map(({ code, joined }) => code ?? joined)
    .join(' ')
    .replace(LOOSE, '')
