import { LANGUAGES, type Language } from '../model/field.ts'
import { fold } from '../search/fold.ts'

/** The countries around the Mediterranean: where most cities of the program are. */
export const MEDITERRANEAN: readonly string[] =
  'AL BA CY DZ EG ES FR GR HR IL IT JO LB LY MA MC ME MT PS PT SI SY TN TR'.split(' ')

/** ISO 3166-1 alpha-2 as of 2026, and XK, which everybody uses for Kosovo. */
export const COUNTRIES: readonly string[] = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI ' +
  'CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ ' +
  'GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS ' +
  'LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG ' +
  'PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK ' +
  'TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'
).split(' ')

const namesIn = new Map<Language, Intl.DisplayNames>()

/** The name of a country given by its code; any other text as it stands. */
export const countryName = (language: Language, code: string): string => {
  if (!COUNTRIES.includes(code)) return code
  const names = namesIn.get(language) ?? new Intl.DisplayNames(language, { type: 'region', fallback: 'code' })
  namesIn.set(language, names)
  return names.of(code) ?? code
}

/** The code of a country given by it, or by its name in any of the four languages; null for any other text. */
export const countryCode = (text: string): string | null => {
  const code = text.trim().toUpperCase()
  if (COUNTRIES.includes(code)) return code
  const name = fold(text.trim())
  return COUNTRIES.find(one => LANGUAGES.some(language => fold(countryName(language, one)) === name)) ?? null
}

/** The language that a city of a country writes in; null where it is none of the four. */
export const languageOfCountry = (code: string): Language | null => {
  const spoken: Readonly<Record<Language, string>> = {
    it: 'IT SM VA',
    en: 'GB IE MT US',
    fr: 'BE FR LU MC',
    ar: 'AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE'
  }
  return LANGUAGES.find(language => spoken[language].split(' ').includes(code)) ?? null
}

/** The currency that a city of a country counts in; the euro where nothing else is known. */
export const currencyOfCountry = (code: string | null): string =>
  ({
    AL: 'ALL',
    BA: 'BAM',
    CH: 'CHF',
    DZ: 'DZD',
    EG: 'EGP',
    GB: 'GBP',
    IL: 'ILS',
    JO: 'JOD',
    LB: 'LBP',
    LY: 'LYD',
    MA: 'MAD',
    MK: 'MKD',
    MR: 'MRU',
    PS: 'ILS',
    RS: 'RSD',
    SY: 'SYP',
    TN: 'TND',
    TR: 'TRY',
    US: 'USD'
  })[code ?? ''] ?? 'EUR'
