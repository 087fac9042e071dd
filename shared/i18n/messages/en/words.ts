/** Words that stand in many places: languages and privacy classes. */
export const words = {
  'language.it': 'Italian',
  'language.en': 'English',
  'language.fr': 'French',
  'language.ar': 'Arabic',
  'privacy.public': 'public',
  'privacy.partner': 'partners',
  'privacy.internal': 'internal',
  'privacy.personal': 'personal'
} as const
