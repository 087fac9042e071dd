import { isCivilDate } from '../model/field.ts'
import { formatWhen, isWhen, type When } from '../model/when.ts'
import { fold } from '../search/fold.ts'
import { customsOf } from './customs.ts'
import { WEEKDAYS } from './days.ts'
import { MONTHS, type MonthNames } from './months.ts'

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
const QUARTER = '(?:trimestre|trim|quarter|qtr|q|t|(?:ال)?(?:ربع|ثلاثيه?|فصل)|ر)'
const ORDINALS = [
  '1|i|primo|first|premier|(?:ال)?اولي?',
  '2|ii|secondo|second|deuxieme|(?:ال)?ثانيه?',
  '3|iii|terzo|third|troisieme|(?:ال)?ثالثه?',
  '4|iv|quarto|fourth|quatrieme|(?:ال)?رابعه?'
].map(words => new RegExp(`^(?:${words})(?:°|º|o|a|e|er|re|eme|ieme|st|nd|rd|th)?$`))

const indexIn = (patterns: readonly RegExp[], word: string): number =>
  patterns.findIndex(pattern => pattern.test(word)) + 1

/** One form for names of months, in which `كانون الثاني` may lose its article and `juil.` its point. */
const plainName = (name: string): string => fold(name).replaceAll('.', '').replaceAll(' ال', ' ')

/** Spellings of Egypt beside those of the tables. */
const OTHER_NAMES: Readonly<Record<string, number>> = { يونيه: 6, يوليه: 7 }

type Names = readonly (readonly string[])[]

const namesOf = ({ long, short }: MonthNames): Names =>
  long.map((name, index) => [plainName(name), plainName(short[index] ?? name)])

const allNames: readonly Names[] = Object.values(MONTHS).map(namesOf)

/** The month that a word names in one table, in full or by the beginning that only one month has; 0 for none. */
const monthIn = (names: Names, word: string): number => {
  const exact = names.findIndex(forms => forms.includes(word)) + 1
  if (exact > 0 || word.length < 3) return exact
  const begun = names.flatMap((forms, index) =>
    forms.some(name => name.startsWith(word)) ? [index + 1] : []
  )
  return begun.length === 1 ? (begun[0] ?? 0) : 0
}

const monthNamed = (word: string, locale: string): number => {
  const name = plainName(word)
  // The names of the locale first, then those of everybody: an invitation in English is copied as it is.
  for (const names of [namesOf(customsOf(locale).months), ...allNames]) {
    const month = monthIn(names, name)
    if (month > 0) return month
  }
  return OTHER_NAMES[name] ?? 0
}

/** The month that a word names, or two words with a slash, as the press of the Levant writes both its names; 0 for none. */
const monthOf = (words: string, locale: string): number => {
  const months = words.split('/').map(word => monthNamed(word.trim(), locale))
  return months.every(month => month === months[0]) ? (months[0] ?? 0) : 0
}

/** Days of the week before a date say nothing more. */
const WEEKDAY = new RegExp(
  `^(?:يوم )?(?:${[...Object.values(WEEKDAYS).flatMap(({ long }) => long), ...WEEKDAYS.en.short].map(fold).join('|')})[.,،]? (?=.*\\d)`
)
/** So do prepositions, and the words for month and year: `nel 2026`, `le 12 mars`, `mese di marzo 2026`, `شهر مارس 2026`. */
const LEAD_IN =
  /^(?:(?:il|nel|dal|le|en|du|in|on|the|في|بتاريخ) )?(?:(?:mese di|mois de|month of|شهر|anno|annee|year|سنه|عام) )?(?=.*\d)/
const OF_YEAR = / (?:من |في )?ل?(?:سنه|عام) (?=\d{4})/
const AFTER_CHRIST = /(?<=\d) ?(?:م|ميلادي|ميلاديه)$/
/** A time of day behind a date, as spreadsheets copy it, is not kept. */
const CLOCK = /[ t]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?$/

/** One form for what people type: folded, Latin digits, single blanks. Hamza forms fall together, as in the search. */
const plainText = (typed: string): string =>
  fold(typed.trim())
    .replaceAll(/[\s_]+/g, ' ')
    .replace(CLOCK, '')
    .replace(WEEKDAY, '')
    .replace(LEAD_IN, '')
    .replace(OF_YEAR, ' ')
    .replace(AFTER_CHRIST, '')

/** Years of two digits lie nearer to us than to the past: 26 is 2026, 98 is 1998. */
const fullYear = (year: string): number =>
  year.length === 2 ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year)

type Plain = Omit<When, 'about'>

const dayOf = (year: number, month: number, day: number): Plain | null => {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isCivilDate(text) ? { precision: 'day', year, part: month, day } : null
}

const MONTH = '(?<month>[^\\d\\s.,،-]+(?: [^\\d\\s.,،-]+)?)'
const DAY = '(?<day>\\d{1,2})(?:er|°|o|st|nd|rd|th)?'
const YEAR = '(?<year>\\d{4}|\\d{2})'
const DAY_FORMS = [
  new RegExp(`^${DAY}[ .-]*(?:di |de |of |من )?${MONTH}[ .,،-]*(?:del |de )?${YEAR}$`),
  new RegExp(`^${MONTH}[. ]+${DAY},? ${YEAR}$`)
]

const readDayParts = (text: string, locale: string): Plain | null => {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numeric = /^(\d{1,2})[./\- ]+(\d{1,2})[./\- ]+(\d{4}|\d{2})$/.exec(text)
  if (numeric) {
    const [first, second] = [Number(numeric[1]), Number(numeric[2])]
    const [day, month] = customsOf(locale).monthFirst ? [second, first] : [first, second]
    return dayOf(fullYear(numeric[3] ?? ''), month, day)
  }
  for (const form of DAY_FORMS) {
    const { day, month, year } = form.exec(text)?.groups ?? {}
    if (month === undefined) continue
    return dayOf(fullYear(year ?? ''), monthOf(month, locale), Number(day))
  }
  return null
}

/** A day without its year, as a spreadsheet takes it: the one of this year. */
const readDayOf = (text: string, locale: string, year: string): Plain | null =>
  /\d{3}/.test(text) ? null : readDayParts(`${text}${/[./-]\d{1,2}$/.test(text) ? '/' : ' '}${year}`, locale)

const MONTH_FORMS = [
  new RegExp(`^${MONTH}[ .,-]+(?:del |de |من )?(?<year>\\d{4})$`),
  // As spreadsheets write a month: `mar-26`, `mar '26`.
  new RegExp(`^${MONTH}(?:\\.?-| ['’])(?<year>\\d{2})$`)
]

const readMonth = (text: string, locale: string): Plain | null => {
  const numeric = /^(\d{1,2})[./-](\d{4})$/.exec(text)
  const reversed = /^(\d{4})[./](\d{1,2})$/.exec(text)
  const worded = MONTH_FORMS.map(form => form.exec(text)?.groups).find(found => found !== undefined)
  const [year = '', month] = numeric
    ? [numeric[2], Number(numeric[1])]
    : reversed
      ? [reversed[1], Number(reversed[2])]
      : [worded?.['year'], monthOf(worded?.['month'] ?? '', locale)]
  return month >= 1 && month <= 12 ? { precision: 'month', year: fullYear(year), part: month, day: 0 } : null
}

const readSeason = (text: string): Plain | null => {
  const match = /^([^\d\s]+) (?:del |de |من )?(\d{4})(?:[/\u2013-](\d{4}|\d{2}))?$/.exec(text)
  const part = indexIn(SEASONS, match?.[1] ?? '')
  const year = Number(match?.[2])
  if (part === 0) return null
  // Only the winter lies in two years, and then in this one and the next.
  if (match?.[3] !== undefined && (part !== 4 || Number(match[3].slice(-2)) !== (year + 1) % 100)) return null
  return { precision: 'season', year, part, day: 0 }
}

const QUARTER_FORMS = [
  new RegExp(`^(?<number>\\S+?) ?${QUARTER}\\.? ?(?:del |de |of |من )?(?<year>\\d{4})$`),
  new RegExp(`^${QUARTER}\\.? ?(?<number>[^\\s/-]+)[ /-](?:del |de |of |من )?(?<year>\\d{4})$`),
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
 * Reads a time as people type it: `12/3/2026`, `12 mar 26`, `March 12, 2026`, `marzo 2026`, `primavera 2026`, `3° trim. 2026`, `Q3 2026`,
 * `2026`, each with "circa"; in its one spelling (shared/model/when.ts), or null when it is none. Any of the four languages, every Arabic
 * name of a month and Arabic digits are understood; the locale decides first. `today` gives its year to a day without one.
 */
export const readWhen = (typed: string, locale: string, today?: string): string | null => {
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
    readMonth(exact, locale) ??
    (today === undefined ? null : readDayOf(exact, locale, today.slice(0, 4)))
  return found === null ? null : spelled({ ...found, about })
}

/** Reads a day as people type it; null when it is none, or not exactly one. */
export const readDay = (typed: string, locale: string, today?: string): string | null => {
  const when = readWhen(typed, locale, today)
  return when !== null && isCivilDate(when) ? when : null
}
