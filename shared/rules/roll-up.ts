import type { Light } from '../model/light.ts'
import type { ComputedLight, LightReason } from './delivery-light.ts'

/**
 * The results light of an action (or objective) from those of its indicators: the worst that is known, `met` when all are. Grey ones
 * do not hide what the others say, but are named beside it. Source: DOMAIN.md 6.2 ("two separate lights per action"), 11.1.
 */
export const rollUp = (lights: readonly Light[]): ComputedLight => {
  if (lights.length === 0) return { light: 'noData', reasons: ['noIndicators'] }
  const has = (light: Light) => lights.includes(light)
  const grey: readonly LightReason[] = has('noData') ? ['indicatorsWithoutData'] : []
  if (has('bad')) return { light: 'bad', reasons: ['indicatorBad', ...grey] }
  if (has('watch')) return { light: 'watch', reasons: ['indicatorWatch', ...grey] }
  if (has('good')) return { light: 'good', reasons: ['indicatorsGood', ...grey] }
  if (has('met')) {
    return grey.length === 0
      ? { light: 'met', reasons: ['indicatorsMet'] }
      : { light: 'good', reasons: ['indicatorsGood', ...grey] }
  }
  return { light: 'noData', reasons: grey }
}
