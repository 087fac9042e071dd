import { fieldLabel } from '#shared/i18n/labels.ts'
import type { Translate } from '#shared/i18n/message-key.ts'
import { cellOf, isPartOfFigure } from '#shared/model/groups.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import { type ValueWords, valueInWords } from './value-text.tsx'

type Values = Readonly<Record<string, string | number | null>>

/** The fields that have a place of their own among these of one group: how exact a figure is, is told with it. */
const told = (type: RecordType, names: readonly string[]): readonly string[] => {
  const { fields } = kindOf(type)
  const heads = new Set(
    names.map(name => {
      const field = fields[name]
      return field?.group !== undefined && isPartOfFigure(field) ? field.group : name
    })
  )
  const order = Object.keys(fields)
  return [...heads].toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
}

/** What fields that say one thing together are called, e.g. "Inizio · Fine"; of a figure, its own label. */
export const groupLabel = (t: Translate, type: RecordType, names: readonly string[]): string =>
  told(type, names)
    .map(name => fieldLabel(t, type, name))
    .join(' · ')

/** What these fields of a group say together, e.g. "circa 1.200"; empty text for nothing. */
export const groupInWords = (
  words: ValueWords,
  type: RecordType,
  names: readonly string[],
  values: Values
): string =>
  told(type, names)
    .map(name => valueInWords(words, type, name, cellOf(kindOf(type), values, name)))
    .filter(text => text !== '')
    .join(' · ')
