import type { Translated } from '../../message-set.ts'
import type { words as english } from '../en/words.ts'

/** Words that stand in many places: languages and privacy classes. */
export const words = {
  'language.it': 'الإيطالية',
  'language.en': 'الإنجليزية',
  'language.fr': 'الفرنسية',
  'language.ar': 'العربية',
  'privacy.public': 'عمومي',
  'privacy.partner': 'للشركاء',
  'privacy.internal': 'داخلي',
  'privacy.personal': 'شخصي'
} as const satisfies Translated<typeof english, 'ar'>
