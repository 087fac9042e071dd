import { PianoError } from '#shared/contract/errors.ts'
import { isRecordType, RECORD_TYPES } from '#shared/model/index.ts'
import { PAYLOAD } from '../container/bag.ts'
import { FORMAT, type Header } from '../container/header.ts'
import { LIMITS } from '../container/limits.ts'
import { readLines } from '../container/lines.ts'
import { type UnpackedBundle, unpack } from '../container/unpack.ts'
import { typeOfStem } from '../content/file-names.ts'
import { type Pace, type Pacing, paceOf } from '../pace.ts'
import { attachmentsOf, checkCity, checkCounts, checkReferences } from './check-whole.ts'
import { recordReader } from './read-record.ts'
import { indexOf, type ReceivedRecord, withLinkTitles } from './received-record.ts'

/** A bundle of which everything was checked that can be checked without a workspace. */
export type InspectedBundle = UnpackedBundle & {
  readonly records: readonly ReceivedRecord[]
  /** Files of attachments by their hash; windows into the bytes that were given. */
  readonly attachments: ReadonlyMap<string, Uint8Array>
  /** Made by a newer program that still allows this reader: there may be fields and kinds that we do not know. */
  readonly newerFormat: boolean
}

/** Highest number that a ledger can hold (shared/model/kinds/received-bundle.ts). */
const HIGHEST_SEQUENCE = 1_000_000_000

const RECORD_FILE = /^data\/records\/([^/]+)\.ndjson$/
const OTHER_FILE =
  /^data\/(datapackage\.json|tables\/[^/]+\.csv|schema\/[^/]+\.json|attachments\/[0-9a-f]{64})$/

const checkHeader = (header: Header): void => {
  if (header.kind !== 'share') throw new PianoError('BUNDLE_INVALID', { file: 'header.json', rule: 'kind' })
  if (header.sequence > HIGHEST_SEQUENCE) {
    throw new PianoError('BUNDLE_INVALID', { file: 'header.json', field: 'sequence', rule: 'value' })
  }
}

/** The kind that a record file holds. Throws BUNDLE_INVALID for a file that our own format does not have. */
const typeOfFile = (name: string, header: Header): string | null => {
  const stem = RECORD_FILE.exec(name)?.[1]
  const type = stem === undefined ? null : typeOfStem(stem)
  const newer = header.format > FORMAT
  if (type !== null && (isRecordType(type) || newer)) return type
  if (newer || !name.startsWith(PAYLOAD) || OTHER_FILE.test(name)) return null
  throw new PianoError('BUNDLE_INVALID', { file: name, rule: 'unknown' })
}

/** Kinds in the model's order, parents first; kinds that we do not know last. */
const rank = (type: string): number => (isRecordType(type) ? RECORD_TYPES.indexOf(type) : RECORD_TYPES.length)

const readAll = async (bundle: UnpackedBundle, pace: Pace): Promise<readonly ReceivedRecord[]> => {
  const { header, entries } = bundle
  const files = [...entries].flatMap(([name, bytes]) => {
    const type = typeOfFile(name, header)
    return type === null ? [] : [{ name, type, bytes }]
  })
  files.sort((one, other) => rank(one.type) - rank(other.type))
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0)
  const records: ReceivedRecord[] = []
  let before = 0
  for (const { name, type, bytes } of files) {
    const first = records.length
    const read = recordReader(type, name, header)
    for (const row of readLines(bytes, name, LIMITS.lines - first)) {
      records.push(read(row, records.length - first + 1))
      if (pace.due()) await pace.rest('checking', before, total)
    }
    before += bytes.length
  }
  return records
}

/**
 * Checks a bundle wholly, in DESIGN.md's order: limits, canonical form, signature, hashes, format, every record, references
 * (DESIGN.md 5 "Import"; FORMAT.md 9). `bytes` must be a private copy. Lets the event loop turn between its steps.
 * Throws PianoError BUNDLE_TOO_LARGE, BUNDLE_NOT_A_BUNDLE, BUNDLE_DAMAGED, BUNDLE_CHANGED, BUNDLE_NEWER, BUNDLE_INVALID,
 * BUNDLE_TIMEOUT, CANCELLED.
 */
export const inspectBundle = async (
  bytes: Uint8Array,
  pacing: Partial<Pacing> = {}
): Promise<InspectedBundle> => {
  const pace = paceOf(pacing)
  await pace.rest('checking', 0, null)
  const bundle = unpack(bytes)
  await pace.rest('checking', 0, null)
  checkHeader(bundle.header)
  const records = await readAll(bundle, pace)
  const index = indexOf(records)
  checkReferences(records, index, bundle.header.format > FORMAT)
  checkCity(records, bundle.header)
  checkCounts(records, bundle.header)
  const attachments = attachmentsOf(records, bundle.entries)
  await pace.rest('checking', 1, 1)
  return {
    ...bundle,
    records: withLinkTitles(records, index),
    attachments,
    newerFormat: bundle.header.format > FORMAT
  }
}
