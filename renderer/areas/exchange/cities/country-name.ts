/** The name of a country given by its ISO 3166-1 code; anything else stays as it was typed. */
export const countryName = (country: string | null, locale: string): string => {
  if (country === null) return ''
  if (!/^[A-Z]{2}$/.test(country)) return country
  return new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(country) ?? country
}
