import type { Audience } from '#shared/model/audience.ts'
import type { Field } from '#shared/model/field.ts'
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

/** Says which records are in a set. */
const presence = (records: readonly PlainRecord[]) => {
  const ids = new Map<string, Set<CellValue | undefined>>()
  for (const { type, id } of records) {
    const known = ids.get(type)
    if (known) known.add(id)
    else ids.set(type, new Set([id]))
  }
  return (type: string, id: CellValue | undefined): boolean => ids.get(type)?.has(id) === true
}

/** Says whether links' ends and owners of attachments are there: without them the record has no place. */
const hasHolders = ({ type, values }: PlainRecord, isThere: ReturnType<typeof presence>): boolean => {
  if (type === 'attachment') return isThere(String(values['ownerType']), values['ownerId'])
  if (type === 'ownChoice') return isThere('ownField', values['ownField'])
  const { ends, fields } = kindOf(type)
  return ends === undefined || ends.every(end => isThere(fields[end]?.target ?? '', values[end]))
}

type Leaving = {
  readonly records: readonly PlainRecord[]
  readonly isThere: ReturnType<typeof presence>
}

/** Leaves out what hangs on something that stays at home, in as many rounds as it takes: an attachment can have attachments. */
const withHolders = (records: readonly PlainRecord[]): Leaving => {
  const isThere = presence(records)
  const held = records.filter(record => hasHolders(record, isThere))
  return held.length === records.length ? { records, isThere } : withHolders(held)
}

const leaving = (
  records: readonly PlainRecord[],
  options: RedactionOptions,
  held: ReturnType<typeof withheldCounter>
): Leaving => {
  const chosen = new Set<string>(options.types)
  const visible = records.filter(({ type, id, values }) => {
    if (!travels(type)) return false
    // The answers of an own field go with it.
    const chosenBy = type === 'ownField' ? String(values['recordType']) : type
    if (chosen.size > 0 && !chosen.has(chosenBy) && type !== 'city' && type !== 'ownChoice') return false
    const ticked = options.personal.size > 0 && options.personal.has(keyOf(type, id))
    const shown = recordShown(options.audience, type, values, ticked)
    if (!shown) held.row(type, null, classOf(type, values)).count += 1
    const left = shown && options.left?.has(keyOf(type, id)) === true
    if (left) held.row(type, null, 'personal').count += 1
    return shown && !left
  })
  return withHolders(visible)
}

/** What is to be known of a field of a kind before its value is shown. */
type Rule = {
  readonly field: Field
  readonly shown: boolean
  readonly written: boolean
  /** How many values of the field were held back because of its class. */
  readonly held: { count: number }
}

/** The rules of an audience by kind and name, worked out once; an attachment has the class that its owner chose, each its own. */
const ruleBook = (
  audience: Audience,
  own: ReturnType<typeof ownFieldsAmong>,
  held: ReturnType<typeof withheldCounter>
) => {
  type Page = Map<string, Rule | null>
  const pages: { readonly plain: Map<RecordType, Page>; readonly ticked: Map<RecordType, Page> } = {
    plain: new Map(),
    ticked: new Map()
  }
  const made = ({ type, values }: PlainRecord, name: string, ticked: boolean): Rule | null => {
    const field = fieldOf(own, type, name)
    if (field === undefined) return null
    const privacy = fieldClass(type, values, field)
    return {
      field,
      held: held.row(type, name, privacy),
      shown: fieldShown(audience, type, values, field, ticked),
      written: isWritten(field)
    }
  }
  const pageOf = (type: RecordType, ticked: boolean): Page => {
    const book = ticked ? pages.ticked : pages.plain
    const page: Page = book.get(type) ?? new Map()
    book.set(type, page)
    return page
  }
  return (record: PlainRecord, ticked: boolean) => {
    const page: Page = record.type === 'attachment' ? new Map() : pageOf(record.type, ticked)
    return (name: string): Rule | null => {
      const known = page.get(name)
      if (known !== undefined) return known
      const rule = made(record, name, ticked)
      page.set(name, rule)
      return rule
    }
  }
}

/**
 * What an audience may see of a set of live records: the one redaction of the program, from whose output alone NDJSON, CSV,
 * HTML and documents are made (DESIGN.md 5). Pure; order is kept.
 */
export const redact = (records: readonly PlainRecord[], options: RedactionOptions): Redacted => {
  const { audience } = options
  const held = withheldCounter()
  const { records: out, isThere } = leaving(records, options, held)
  const small = isSmallNumber(records, audience)
  const rulesFor = ruleBook(audience, ownFieldsAmong(records), held)

  const shownValue = (
    record: PlainRecord,
    name: string,
    value: CellValue,
    rule: Rule | null
  ): CellValue | Withheld | undefined => {
    const { type, id } = record
    if (rule === null) return undefined
    const { target, counts } = rule.field
    if (value === null) return rule.shown ? null : undefined
    const gone = target !== undefined && !isThere(target, value)
    if (!rule.shown || gone) {
      rule.held.count += 1
      return target === undefined ? undefined : { withheld: target }
    }
    if (rule.written && options.cut.size > 0 && options.cut.has(`${type} ${id} ${name}`)) {
      held.row(type, name, 'personal').count += 1
      return undefined
    }
    if (counts === undefined || !small(record, name)) return value
    held.row(type, name, 'personal').count += 1
    return typeof value === 'number' ? { withheld: SMALL_NUMBER } : undefined
  }

  return {
    records: out.map(record => {
      const disclosed =
        options.personal.size > 0 &&
        options.personal.has(keyOf(record.type, record.id)) &&
        isPerson(record.type)
      const ruleOf = rulesFor(record, disclosed)
      const values: Record<string, CellValue | Withheld> = {}
      for (const name of Object.keys(record.values)) {
        const shown = shownValue(record, name, record.values[name] ?? null, ruleOf(name))
        if (shown !== undefined) values[name] = shown
      }
      return { type: record.type, id: record.id, disclosed, values }
    }),
    withheld: held.list()
  }
}
