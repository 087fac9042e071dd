import { canonicalJson, type JsonObject, type JsonValue } from '#shared/model/canonical-json.ts'
import { PRIVACY_CLASSES } from '#shared/model/field.ts'
import type { FormatTable, KindTable } from './format-table.ts'

/** A difference between two tables, and what it asks for (FORMAT.md 11). */
export type FormatChange = { readonly what: string; readonly asksFor: 'format' | 'note' }

const format = (what: string): FormatChange => ({ what, asksFor: 'format' })
const note = (what: string): FormatChange => ({ what, asksFor: 'note' })

const text = (value: unknown): string => (value === undefined ? 'none' : canonicalJson(value as JsonValue))

const CLASSES: readonly unknown[] = PRIVACY_CLASSES

const isMilder = (before: unknown, after: unknown): boolean =>
  CLASSES.indexOf(after) < CLASSES.indexOf(before)

const holdsAll = (before: JsonValue | undefined, after: JsonValue | undefined): boolean =>
  Array.isArray(before) && Array.isArray(after) && before.every(choice => after.includes(choice))

const isWider = (before: JsonValue | undefined, after: JsonValue | undefined): boolean => {
  const [from, to] = Array.isArray(before) ? before.map(Number) : []
  const [newFrom, newTo] = Array.isArray(after) ? after.map(Number) : []
  return Number(newFrom) <= Number(from) && Number(to) <= Number(newTo)
}

/** Says whether older readers show what the change brings as text, or notice nothing. */
const isMild = (property: string, before: JsonValue | undefined, after: JsonValue | undefined): boolean => {
  if (property === 'privacy') return !isMilder(before, after)
  if (property === 'choices') return holdsAll(before, after)
  if (property === 'range') return isWider(before, after)
  return property === 'translated' && after === true
}

const propertyChanges = (
  place: string,
  before: JsonObject,
  after: JsonObject,
  kept: readonly string[] = []
): readonly FormatChange[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter(name => !kept.includes(name) && text(before[name]) !== text(after[name]))
    .map(name => {
      const what = `${place}: ${name} was ${text(before[name])}, is ${text(after[name])}`
      return isMild(name, before[name], after[name]) ? note(what) : format(what)
    })

/** Without it others mean something else: the record cannot be without it, or it says how another is to be read. */
const changesMeaning = (field: JsonObject): boolean =>
  field['required'] === true || field['group'] !== undefined

const fieldChanges = (type: string, before: KindTable, after: KindTable): readonly FormatChange[] =>
  [...new Set([...Object.keys(before.fields), ...Object.keys(after.fields)])].flatMap(name => {
    const place = `${type}.${name}`
    const [old, now] = [before.fields[name], after.fields[name]]
    if (now === undefined) return [format(`${place} is gone`)]
    if (old !== undefined) return propertyChanges(place, old, now)
    return [
      changesMeaning(now)
        ? format(`${place} is new, and its absence changes what a record means`)
        : note(`${place} is new`)
    ]
  })

const kindChanges = (before: FormatTable, after: FormatTable): readonly FormatChange[] =>
  [...new Set([...Object.keys(before.kinds), ...Object.keys(after.kinds)])].flatMap(type => {
    const [old, now] = [before.kinds[type], after.kinds[type]]
    if (old === undefined) return [format(`the kind ${type} is new`)]
    if (now === undefined) return [format(`the kind ${type} is gone`)]
    return [
      ...propertyChanges(type, old as JsonObject, now as JsonObject, ['fields']),
      ...fieldChanges(type, old, now)
    ]
  })

/** What differs from one table to another, notes and numbers aside: a kind of field that came with a new field is said once, there. */
export const formatChanges = (before: FormatTable, after: FormatTable): readonly FormatChange[] => [
  ...Object.keys(before.forms).flatMap(kind =>
    after.forms[kind] === undefined
      ? []
      : propertyChanges(`values of the kind ${kind}`, before.forms[kind] ?? {}, after.forms[kind] ?? {})
  ),
  ...kindChanges(before, after)
]
