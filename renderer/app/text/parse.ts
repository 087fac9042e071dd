import { readDay, readWhen } from '#shared/formats/read-when.ts'
import { today } from './today.ts'

export { readFigure as parseFigure } from '#shared/formats/read-figure.ts'
export { readNumber as parseNumber } from '#shared/formats/read-number.ts'

/** Reads a day as people type it in a locale; without a year it is one of this year. Null when it is none. */
export const parseDate = (typed: string, locale: string): string | null => readDay(typed, locale, today())

/** Reads a time as far as it is known, as people type it in a locale. Null when it is none. */
export const parseWhen = (typed: string, locale: string): string | null => readWhen(typed, locale, today())
