import type { ReadonlyKysely } from 'kysely/readonly'
import { PianoError } from '#shared/contract/errors.ts'
import type { JsonObject, JsonValue } from '#shared/model/canonical-json.ts'
import { isRecordType, kindOf } from '#shared/model/index.ts'
import type { Database } from '../../store/database.ts'
import { trustNow } from './overview.ts'

type Read = ReadonlyKysely<Database>
type Shown = string | number | null | { withheld: string }

const bundleOf = async (read: Read, id: string) => {
  const bundle = await read
    .selectFrom('receivedBundle')
    .innerJoin('partnerCity', 'partnerCity.id', 'receivedBundle.partnerCity')
    .select([
      'receivedBundle.sequence',
      'receivedBundle.partnerCity',
      'receivedBundle.licence',
      'receivedBundle.publicKey as signedBy',
      'partnerCity.name',
      'partnerCity.keyState',
      'partnerCity.publicKey'
    ])
    .where('receivedBundle.id', '=', id)
    .where('receivedBundle.deletedAt', 'is', null)
    .executeTakeFirst()
  if (!bundle) throw new PianoError('RECORD_UNKNOWN', { type: 'receivedBundle', id })
  return bundle
}

/** The same record in the newest bundle before this one. */
const before = (read: Read, bundle: Awaited<ReturnType<typeof bundleOf>>, type: string, id: string) =>
  read
    .selectFrom('receivedRecord')
    .innerJoin('receivedBundle', 'receivedBundle.id', 'receivedRecord.bundle')
    .select('receivedRecord.json')
    .where('receivedBundle.partnerCity', '=', bundle.partnerCity)
    .where('receivedBundle.deletedAt', 'is', null)
    .where('receivedBundle.sequence', '<', bundle.sequence)
    .where('receivedRecord.type', '=', type)
    .where('receivedRecord.id', '=', id)
    .orderBy('receivedBundle.sequence', 'desc')
    .limit(1)
    .executeTakeFirst()

const parsed = (json: string): JsonObject => JSON.parse(json) as JsonObject

const shownValue = (value: JsonValue): Shown | undefined => {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value
  if (typeof value !== 'object' || Array.isArray(value)) return undefined
  const withheld = Object.entries(value).find(([key]) => key === 'withheld')?.[1]
  return typeof withheld === 'string' ? { withheld } : undefined
}

const MARKS = new Set(['id', 'withdrawn', 'disclosed'])

const valuesOf = (row: JsonObject): Record<string, Shown> =>
  Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) => {
      const shown = MARKS.has(name) ? undefined : shownValue(value)
      return shown === undefined ? [] : [[name, shown]]
    })
  )

const unknownOf = (type: string, row: JsonObject): string[] => {
  const fields = isRecordType(type) ? kindOf(type).fields : {}
  return Object.keys(row).filter(
    name => !MARKS.has(name) && !Object.hasOwn(fields, name.split('@')[0] ?? name)
  )
}

/** One received record as its bundle tells it, beside the bundle before. Throws RECORD_UNKNOWN. */
export const readReceived = async (
  read: Read,
  { bundle: bundleId, type, id }: { readonly bundle: string; readonly type: string; readonly id: string }
) => {
  const bundle = await bundleOf(read, bundleId)
  const row = await read
    .selectFrom('receivedRecord')
    .select(['title', 'json'])
    .where('bundle', '=', bundleId)
    .where('type', '=', type)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new PianoError('RECORD_UNKNOWN', { type, id })
  const old = await before(read, bundle, type, id)
  const values = parsed(row.json)
  return {
    type,
    title: row.title ?? '',
    cityName: bundle.name,
    trust: trustNow(bundle, bundle.signedBy),
    licence: bundle.licence ?? '',
    values: valuesOf(values),
    before: old === undefined ? null : valuesOf(parsed(old.json)),
    unknown: unknownOf(type, values)
  }
}
