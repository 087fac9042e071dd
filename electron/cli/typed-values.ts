import type { Operation } from '#shared/contract/operation.ts'
import { readDay, readWhen } from '#shared/formats/read-when.ts'
import { isRecordType, kindOf } from '#shared/model/index.ts'

/** How people here write times: the locale of the messages, and the day of today. */
export type Writing = { readonly locale: string; readonly today: string }

/** Times of an operation as its messages ask for them, `12/03/2026`, in the spelling of the model; the rest is left for the checks. */
export const withTypedTimes = (operation: Operation, { locale, today }: Writing): Operation => {
  if (!('fields' in operation) || operation.fields === undefined || !isRecordType(operation.type))
    return operation
  const known = kindOf(operation.type).fields
  const read = (name: string, value: string): string => {
    const kind = Object.hasOwn(known, name) ? known[name]?.kind : undefined
    if (kind === 'date') return readDay(value, locale, today) ?? value
    return kind === 'when' ? (readWhen(value, locale, today) ?? value) : value
  }
  const fields = Object.fromEntries(
    Object.entries(operation.fields).map(([name, value]) => [
      name,
      typeof value === 'string' ? read(name, value) : value
    ])
  )
  return { ...operation, fields }
}
