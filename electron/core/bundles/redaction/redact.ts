import type { Audience } from '#shared/model/audience.ts'
import type { Field, PrivacyClass } from '#shared/model/field.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import { fieldOf } from '#shared/model/own-fields.ts'
import { ownFieldsAmong } from './own-definitions.ts'
import type { CellValue, PlainRecord, RedactedRecord, Withheld } from './records.ts'
import { isSmallNumber, SMALL_NUMBER } from './small-numbers.ts'
import { classOf, fieldClass, fieldShown, isPerson, isWritten, recordShown, travels } from './visible.ts'
import { type WithheldCount, withheldCounter } from './withheld.ts'

export type RedactionOptions = {
  readonly audience: Audience
  /** Kinds that go along; empty: every kind the audience may see. The city itself always does. */
  readonly types: readonly RecordType[]
  /** Persons whose personal data was ticked, as `type id`; a tick on another kind opens nothing. */
  readonly personal: ReadonlySet<string>
  /** Single texts held back after the scan of prose, as `type id field`. */
  readonly cut: ReadonlySet<string>
  /** Whole records held back after the scan of files, as `type id`. */
  readonly left?: ReadonlySet<string>
}

export type Redacted = {
  readonly records: readonly RedactedRecord[]
  readonly withheld: readonly WithheldCount[]
}

const keyOf = (type: string, id: CellValue | undefined): string => `${type} ${id}`

/** Links' ends and owners of attachments: without them the record has no place. */
const holders = (record: PlainRecord): readonly string[] => {
  const { type, values } = record
  if (type === 'attachment') return [keyOf(String(values['ownerType']), values['ownerId'])]
  if (type === 'ownChoice') return [keyOf('ownField', values['ownField'])]
  const kind = kindOf(type)
  return (kind.ends ?? []).map(end => keyOf(kind.fields[end]?.target ?? '', values[end]))
}

/** Leaves out what hangs on something that stays at home, in as many rounds as it takes: an attachment can have attachments. */
const withHolders = (records: readonly PlainRecord[]): readonly PlainRecord[] => {
  const present = new Set(records.map(record => keyOf(record.type, record.id)))
  const held = records.filter(record => holders(record).every(holder => present.has(holder)))
  return held.length === records.length ? held : withHolders(held)
}

const leaving = (
  records: readonly PlainRecord[],
  options: RedactionOptions,
  held: ReturnType<typeof withheldCounter>
): readonly PlainRecord[] => {
  const chosen = new Set<string>(options.types)
  const visible = records.filter(({ type, id, values }) => {
    if (!travels(type)) return false
    // The answers of an own field go with it.
    const chosenBy = type === 'ownField' ? String(values['recordType']) : type
    if (chosen.size > 0 && !chosen.has(chosenBy) && type !== 'city' && type !== 'ownChoice') return false
    const shown = recordShown(options.audience, type, values, options.personal.has(keyOf(type, id)))
    if (!shown) held.add(type, null, classOf(type, values))
    const left = shown && options.left?.has(keyOf(type, id)) === true
    if (left) held.add(type, null, 'personal')
    return shown && !left
  })
  return withHolders(visible)
}

/** What is to be known of a field of a kind before its value is shown. */
type Rule = {
  readonly field: Field
  readonly privacy: PrivacyClass
  readonly shown: boolean
  readonly written: boolean
}

/** The rules of an audience by kind and name, worked out once; an attachment has the class that its owner chose, each its own. */
const ruleBook = (audience: Audience, own: ReturnType<typeof ownFieldsAmong>) => {
  type Book = Map<RecordType, Map<string, Rule | null>>
  const books: { readonly plain: Book; readonly ticked: Book } = { plain: new Map(), ticked: new Map() }
  const made = ({ type, values }: PlainRecord, name: string, ticked: boolean): Rule | null => {
    const field = fieldOf(own, type, name)
    if (field === undefined) return null
    return {
      field,
      privacy: fieldClass(type, values, field),
      shown: fieldShown(audience, type, values, field, ticked),
      written: isWritten(field)
    }
  }
  return (record: PlainRecord, name: string, ticked: boolean): Rule | null => {
    if (record.type === 'attachment') return made(record, name, ticked)
    const book = ticked ? books.ticked : books.plain
    const page = book.get(record.type) ?? new Map<string, Rule | null>()
    const known = page.get(name)
    if (known !== undefined) return known
    const rule = made(record, name, ticked)
    book.set(record.type, page.set(name, rule))
    return rule
  }
}

/**
 * What an audience may see of a set of live records: the one redaction of the program, from whose output alone NDJSON, CSV,
 * HTML and documents are made (DESIGN.md 5). Pure; order is kept.
 */
export const redact = (records: readonly PlainRecord[], options: RedactionOptions): Redacted => {
  const { audience } = options
  const held = withheldCounter()
  const out = leaving(records, options, held)
  const present = new Set(out.map(record => keyOf(record.type, record.id)))
  const small = isSmallNumber(records, audience)
  const ruleOf = ruleBook(audience, ownFieldsAmong(records))

  const shownValue = (
    record: PlainRecord,
    name: string,
    value: CellValue,
    ticked: boolean
  ): CellValue | Withheld | undefined => {
    const { type, id } = record
    const rule = ruleOf(record, name, ticked)
    if (rule === null) return undefined
    const { field, privacy } = rule
    const hold = (instead: string | undefined, why: PrivacyClass) => {
      if (value === null) return undefined
      held.add(type, name, why)
      return instead === undefined ? undefined : { withheld: instead }
    }
    if (!rule.shown) return hold(field.target, privacy)
    if (rule.written && options.cut.size > 0 && options.cut.has(`${type} ${id} ${name}`))
      return hold(undefined, 'personal')
    if (value === null) return null
    if (field.target !== undefined && !present.has(keyOf(field.target, value))) {
      return hold(field.target, privacy)
    }
    if (!small(record, name)) return value
    return hold(typeof value === 'number' ? SMALL_NUMBER : undefined, 'personal')
  }

  return {
    records: out.map(record => {
      const disclosed = options.personal.has(keyOf(record.type, record.id)) && isPerson(record.type)
      const values: Record<string, CellValue | Withheld> = {}
      for (const name of Object.keys(record.values)) {
        const shown = shownValue(record, name, record.values[name] ?? null, disclosed)
        if (shown !== undefined) values[name] = shown
      }
      return { type: record.type, id: record.id, disclosed, values }
    }),
    withheld: held.list()
  }
}
