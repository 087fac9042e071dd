import { statSync } from 'node:fs'
import { PianoError } from '#shared/contract/errors.ts'
import { readBytes } from '../files/read-file.ts'
import { refuseWorkspace, writeResult } from '../store/file/keep-workspace.ts'

// A document is made again whenever it is asked for; what stands at its place may be the only one of its kind, such as a signed bundle.

const END = Buffer.from('PK\x05\x06', 'latin1')
const ENTRY = Buffer.from('PK\x01\x02', 'latin1')
/** Bytes of the fixed parts of the two, before names and comments. */
const END_LENGTH = 22
const ENTRY_LENGTH = 46

/** No document of the program is nearly as large; more is not read for it. */
const LIMIT = 200 * 1024 * 1024

/** The names of the files in a ZIP file, by its directory; none where there is none that can be read. */
const namesIn = (zip: Buffer): readonly string[] => {
  const end = zip.lastIndexOf(END)
  if (end < 0 || end + END_LENGTH > zip.length) return []
  const names: string[] = []
  let at = zip.readUInt32LE(end + 16)
  while (at + ENTRY_LENGTH <= end && zip.subarray(at, at + ENTRY.length).equals(ENTRY)) {
    const length = zip.readUInt16LE(at + 28)
    names.push(zip.toString('latin1', at + ENTRY_LENGTH, at + ENTRY_LENGTH + length))
    at += ENTRY_LENGTH + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return names
}

const anotherKind = (cause?: unknown): PianoError => new PianoError('FILE_OF_ANOTHER_KIND', {}, { cause })

const refuseAnotherKind = async (path: string): Promise<void> => {
  let bytes: Uint8Array
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return
    bytes = await readBytes(path, size => {
      if (size > LIMIT) throw anotherKind()
    })
  } catch (error) {
    if (error instanceof PianoError && error.code === 'FILE_MISSING') throw anotherKind(error)
    // No such folder, a name too long: writing will say so.
    if (!(error instanceof PianoError)) return
    throw error
  }
  if (bytes.length > 0 && !namesIn(Buffer.from(bytes)).includes('word/document.xml')) throw anotherKind()
}

/**
 * Saves a document at the place a person chose, in place of an older Word file or an empty one, never of any other file.
 * Throws FILE_OF_ANOTHER_KIND, and what `writeResult` throws.
 */
export const saveWordFile = async (path: string, bytes: Uint8Array): Promise<void> => {
  refuseWorkspace(path)
  await refuseAnotherKind(path)
  writeResult(path, bytes)
}
