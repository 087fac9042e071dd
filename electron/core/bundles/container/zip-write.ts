import { crc32 } from 'node:zlib'
import { PianoError } from '#shared/contract/errors.ts'
import { LIMITS } from './limits.ts'
import { checkNames } from './names.ts'
import {
  CENTRAL_BYTES,
  centralHeader,
  END_BYTES,
  endRecord,
  LOCAL_BYTES,
  localHeader
} from './zip-headers.ts'

export type ZipEntry = { readonly name: string; readonly data: Uint8Array }

/** Order of strings by UTF-16 code unit, which for our names is the order of their bytes. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Size in bytes of the canonical ZIP of these files. */
const zipSize = (entries: readonly ZipEntry[]): number =>
  entries.reduce(
    (sum, { name, data }) => sum + LOCAL_BYTES + CENTRAL_BYTES + 2 * name.length + data.length,
    END_BYTES
  )

/**
 * The one ZIP file of these files: the same bytes whatever their order, the machine, its time zone or its language.
 * Throws PianoError BUNDLE_TOO_LARGE or BUNDLE_INVALID (names).
 */
export const writeZip = (entries: readonly ZipEntry[]): Uint8Array => {
  if (entries.length > LIMITS.entries) {
    throw new PianoError('BUNDLE_TOO_LARGE', { entries: entries.length, limit: LIMITS.entries })
  }
  const size = zipSize(entries)
  if (size > LIMITS.fileBytes) throw new PianoError('BUNDLE_TOO_LARGE', { size, limit: LIMITS.fileBytes })
  checkNames(entries.map(entry => entry.name))

  // Every byte of it is written.
  const bytes = new Uint8Array(Buffer.allocUnsafeSlow(size).buffer)
  const directory: Uint8Array[] = []
  let at = 0
  const put = (part: Uint8Array): void => {
    bytes.set(part, at)
    at += part.length
  }
  for (const { name, data } of [...entries].sort((a, b) => byCodeUnit(a.name, b.name))) {
    const facts = { name, crc: crc32(data), size: data.length }
    directory.push(centralHeader(facts, at))
    put(localHeader(facts))
    put(data)
  }
  const directoryOffset = at
  for (const header of directory) put(header)
  put(endRecord(directory.length, at - directoryOffset, directoryOffset))
  return bytes
}
