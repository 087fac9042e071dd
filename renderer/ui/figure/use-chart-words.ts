import { useMemo } from 'react'
import { type ChartWords, chartWords } from '#shared/charts/words.ts'
import { useFormats, useText } from '../../app/text/use-text.ts'

/** The words that figures need, in the screen's language. */
export const useChartWords = (): ChartWords => {
  const t = useText()
  const { locale } = useFormats()
  return useMemo(() => chartWords(locale, t), [t, locale])
}
