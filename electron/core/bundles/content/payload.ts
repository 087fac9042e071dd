import { canonicalJson } from '#shared/model/canonical-json.ts'
import { kindOf, RECORD_TYPES, type RecordType } from '#shared/model/index.ts'
import { jsonSchemaOf } from '#shared/model/json-schema.ts'
import type { RedactedRecord } from '../redaction/records.ts'
import { dataPackage, type PackagedTable } from './data-package.ts'
import { attachmentFile, recordFile, schemaFile, tableFile } from './file-names.ts'
import { licenceIn } from './licence.ts'
import { recordLines } from './ndjson.ts'
import { columnsOf, tableOf } from './table.ts'

/** Ids of records that the sender takes back, by kind. */
export type Withdrawn = ReadonlyMap<RecordType, readonly string[]>

export type PayloadParts = {
  readonly records: readonly RedactedRecord[]
  readonly withdrawn: Withdrawn
  /** Bytes of a stored file. Throws FILE_MISSING. */
  readonly blob: (sha256: string) => Promise<Uint8Array>
}

const byType = (records: readonly RedactedRecord[]): ReadonlyMap<RecordType, readonly RedactedRecord[]> => {
  const groups = new Map<RecordType, RedactedRecord[]>()
  for (const record of records) {
    const group = groups.get(record.type)
    if (group) group.push(record)
    else groups.set(record.type, [record])
  }
  return groups
}

const cityName = (records: readonly RedactedRecord[]): string =>
  String(records.find(({ type }) => type === 'city')?.values['name'] ?? '')

/**
 * Everything below `data/` of a bundle, made from redacted records alone: records, schemas, tables, data package, attachments
 * (DESIGN.md 5; FORMAT.md 6 to 8). Equal records give equal bytes. Throws BUNDLE_TOO_LARGE, FILE_MISSING.
 */
export const payloadOf = async (parts: PayloadParts): Promise<ReadonlyMap<string, Uint8Array>> => {
  const groups = byType(parts.records)
  const files = new Map<string, Uint8Array>()
  const tables: PackagedTable[] = []
  for (const type of RECORD_TYPES) {
    const records = groups.get(type) ?? []
    const withdrawn = parts.withdrawn.get(type) ?? []
    if (records.length + withdrawn.length === 0) continue
    files.set(recordFile(type), recordLines(records, withdrawn, recordFile(type)))
    files.set(schemaFile(type), new TextEncoder().encode(`${canonicalJson(jsonSchemaOf(kindOf(type)))}\n`))
    if (records.length === 0) continue
    const columns = columnsOf(type, records)
    files.set(tableFile(type), tableOf(type, records, columns))
    tables.push({ type, columns })
  }
  files.set('datapackage.json', dataPackage(cityName(parts.records), licenceIn(parts.records), tables))
  for (const { values } of groups.get('attachment') ?? []) {
    const sha256 = String(values['sha256'])
    if (!files.has(attachmentFile(sha256))) files.set(attachmentFile(sha256), await parts.blob(sha256))
  }
  return files
}
