import { useMemo } from 'react'
import { COUNTRIES, countryName, MEDITERRANEAN } from '#shared/formats/countries.ts'
import { useFormats, useText } from '../../app/text/use-text.ts'

/** All countries by name for a list of choices, those around the Mediterranean before the others. */
export const useCountryOptions = () => {
  const t = useText()
  const { language, compare } = useFormats()
  return useMemo(() => {
    const items = (codes: readonly string[]) =>
      codes
        .map(code => ({ value: code, label: countryName(language, code) }))
        .sort((a, b) => compare(a.label, b.label))
    return [
      { group: t('country.mediterranean'), items: items(MEDITERRANEAN) },
      { group: t('country.others'), items: items(COUNTRIES.filter(code => !MEDITERRANEAN.includes(code))) }
    ]
  }, [t, language, compare])
}
