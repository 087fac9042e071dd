import { useMemo } from 'react'
import { type ChartWords, chartWords } from '#shared/charts/words.ts'
import { localeOf } from '#shared/i18n/languages.ts'
import { useLanguage, useText } from '../../app/text/use-text.ts'

/** The words that figures need, in the screen's language. */
export const useChartWords = (): ChartWords => {
  const t = useText()
  const language = useLanguage()
  return useMemo(() => chartWords(localeOf(language), t), [t, language])
}
