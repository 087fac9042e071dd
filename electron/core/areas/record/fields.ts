import { PianoError } from '#shared/contract/errors.ts'
import type { RecordType } from '#shared/model/index.ts'
import { fieldOf, isOwnName, NO_OWN_FIELDS } from '#shared/model/own-fields.ts'
import { readOwnValues } from '../../reading/own-values.ts'
import { isOneOf, plain, textOf } from '../../reading/plain.ts'
import { readStamps } from '../../reading/stamps.ts'
import type { Read } from '../../store/database.ts'
import { readOwnFields } from '../../store/own-fields.ts'
import { fieldName } from '../../store/write/read-value.ts'
import { valuesOf } from './page.ts'

/** Texts of translations that are asked for by name (`title@ar`), by record and name. */
const readTexts = async (
  read: Read,
  type: RecordType,
  ids: readonly string[],
  names: readonly string[]
): Promise<ReadonlyMap<string, string>> => {
  if (names.length === 0) return new Map()
  const rows = await read
    .selectFrom('translation')
    .select(['id', 'field', 'language', 'text'])
    .where(isOneOf('id', ids))
    .where('type', '=', type)
    .execute()
  return new Map(rows.map(({ id, field, language, text }) => [`${id} ${field}@${language}`, text]))
}

/**
 * Fields and translations of many records with their stamps, in the order of the ids: three selects, whatever their number.
 * Throws UNKNOWN_FIELD, RECORD_UNKNOWN.
 */
export const readFields = async (
  read: Read,
  type: RecordType,
  ids: readonly string[],
  names: readonly string[]
) => {
  const own = names.some(isOwnName) ? await readOwnFields(read) : NO_OWN_FIELDS
  const asked = names.map(name => ({
    name,
    ...fieldName(type, name, one => fieldOf(own, type, one) ?? null)
  }))
  const fields = asked
    .filter(({ name, language }) => language === null && !own.has(name))
    .map(({ name }) => name)
  const translations = asked.filter(({ language }) => language !== null).map(({ name }) => name)
  const rows = await plain(read)
    .selectFrom(type)
    .select(['id', ...fields])
    .where(isOneOf('id', ids))
    .execute()
  const byId = new Map(rows.map(row => [textOf(row, 'id'), row]))
  const texts = await readTexts(read, type, ids, translations)
  const ownValues = await readOwnValues(read, type, own.size === 0 ? [] : ids)
  const stamps = await readStamps(read, type, ids, names)
  return ids.map(id => {
    const row = byId.get(id)
    if (row === undefined) throw new PianoError('RECORD_UNKNOWN', { type, id })
    const values = valuesOf(type, row)
    return {
      id,
      values: Object.fromEntries([
        ...fields.map(name => [name, values[name] ?? null] as const),
        ...names.filter(name => own.has(name)).map(name => [name, ownValues(id)[name] ?? null] as const),
        ...translations.map(name => [name, texts.get(`${id} ${name}`) ?? null] as const)
      ]),
      stamps: stamps(id)
    }
  })
}
