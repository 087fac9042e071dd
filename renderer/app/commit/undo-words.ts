import type { UndoEffect } from '#shared/contract/record.ts'
import { labelText, transactionText } from '#shared/i18n/label-text.ts'
import { fieldLabel } from '#shared/i18n/labels.ts'
import type { Translate } from '#shared/i18n/message-key.ts'
import type { Formats } from '../text/formats.ts'

type Words = { readonly t: Translate; readonly formats: Formats }

const OUTCOMES = ['changed', 'deleted', 'restored'] as const

/** As many of the names as are wanted, and how many there are besides. */
const named = ({ t, formats }: Words, names: readonly string[], count: number, most: number): string => {
  const shown = names.slice(0, most)
  const rest = count - shown.length
  return formats.list(rest > 0 ? [...shown, t('undo.others', { count: rest })] : shown)
}

/** How many records an undo changes, moves to the bin and takes out of it, and which: a sentence for each. */
export const outcomeSentences = (
  words: Words,
  { counts, records }: UndoEffect,
  most: number
): readonly string[] =>
  OUTCOMES.flatMap(becomes => {
    const count = counts[becomes]
    const titles = records.flatMap(record => (record.becomes === becomes ? record.title : []))
    return count > 0 ? words.t(`undo.${becomes}`, { count, names: named(words, titles, count, most) }) : []
  })

/** The sentence that names the fields an undo leaves as they are, because they were changed since; none for none. */
export const leftSentences = (words: Words, { left }: Pick<UndoEffect, 'left'>): readonly string[] => {
  const names = [...new Set(left.map(({ type, field }) => fieldLabel(words.t, type, field)))]
  const count = names.length
  return count > 0 ? [words.t('undo.left', { count, fields: named(words, names, count, 5) })] : []
}

/** Records that a toast names. */
const IN_TOAST = 3

/** What was undone, or redone: what it was called, which records it touched, which fields it left. */
export const undoneText = (words: Words, effect: UndoEffect): string => {
  const { counts, records, label } = effect
  const [only] = records
  // The label of an edit of one record names it.
  const isSaid =
    counts.deleted + counts.restored === 0 &&
    counts.changed === 1 &&
    only !== undefined &&
    labelText(words.t, label).includes(only.title)
  return [
    transactionText(words.t, effect),
    ...(isSaid ? [] : outcomeSentences(words, effect, IN_TOAST)),
    ...leftSentences(words, effect)
  ].join(' · ')
}
