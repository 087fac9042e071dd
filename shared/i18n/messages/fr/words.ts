import type { Translated } from '../../message-set.ts'
import type { words as english } from '../en/words.ts'

/** Words that stand in many places: languages and privacy classes. */
export const words = {
  'language.it': 'italien',
  'language.en': 'anglais',
  'language.fr': 'français',
  'language.ar': 'arabe',
  'privacy.public': 'public',
  'privacy.partner': 'partenaires',
  'privacy.internal': 'interne',
  'privacy.personal': 'personnel'
} as const satisfies Translated<typeof english, 'fr'>
