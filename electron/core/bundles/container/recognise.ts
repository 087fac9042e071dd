import { PianoError } from '#shared/contract/errors.ts'
import { LIMITS } from './limits.ts'
import { END_BYTES, END_SIGNATURE, LOCAL_BYTES, LOCAL_SIGNATURE } from './zip-headers.ts'

/** A ZIP comment is at most 65,535 bytes long: so far from the end may another program's end record stand. */
const FARTHEST_END = 65_535 + END_BYTES

const OUR_FOLDER = 'bundle/'

const startsWithOurFolder = (bytes: Uint8Array): boolean => {
  const name = bytes.subarray(LOCAL_BYTES, LOCAL_BYTES + OUR_FOLDER.length)
  return name.every((byte, i) => byte === OUR_FOLDER.charCodeAt(i))
}

/** An end record with a comment or bytes behind it that fits the file: a repacked bundle, not a truncated one. */
const hasEndElsewhere = (view: DataView): boolean => {
  const last = view.byteLength - END_BYTES
  for (let at = last - 1; at >= Math.max(0, last - FARTHEST_END); at -= 1) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue
    if (view.getUint32(at + 12, true) + view.getUint32(at + 16, true) === at) return true
  }
  return false
}

/**
 * The first look at a file, to say the most useful thing about what is no bundle at all.
 * Throws PianoError BUNDLE_TOO_LARGE, BUNDLE_NOT_A_BUNDLE (another kind of file), BUNDLE_DAMAGED (no proper end) or
 * BUNDLE_CHANGED (something was written behind its end).
 */
export const recognise = (bytes: Uint8Array): void => {
  if (bytes.length > LIMITS.fileBytes) {
    throw new PianoError('BUNDLE_TOO_LARGE', { size: bytes.length, limit: LIMITS.fileBytes })
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isZip = bytes.length >= 4 && view.getUint32(0, true) === LOCAL_SIGNATURE
  if (!isZip || !startsWithOurFolder(bytes)) throw new PianoError('BUNDLE_NOT_A_BUNDLE')
  if (bytes.length < END_BYTES) throw new PianoError('BUNDLE_DAMAGED', { rule: 'end' })
  if (view.getUint32(bytes.length - END_BYTES, true) === END_SIGNATURE) return
  throw new PianoError(hasEndElsewhere(view) ? 'BUNDLE_CHANGED' : 'BUNDLE_DAMAGED', { rule: 'end' })
}
