import { type DayForm, formatDay, formatMonth } from '../formats/days.ts'
import { parseWhen } from '../model/when.ts'
import type { Translate } from './message-key.ts'

const FOURTHS = [1, 2, 3, 4] as const

const fourth = (part: number): (typeof FOURTHS)[number] => FOURTHS.find(one => one === part) ?? 1

/** A time of the model in words; what is no time comes back as it is. */
export type WhenWords = (when: string) => string

/**
 * Words for times in a language: `2026-03` → "marzo 2026", `2026-35~` → "circa 3° trimestre 2026"; `form` says how much room a day has.
 * The winter of a year says both its years.
 */
export const whenWords =
  (t: Translate, locale: string, form: DayForm): WhenWords =>
  text => {
    const when = parseWhen(text)
    if (when === null) return text
    const { precision, year, part, about } = when
    const plain = {
      day: () => formatDay(locale, text.slice(0, 10), form),
      month: () => formatMonth(locale, year, part),
      season: () =>
        t(`when.season${fourth(part)}`, { year, next: String((year + 1) % 100).padStart(2, '0') }),
      quarter: () => t(`when.quarter${fourth(part)}`, { year }),
      year: () => String(year)
    }[precision]()
    return about ? t('when.about', { when: plain }) : plain
  }
