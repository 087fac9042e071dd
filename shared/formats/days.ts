import { customsOf, languageOf } from './customs.ts'

/** How much room a day has: `12 marzo 2026` in sentences, `12 mar 2026` in tables. */
export type DayForm = 'long' | 'short'

/** Italian and French count the first day of a month, and only that one: 1° marzo, 1er mars. */
const firstDay = (locale: string): string => ({ it: '1°', fr: '1er' })[locale.slice(0, 2)] ?? '1'

/** The name of a month, 1 to 12. */
export const monthName = (locale: string, month: number, form: DayForm): string =>
  customsOf(locale).months[form][month - 1] ?? ''

/** A month of a year: `marzo 2026`. */
export const formatMonth = (locale: string, year: number, month: number, form: DayForm = 'long'): string =>
  `${monthName(locale, month, form)} ${year}`

/** A civil date as a place writes it; any other text as it stands. */
export const formatDay = (locale: string, civil: string, form: DayForm): string => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(civil) ?? []
  if (year === undefined) return civil
  const name = monthName(locale, Number(month), form)
  const number = Number(day) === 1 ? firstDay(locale) : String(Number(day))
  return customsOf(locale).monthFirst ? `${name} ${number}, ${year}` : `${number} ${name} ${year}`
}

const two = (value: number): string => String(value).padStart(2, '0')

/** The day and the time of an instant by the clock of this computer: `12 mar 2026, 15:04`. */
export const formatInstant = (locale: string, instant: Date): string => {
  const day = `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`
  const comma = languageOf(locale) === 'ar' ? '،' : ','
  return `${formatDay(locale, day, 'short')}${comma} ${two(instant.getHours())}:${two(instant.getMinutes())}`
}

const names = (sundayFirst: string): readonly string[] => sundayFirst.split(',')

/** Names of the days of the week, from Sunday on. */
export const WEEKDAYS = {
  it: {
    long: names('domenica,lunedì,martedì,mercoledì,giovedì,venerdì,sabato'),
    short: names('dom,lun,mar,mer,gio,ven,sab')
  },
  en: {
    long: names('Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday'),
    short: names('Sun,Mon,Tue,Wed,Thu,Fri,Sat')
  },
  fr: {
    long: names('dimanche,lundi,mardi,mercredi,jeudi,vendredi,samedi'),
    short: names('dim.,lun.,mar.,mer.,jeu.,ven.,sam.')
  },
  ar: {
    long: names('الأحد,الاثنين,الثلاثاء,الأربعاء,الخميس,الجمعة,السبت'),
    short: names('أحد,اثنين,ثلاثاء,أربعاء,خميس,جمعة,سبت')
  }
} as const

/** Countries whose week does not begin on a Monday (CLDR's week data). */
const SATURDAY = 'AE AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY'.split(' ')
const SUNDAY = 'BR CA CO IL IN JP KE MT MX PE PH PT SA US VE YE ZA'.split(' ')

/** The day a week begins with in a country: 0 is Sunday. */
export const firstWeekday = (country: string | null): 0 | 1 | 6 =>
  country === null ? 1 : SATURDAY.includes(country) ? 6 : SUNDAY.includes(country) ? 0 : 1
