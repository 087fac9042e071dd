import type { Translate } from '#shared/i18n/translator.ts'

/** A transaction's label: what a person's screen wrote is kept as it is, the program's own are message keys. */
export const labelText = (t: Translate, label: string): string =>
  /^label\.\w+$/.test(label) ? t(label) : label
