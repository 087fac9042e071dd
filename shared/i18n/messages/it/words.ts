import type { Translated } from '../../message-set.ts'
import type { words as english } from '../en/words.ts'

/** Words that stand in many places: languages and privacy classes. */
export const words = {
  'language.it': 'italiano',
  'language.en': 'inglese',
  'language.fr': 'francese',
  'language.ar': 'arabo',
  'privacy.public': 'pubblico',
  'privacy.partner': 'per i partner',
  'privacy.internal': 'interno',
  'privacy.personal': 'personale'
} as const satisfies Translated<typeof english, 'it'>
