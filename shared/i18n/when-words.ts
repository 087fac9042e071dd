import { parseWhen } from '../model/when.ts'
import type { Translate } from './message-key.ts'

const FOURTHS = [1, 2, 3, 4] as const

const fourth = (part: number): (typeof FOURTHS)[number] => FOURTHS.find(one => one === part) ?? 1

/** A time of the model in words; what is no time comes back as it is. */
export type WhenWords = (when: string) => string

/**
 * Words for times in a language: `2026-03` → "marzo 2026", `2026-35~` → "circa 3° trimestre 2026". `day` writes a civil date as the
 * place where the words stand does; months are those of the locale. The winter of a year says both its years.
 */
export const whenWords = (t: Translate, locale: string, day: (civil: string) => string): WhenWords => {
  let months: Intl.DateTimeFormat | undefined
  const month = (year: number, part: number): string => {
    months ??= new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
    return months.format(new Date(Date.UTC(year, part - 1, 1)))
  }
  return text => {
    const when = parseWhen(text)
    if (when === null) return text
    const { precision, year, part, about } = when
    const plain = {
      day: () => day(text.slice(0, 10)),
      month: () => month(year, part),
      season: () =>
        t(`when.season${fourth(part)}`, { year, next: String((year + 1) % 100).padStart(2, '0') }),
      quarter: () => t(`when.quarter${fourth(part)}`, { year }),
      year: () => String(year)
    }[precision]()
    return about ? t('when.about', { when: plain }) : plain
  }
}
