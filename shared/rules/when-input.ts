import { isCivilDate } from '../model/field.ts'
import { formatWhen, isWhen, type When } from '../model/when.ts'
import { fold } from '../search/fold.ts'

/** Months are read in the language of the screen first, then in the others: an invitation in English is copied as it is. */
const LOCALES = ['it-IT', 'en-GB', 'fr-FR', 'ar', 'ar-MA', 'ar-TN'] as const

/** Words that people write for "about", before a time or behind it. */
const ABOUT = 'circa|ca|c|verso|indicativamente|environ|env|vers|about|around|approx|حوالي|نحو|تقريبا'

/** Words of the seasons, spring to winter, folded. */
const SEASONS = [
  'primavera|spring|printemps|(?:ال)?ربيع',
  'estate|summer|ete|(?:ال)?صيف',
  'autunno|autumn|fall|automne|(?:ال)?خريف',
  'inverno|winter|hiver|(?:ال)?شتا'
].map(words => new RegExp(`^(?:${words})$`))

/** Words of a quarter: Italian, French and English, then those of the Arab countries (ربع, ثلاثي, فصل). */
const QUARTER = '(?:trimestre|trim|quarter|qtr|q|t|(?:ال)?(?:ربع|ثلاثي|فصل)|ر)'
const ORDINALS = [
  '1|i|primo|first|premier|(?:ال)?اول',
  '2|ii|secondo|second|deuxieme|(?:ال)?ثاني',
  '3|iii|terzo|third|troisieme|(?:ال)?ثالث',
  '4|iv|quarto|fourth|quatrieme|(?:ال)?رابع'
].map(words => new RegExp(`^(?:${words})(?:°|º|o|a|e|er|re|eme|ieme|st|nd|rd|th)?$`))

const indexIn = (patterns: readonly RegExp[], word: string): number =>
  patterns.findIndex(pattern => pattern.test(word)) + 1

const monthTables = new Map<string, readonly (readonly string[])[]>()

/** Names of the months of a locale, long and short, folded; one list for each month. */
const monthNames = (locale: string): readonly (readonly string[])[] => {
  const known = monthTables.get(locale)
  if (known !== undefined) return known
  const formats = (['long', 'short'] as const).map(
    month => new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' })
  )
  const names = Array.from({ length: 12 }, (_, index) =>
    formats.map(format => fold(format.format(new Date(Date.UTC(2026, index, 1)))).replace(/\.$/, ''))
  )
  monthTables.set(locale, names)
  return names
}

/** The month that a word names in one locale, in full or by the beginning that only one month has; 0 for none. */
const monthIn = (locale: string, word: string): number => {
  const names = monthNames(locale)
  const exact = names.findIndex(forms => forms.includes(word)) + 1
  if (exact > 0 || word.length < 3) return exact
  const begun = names.flatMap((forms, index) =>
    forms.some(name => name.startsWith(word)) ? [index + 1] : []
  )
  return begun.length === 1 ? (begun[0] ?? 0) : 0
}

const monthOf = (word: string, locale: string): number => {
  for (const one of [locale, ...LOCALES]) {
    const month = monthIn(one, word)
    if (month > 0) return month
  }
  return 0
}

/** One form for what people type: folded, Latin digits, single blanks. Hamza forms fall together, as in the search. */
const plainText = (typed: string): string => fold(typed.trim()).replaceAll(/[\s_]+/g, ' ')

const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year))

type Plain = Omit<When, 'about'>

const dayOf = (year: number, month: number, day: number): Plain | null => {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isCivilDate(text) ? { precision: 'day', year, part: month, day } : null
}

const readDayParts = (text: string, locale: string): Plain | null => {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numeric = /^(\d{1,2})[./\- ](\d{1,2})[./\- ](\d{4}|\d{2})$/.exec(text)
  if (numeric) return dayOf(fullYear(numeric[3] ?? ''), Number(numeric[2]), Number(numeric[1]))
  const worded =
    /^(\d{1,2})(?:er|°|º|st|nd|rd|th)?[ .-]+(?:di |de |of )?([^\d\s.,-]+)[ .,-]+(?:del )?(\d{4}|\d{2})$/.exec(
      text
    ) ?? null
  if (worded) return dayOf(fullYear(worded[3] ?? ''), monthOf(worded[2] ?? '', locale), Number(worded[1]))
  return null
}

const readMonth = (text: string, locale: string): Plain | null => {
  const numeric = /^(\d{1,2})[./-](\d{4})$/.exec(text)
  const reversed = /^(\d{4})[./](\d{1,2})$/.exec(text)
  const worded = /^([^\d\s.,]+)[ .,-]+(?:del |de )?(\d{4})$/.exec(text)
  const [year, month] = numeric
    ? [numeric[2], Number(numeric[1])]
    : reversed
      ? [reversed[1], Number(reversed[2])]
      : [worded?.[2], monthOf(worded?.[1] ?? '', locale)]
  return month >= 1 && month <= 12 ? { precision: 'month', year: Number(year), part: month, day: 0 } : null
}

const readSeason = (text: string): Plain | null => {
  const match = /^([^\d\s]+) (?:del |de )?(\d{4})(?:[/\u2013-](\d{4}|\d{2}))?$/.exec(text)
  const part = indexIn(SEASONS, match?.[1] ?? '')
  const year = Number(match?.[2])
  if (part === 0) return null
  // Only the winter lies in two years, and then in this one and the next.
  if (match?.[3] !== undefined && (part !== 4 || Number(match[3].slice(-2)) !== (year + 1) % 100)) return null
  return { precision: 'season', year, part, day: 0 }
}

const QUARTER_FORMS = [
  new RegExp(`^(?<number>\\S+?) ?${QUARTER}\\.? ?(?:del |de |of )?(?<year>\\d{4})$`),
  new RegExp(`^${QUARTER}\\.? ?(?<number>[^\\s/-]+)[ /-](?:del |de |of )?(?<year>\\d{4})$`),
  new RegExp(`^(?<year>\\d{4})[ /-]?${QUARTER}\\.? ?(?<number>\\S+)$`)
]

const readQuarter = (text: string): Plain | null => {
  for (const form of QUARTER_FORMS) {
    const { number = '', year } = form.exec(text)?.groups ?? {}
    const part = indexIn(ORDINALS, number)
    if (part > 0) return { precision: 'quarter', year: Number(year), part, day: 0 }
  }
  return null
}

const readYear = (text: string): Plain | null =>
  /^\d{4}$/.test(text) ? { precision: 'year', year: Number(text), part: 0, day: 0 } : null

const BEFORE = new RegExp(`^(?:(?:${ABOUT})(?:\\. ?| )(?:il |le |l |the |في )?|~ ?)(.+)$`)
const BEHIND = new RegExp(`^(.+?)(?: ?~|[ ,(]+(?:${ABOUT})\\.?\\)?)$`)

const spelled = (when: When): string | null => {
  try {
    return formatWhen(when)
  } catch {
    return null
  }
}

/**
 * Reads a time as people type it: `12/3/2026`, `12 mar 26`, `marzo 2026`, `primavera 2026`, `3° trim. 2026`, `Q3 2026`, `2026`, each
 * with "circa"; in its one spelling (shared/model/when.ts), or null when it is none. Any of the four languages and Arabic digits
 * are understood; `locale`, the screen's, decides first.
 */
export const readWhen = (typed: string, locale: string): string | null => {
  const text = plainText(typed)
  if (isWhen(text)) return text
  const rest = BEFORE.exec(text)?.[1] ?? BEHIND.exec(text)?.[1]
  const about = rest !== undefined
  const exact = rest ?? text
  if (about && isWhen(exact)) return exact.endsWith('~') ? exact : `${exact}~`
  const found =
    readDayParts(exact, locale) ??
    readYear(exact) ??
    readSeason(exact) ??
    readQuarter(exact) ??
    readMonth(exact, locale)
  return found === null ? null : spelled({ ...found, about })
}

/** Reads a day as people type it; null when it is none, or not exactly one. */
export const readDay = (typed: string, locale: string): string | null => {
  const when = readWhen(typed, locale)
  return when !== null && isCivilDate(when) ? when : null
}
