import type { Light } from '#shared/model/light.ts'
import type { Words } from '../source/words.ts'
import type { StatusMark } from '../tree/index.ts'

/** A light as mark and word: colour never stands alone (LOOK.md, DOMAIN.md 5.7). */
export const statusOf = (light: Light, words: Words): StatusMark => ({
  tone: light,
  word: words.t(`light.${light}`)
})
