import type { Figure } from '../model/figure.ts'
import type { Translate } from './message-key.ts'

/** A figure in words, e.g. "circa 1.200", "almeno 300", "200–250"; `number` writes numbers as the place where the words stand does. */
export const figureWords = (t: Translate, number: (value: number) => string, figure: Figure): string => {
  const { qualifier, upper } = figure
  const value = number(figure.value)
  if (qualifier === null || qualifier === 'exact') return value
  if (qualifier !== 'range') return t(`figure.${qualifier}`, { value })
  return upper === null ? value : t('figure.range', { value, upper: number(upper) })
}
