/** Settings of every i18next instance of the program, on screen and in the core. Apart from the translator, whose
 * messages of all languages the window must not load. */
export const I18N_OPTIONS = {
  defaultNS: 'translation',
  keySeparator: false,
  nsSeparator: false,
  fallbackLng: false,
  returnNull: false,
  interpolation: { escapeValue: false }
} as const
