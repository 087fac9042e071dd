import type { Light } from '#shared/model/light.ts'
import type { Words } from '../source/words.ts'
import type { StatusMark, StatusTone } from '../tree/index.ts'

const TONES: Readonly<Record<Light, StatusTone>> = {
  good: 'good',
  watch: 'watch',
  bad: 'bad',
  met: 'met',
  noData: 'none'
}

/** A light as mark and word: colour never stands alone (LOOK.md, DOMAIN.md 5.7). */
export const statusOf = (light: Light, words: Words): StatusMark => ({
  tone: TONES[light],
  word: words.t(`light.${light}`)
})
