import { PianoError } from '#shared/contract/errors.ts'
import type { JsonObject, JsonValue } from '#shared/model/canonical-json.ts'
import { asText, fieldNames, isReadable, withheldIn } from '../../bundles/library/readable.ts'
import type { Read } from '../../store/database.ts'
import { trustNow } from './overview.ts'

type Shown = string | number | null | { withheld: string }

const bundleOf = async (read: Read, id: string) => {
  const bundle = await read
    .selectFrom('receivedBundle')
    .innerJoin('partnerCity', 'partnerCity.id', 'receivedBundle.partnerCity')
    .select([
      'receivedBundle.createdAt',
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
    .where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple('receivedBundle.createdAt', 'receivedBundle.sequence'),
        '<',
        tuple(bundle.createdAt, bundle.sequence)
      )
    )
    .where('receivedRecord.type', '=', type)
    .where('receivedRecord.id', '=', id)
    .orderBy('receivedBundle.createdAt', 'desc')
    .orderBy('receivedBundle.sequence', 'desc')
    .limit(1)
    .executeTakeFirst()

const parsed = (json: string): JsonObject => JSON.parse(json) as JsonObject

const shownValue = (value: JsonValue): Shown => {
  const withheld = withheldIn(value)
  if (withheld !== null) return { withheld }
  if (value === null || typeof value === 'number') return value
  return asText(value)
}

const valuesOf = (row: JsonObject): Record<string, Shown> =>
  Object.fromEntries(fieldNames(row).map(name => [name, shownValue(row[name] ?? null)]))

const newerIn = (type: string, row: JsonObject): readonly string[] =>
  fieldNames(row).filter(name => !isReadable(type, name, row[name] ?? null))

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
  const earlier = old === undefined ? {} : parsed(old.json)
  return {
    type,
    title: row.title ?? '',
    cityName: bundle.name,
    trust: trustNow(bundle, bundle.signedBy),
    licence: bundle.licence ?? '',
    values: valuesOf(values),
    before: old === undefined ? null : valuesOf(earlier),
    newer: [...new Set([...newerIn(type, values), ...newerIn(type, earlier)])]
  }
}
