import { PianoError } from '#shared/contract/errors.ts'
import type { JsonObject } from '#shared/model/canonical-json.ts'
import { sha256 } from '../../files/sha256.ts'
import { PAYLOAD } from '../container/bag.ts'
import type { Header } from '../container/header.ts'
import { attachmentFile, recordFile } from '../content/file-names.ts'
import type { ReceivedRecord, RecordIndex } from './received-record.ts'

const invalid = (details: Readonly<Record<string, string>>): PianoError =>
  new PianoError('BUNDLE_INVALID', details)

/**
 * Ids are unique in their kind; a reference points into the bundle (else it would be withheld), unless a newer format lets it point at
 * something else. Throws BUNDLE_INVALID.
 */
export const checkReferences = (
  records: readonly ReceivedRecord[],
  index: RecordIndex,
  newerFormat: boolean
): void => {
  const { twin } = index
  if (twin !== null) throw invalid({ file: recordFile(twin.type), id: twin.id, rule: 'duplicate' })
  for (const record of records) {
    for (const reference of record.references) {
      const target = index.find(reference)
      if (target !== undefined && !target.withdrawn) continue
      const { field } = reference
      // An attachment is nowhere without its owner.
      if (newerFormat && record.type !== 'attachment') continue
      throw invalid({ file: recordFile(record.type), id: record.id, field, rule: 'reference' })
    }
  }
  checkLoops(records, index)
}

/** Attachments can hang on attachments: one that hangs on itself would be in no place. */
const checkLoops = (records: readonly ReceivedRecord[], index: RecordIndex): void => {
  const safe = new Set<ReceivedRecord>()
  for (const record of records) {
    if (record.type !== 'attachment' || record.withdrawn) continue
    const way = new Set<ReceivedRecord>()
    let here: ReceivedRecord | undefined = record
    while (here !== undefined && here.type === 'attachment' && !safe.has(here)) {
      if (way.has(here)) throw invalid({ file: recordFile('attachment'), id: here.id, rule: 'loop' })
      way.add(here)
      const owner: ReceivedRecord['references'][number] | undefined = here.references.find(
        ({ field }) => field === 'ownerId'
      )
      here = owner === undefined ? undefined : index.find(owner)
    }
    for (const passed of way) safe.add(passed)
  }
}

/** The city's record is the sender's, and there is one: all that is received hangs on it. Throws BUNDLE_INVALID. */
export const checkCity = (records: readonly ReceivedRecord[], header: Header): void => {
  const isThere = records.some(({ type, withdrawn }) => type === 'city' && !withdrawn)
  if (!isThere) throw invalid({ file: recordFile('city'), id: header.city.id, rule: 'city' })
  for (const { type, id } of records) {
    if (type === 'city' && id !== header.city.id)
      throw invalid({ file: recordFile('city'), id, rule: 'city' })
  }
}

/** The header counts what is there. Throws BUNDLE_INVALID. */
export const checkCounts = (records: readonly ReceivedRecord[], header: Header): void => {
  const counts = new Map<string, number>()
  for (const { type, withdrawn } of records) {
    if (!withdrawn) counts.set(type, (counts.get(type) ?? 0) + 1)
  }
  const types = new Set([...counts.keys(), ...Object.keys(header.counts)])
  for (const type of types) {
    if ((counts.get(type) ?? 0) === (Object.hasOwn(header.counts, type) ? header.counts[type] : 0)) continue
    throw invalid({ file: 'header.json', field: 'counts', rule: 'counts' })
  }
}

/**
 * Every attachment's record has its bytes, under their hash and of the size it says, and no bytes are there without a record.
 * Returns the files by their hash. Throws BUNDLE_INVALID.
 */
export const attachmentsOf = (
  records: readonly ReceivedRecord[],
  entries: ReadonlyMap<string, Uint8Array>
): ReadonlyMap<string, Uint8Array> => {
  const files = new Map<string, Uint8Array>()
  for (const { type, id, json, withdrawn } of records) {
    if (type !== 'attachment' || withdrawn) continue
    const values = JSON.parse(json) as JsonObject
    const hash = String(values['sha256'])
    const bytes = entries.get(`${PAYLOAD}${attachmentFile(hash)}`)
    const right =
      bytes !== undefined && bytes.length === values['size'] && (files.has(hash) || sha256(bytes) === hash)
    if (!right) throw invalid({ file: recordFile('attachment'), id, rule: 'attachment' })
    files.set(hash, bytes)
  }
  const prefix = `${PAYLOAD}attachments/`
  const stray = [...entries.keys()].find(
    name => name.startsWith(prefix) && !files.has(name.slice(prefix.length))
  )
  if (stray !== undefined) throw invalid({ file: stray, rule: 'unknown' })
  return files
}
