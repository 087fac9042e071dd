import type { CodeOf, Translate } from './message-key.ts'

/** What the history calls transactions that the program itself made. */
export type Label = `label.${CodeOf<'label'>}`

const isLabel = (label: string): label is Label => /^label\.\w+$/.test(label)

/** A transaction's label: what a person's screen wrote is kept as it is, the program's own are message keys. */
export const labelText = (t: Translate, label: string): string => (isLabel(label) ? t(label) : label)

/** What a transaction is called among others: an undo bears the label of what it took back, and says so. */
export const transactionText = (
  t: Translate,
  { kind, label }: { readonly kind: string; readonly label: string }
): string => {
  const text = labelText(t, label)
  return kind === 'undo' || kind === 'redo' ? t(`${kind}.entry`, { label: text }) : text
}
