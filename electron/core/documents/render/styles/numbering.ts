import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx'
import type { HeadingLevel } from '../../tree/index.ts'

/** Indents in twips of numbered headings, by level from 1: room for "1", "1.1", "1.1.1", "1.1.1.1". */
export const HEADING_INDENT: Readonly<Record<HeadingLevel, number>> = { 1: 510, 2: 680, 3: 794, 4: 964 }

/** LibreOffice puts a number from right to left before its place, by its own width: a chapter's would stand outside the margin. */
const OUTSIDE = 210

/** Indents in twips of list items, by level from 0. */
export const LIST_INDENT = [397, 794, 1191] as const

const BULLETS = ['•', '–', '•'] as const
const ORDERS = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN] as const

const headingLevel =
  (arabic: boolean) =>
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
          hanging: HEADING_INDENT[level] - (arabic && level === 1 ? OUTSIDE : 0)
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
export const numbering = (arabic: boolean): INumberingOptions => ({
  config: [
    { reference: 'headings', levels: ([1, 2, 3, 4] as const).map(headingLevel(arabic)) },
    { reference: 'bullets', levels: LIST_INDENT.map(listLevel(false, arabic)) },
    { reference: 'numbers', levels: LIST_INDENT.map(listLevel(true, arabic)) }
  ]
})
