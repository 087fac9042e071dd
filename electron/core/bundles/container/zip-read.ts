import { crc32 } from 'node:zlib'
import { PianoError } from '#shared/contract/errors.ts'
import { LIMITS } from './limits.ts'
import { checkNames } from './names.ts'
import {
  CENTRAL_BYTES,
  CENTRAL_SIGNATURE,
  centralHeader,
  END_BYTES,
  END_SIGNATURE,
  endRecord,
  LOCAL_BYTES,
  LOCAL_SIGNATURE,
  localHeader,
  type ZipFacts
} from './zip-headers.ts'
import { byCodeUnit, type ZipEntry } from './zip-write.ts'

const damaged = (rule: string): PianoError => new PianoError('BUNDLE_DAMAGED', { rule })
const changed = (rule: string): PianoError => new PianoError('BUNDLE_CHANGED', { rule })

const sameAt = (bytes: Uint8Array, at: number, expected: Uint8Array): boolean => {
  for (let i = 0; i < expected.length; i += 1) if (bytes[at + i] !== expected[i]) return false
  return true
}

type Directory = { readonly count: number; readonly offset: number }

const readEnd = (bytes: Uint8Array, view: DataView): Directory => {
  const at = bytes.length - END_BYTES
  if (at < 0 || view.getUint32(at, true) !== END_SIGNATURE) throw damaged('end')
  const count = view.getUint16(at + 10, true)
  const size = view.getUint32(at + 12, true)
  const offset = view.getUint32(at + 16, true)
  if (count > LIMITS.entries) {
    throw new PianoError('BUNDLE_TOO_LARGE', { entries: count, limit: LIMITS.entries })
  }
  if (offset + size !== at) throw damaged('directory')
  if (!sameAt(bytes, at, endRecord(count, size, offset))) throw changed('end')
  return { count, offset }
}

const readCentral = (bytes: Uint8Array, view: DataView, at: number, end: number): ZipFacts => {
  if (at + CENTRAL_BYTES > end || view.getUint32(at, true) !== CENTRAL_SIGNATURE) throw damaged('directory')
  const nameEnd = at + CENTRAL_BYTES + view.getUint16(at + 28, true)
  if (nameEnd > end) throw damaged('directory')
  // One character for each byte: bytes outside ASCII then fail the rule for names.
  const name = String.fromCharCode(...bytes.subarray(at + CENTRAL_BYTES, nameEnd))
  return { name, crc: view.getUint32(at + 16, true), size: view.getUint32(at + 24, true) }
}

/**
 * Reads a canonical ZIP file. Each header is compared with the one that the writer would write, at the place where it would
 * write it, which is the same as packing the files again and comparing the bytes, without a second copy: gaps, overlaps,
 * twins, hidden files and other tricks cannot be (RELIABILITY.md 4.2, rules 2 to 5). Nothing is copied: the data of the
 * entries are windows into `file`.
 * Throws PianoError BUNDLE_DAMAGED, BUNDLE_CHANGED, BUNDLE_TOO_LARGE or BUNDLE_INVALID (names).
 */
export const readZip = (file: Uint8Array): readonly ZipEntry[] => {
  // A Buffer would hand out Buffers, whose methods differ.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const directory = readEnd(bytes, view)
  const directoryEnd = bytes.length - END_BYTES
  const entries: ZipEntry[] = []
  let at = 0
  let centralAt = directory.offset
  for (let i = 0; i < directory.count; i += 1) {
    const facts = readCentral(bytes, view, centralAt, directoryEnd)
    const central = centralHeader(facts, at)
    if (!sameAt(bytes, centralAt, central)) throw changed('directory')
    const dataAt = at + LOCAL_BYTES + facts.name.length
    if (dataAt + facts.size > directory.offset) throw damaged('size')
    if (view.getUint32(at, true) !== LOCAL_SIGNATURE) throw damaged('file')
    if (!sameAt(bytes, at, localHeader(facts))) throw changed('file')
    const data = bytes.subarray(dataAt, dataAt + facts.size)
    if (crc32(data) !== facts.crc) throw damaged('crc')
    entries.push({ name: facts.name, data })
    at = dataAt + facts.size
    centralAt += central.length
  }
  if (at !== directory.offset || centralAt !== directoryEnd) throw damaged('gap')
  const names = entries.map(entry => entry.name)
  checkNames(names)
  if (names.some((name, i) => i > 0 && byCodeUnit(names[i - 1] ?? '', name) >= 0)) throw changed('order')
  return entries
}
