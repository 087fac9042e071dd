import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx'
import type { HeadingLevel } from '../../tree/index.ts'
import type { HeadingEntry } from '../text/outline.ts'
import { TEXT_STYLES } from './text-styles.ts'

/** Indents in twips of numbered headings, by level from 1: room for "1", "1.1", "1.1.1", "1.1.1.1". */
export const HEADING_INDENT: Readonly<Record<HeadingLevel, number>> = { 1: 510, 2: 680, 3: 794, 4: 964 }

/**
 * How far within the margin numbers from right to left begin: LibreOffice puts each before its place by its own width, so that it
 * would stand outside. In twips, by the widest number of the level.
 */
const roomWithin = (level: HeadingLevel, headings: readonly HeadingEntry[]): number => {
  const { size } = TEXT_STYLES[`Heading${level}`]
  const widthOf = (number: string): number =>
    [...number].reduce((sum, sign) => sum + size * (sign === '.' ? 3 : 6), 0)
  const widest = Math.max(...headings.filter(one => one.level === level).map(one => widthOf(one.number)), 0)
  return widest === 0 ? 0 : widest + 6
}

/** Indents in twips of list items, by level from 0. */
export const LIST_INDENT = [397, 794, 1191] as const

const BULLETS = ['•', '–', '•'] as const
const ORDERS = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN] as const

const headingLevel =
  (arabic: boolean, headings: readonly HeadingEntry[]) =>
  (level: HeadingLevel): ILevelsOptions => ({
    level: level - 1,
    format: LevelFormat.DECIMAL,
    text: Array.from({ length: level }, (_, index) => `%${index + 1}`).join('.'),
    alignment: AlignmentType.START,
    suffix: LevelSuffix.TAB,
    style: {
      style: `Heading${level}`,
      ...(arabic ? { run: { rightToLeft: true } } : {}),
      paragraph: {
        indent: {
          start: HEADING_INDENT[level],
          hanging: Math.max(0, HEADING_INDENT[level] - (arabic ? roomWithin(level, headings) : 0))
        }
      }
    }
  })

const listLevel =
  (ordered: boolean, arabic: boolean) =>
  (indent: number, level: number): ILevelsOptions => ({
    level,
    format: !ordered
      ? LevelFormat.BULLET
      : arabic
        ? LevelFormat.DECIMAL
        : (ORDERS[level] ?? LevelFormat.DECIMAL),
    text: ordered ? `%${level + 1}.` : (BULLETS[level] ?? '•'),
    alignment: AlignmentType.START,
    style: {
      ...(arabic ? { run: { rightToLeft: true } } : {}),
      paragraph: { indent: { start: indent, hanging: 340 } }
    }
  })

/** Multilevel numbering of headings, bullets, and numbered lists; Latin letters make no sense in Arabic lists. */
export const numbering = (arabic: boolean, headings: readonly HeadingEntry[]): INumberingOptions => ({
  config: [
    { reference: 'headings', levels: ([1, 2, 3, 4] as const).map(headingLevel(arabic, headings)) },
    { reference: 'bullets', levels: LIST_INDENT.map(listLevel(false, arabic)) },
    { reference: 'numbers', levels: LIST_INDENT.map(listLevel(true, arabic)) }
  ]
})
