import { choice, date, type Field, line, money, number, type PrivacyClass, prose, when } from './field.ts'
import { isRecordType, KINDS, type RecordFor, type RecordType } from './index.ts'

/** A field of the group's own, as values, words and columns need to know it. */
export type OwnField = {
  /** As its values are called: `own` and the 32 hex digits of the definition's id. */
  readonly name: string
  readonly type: RecordType
  /** In the workspace's language. */
  readonly label: string
  /** Its definition lies in the bin: values stand, nobody is asked for new ones. */
  readonly deleted: boolean
  readonly field: Field
  /** Labels of its choices by the ids that values name them by, those in the bin too. */
  readonly choices: Readonly<Record<string, string>>
}

/** Own fields by their names. */
export type OwnFields = ReadonlyMap<string, OwnField>

export const NO_OWN_FIELDS: OwnFields = new Map()

const NAME = /^own([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/

export const isOwnName = (name: string): boolean => NAME.test(name)

/** The name of the field that a definition makes. */
export const ownName = (id: string): string => `own${id.replaceAll('-', '')}`

/** The id of the definition behind a name, or null when it is no own field's. */
export const ownFieldId = (name: string): string | null => NAME.exec(name)?.slice(1).join('-') ?? null

type Definition = Pick<RecordFor<'ownField'>, 'fieldKind' | 'privacyClass'>

/** What the program knows of a field that a definition makes; `choices` are the ids that a value may name. */
export const fieldFrom = ({ fieldKind, privacyClass }: Definition, choices: readonly string[]): Field => {
  const options = { privacy: privacyClass as PrivacyClass }
  switch (fieldKind) {
    case 'line':
      return line({ ...options, searched: true })
    case 'prose':
      return { ...prose(options), translated: false }
    case 'choice':
      return { ...choice(['none'], options), choices }
    case 'date':
      return date(options)
    case 'when':
      return when(options)
    case 'money':
      return money(options)
    case 'number':
      return number(options)
  }
}

type Row = Omit<RecordFor<'ownField'>, 'position'>
type ChoiceRow = Omit<RecordFor<'ownChoice'>, 'position'>

/** Own fields out of the records that define them. What belongs to a kind that this program does not know is left out. */
export const ownFieldsFrom = (rows: readonly Row[], choiceRows: readonly ChoiceRow[]): OwnFields => {
  const choices = new Map<string, Record<string, string>>()
  for (const { id, ownField, label } of choiceRows) {
    choices.set(ownField, { ...choices.get(ownField), [id]: label })
  }
  return new Map(
    rows.flatMap(row => {
      const { id, recordType, label, deletedAt } = row
      if (!isRecordType(recordType)) return []
      const labels = choices.get(id) ?? {}
      const own: OwnField = {
        name: ownName(id),
        type: recordType,
        label,
        deleted: deletedAt !== null,
        field: fieldFrom(row, Object.keys(labels)),
        choices: labels
      }
      return [[own.name, own] as const]
    })
  )
}

/** The definition of a field by its name or that of a translation (`title@ar`), whether the model's or the group's own. */
export const fieldOf = (own: OwnFields, type: RecordType, name: string): Field | undefined => {
  const base = name.split('@')[0] ?? name
  const fields: Readonly<Record<string, Field>> = KINDS[type].fields
  if (Object.hasOwn(fields, base)) return fields[base]
  const defined = own.get(name)
  return defined?.type === type ? defined.field : undefined
}
