import { PianoError } from '#shared/contract/errors.ts'
import { isLineText } from '#shared/model/field.ts'

/**
 * What a kind of document leaves to the person who makes it. Its words are the messages `document.option.<kind>.<option>`,
 * `document.optionHint.…` where it needs one, and `document.choice.<kind>.<option>.<choice>`.
 */
export type DocumentOption =
  | { readonly kind: 'line'; readonly default: string; readonly limit: number }
  | { readonly kind: 'choice'; readonly default: string; readonly choices: readonly string[] }
  | { readonly kind: 'toggle'; readonly default: boolean }

/** Options by their keys, in the order of the form. */
export type DocumentOptions = Readonly<Record<string, DocumentOption>>
export type OptionValues = Readonly<Record<string, string | boolean>>

type ValueOf<Option extends DocumentOption> = Option extends { readonly kind: 'toggle' }
  ? boolean
  : Option extends { readonly kind: 'choice'; readonly choices: readonly (infer Choice)[] }
    ? Choice
    : string

/** The values of these options as a compose step finds them. */
export type ValuesOf<Options extends DocumentOptions> = {
  readonly [Key in keyof Options]: ValueOf<Options[Key]>
}

const fits = (option: DocumentOption, value: string | boolean): boolean => {
  if (option.kind === 'toggle') return typeof value === 'boolean'
  if (typeof value === 'boolean') return false
  if (option.kind === 'choice') return option.choices.includes(value)
  return value.length <= option.limit && (value === '' || isLineText(value))
}

/**
 * Each option with the value that was given, or its default; an emptied line is its default.
 * Throws DOCUMENT_OPTION_INVALID with the option: one that the document does not have, or a value that it cannot have.
 */
export const optionValues = (options: DocumentOptions, given: OptionValues): OptionValues => {
  const values: Record<string, string | boolean> = {}
  for (const [key, option] of Object.entries(options)) values[key] = option.default
  for (const [key, written] of Object.entries(given)) {
    const option = Object.hasOwn(options, key) ? options[key] : undefined
    const value = typeof written === 'string' ? written.normalize('NFC').trim() : written
    if (option === undefined || !fits(option, value))
      throw new PianoError('DOCUMENT_OPTION_INVALID', { option: key })
    if (value !== '') values[key] = value
  }
  return values
}
