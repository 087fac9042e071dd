/**
 * The three kinds of header of a ZIP file (APPNOTE 6.3), each in the single form that a bundle may have: stored, without
 * flags, extra fields, comments or zip64, 1980-01-01 00:00:00, an ordinary file of mode 0644 (DESIGN.md 5; RELIABILITY.md
 * 4.2). Writer and reader share them: what the reader accepts is what the writer writes.
 */
export const LOCAL_SIGNATURE = 0x04034b50
export const CENTRAL_SIGNATURE = 0x02014b50
export const END_SIGNATURE = 0x06054b50

export const LOCAL_BYTES = 30
export const CENTRAL_BYTES = 46
export const END_BYTES = 22

const VERSION_NEEDED = 10
const MADE_BY_UNIX = (3 << 8) | 20
/** Day 1, month 1, year 1980 + 0 as plain bits: no Date, which the time zone could move. */
const DOS_DATE = (1 << 5) | 1
const ORDINARY_FILE_0644 = 0o100644 * 0x10000

export type ZipFacts = { readonly name: string; readonly crc: number; readonly size: number }

const asciiInto = (bytes: Uint8Array, at: number, text: string): void => {
  for (let i = 0; i < text.length; i += 1) bytes[at + i] = text.charCodeAt(i)
}

/** The header that stands right before the bytes of a file. */
export const localHeader = ({ name, crc, size }: ZipFacts): Uint8Array => {
  const bytes = new Uint8Array(LOCAL_BYTES + name.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, LOCAL_SIGNATURE, true)
  view.setUint16(4, VERSION_NEEDED, true)
  view.setUint16(12, DOS_DATE, true)
  view.setUint32(14, crc, true)
  view.setUint32(18, size, true)
  view.setUint32(22, size, true)
  view.setUint16(26, name.length, true)
  asciiInto(bytes, LOCAL_BYTES, name)
  return bytes
}

/** The line of the central directory for a file whose local header stands at `offset`. */
export const centralHeader = ({ name, crc, size }: ZipFacts, offset: number): Uint8Array => {
  const bytes = new Uint8Array(CENTRAL_BYTES + name.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, CENTRAL_SIGNATURE, true)
  view.setUint16(4, MADE_BY_UNIX, true)
  view.setUint16(6, VERSION_NEEDED, true)
  view.setUint16(14, DOS_DATE, true)
  view.setUint32(16, crc, true)
  view.setUint32(20, size, true)
  view.setUint32(24, size, true)
  view.setUint16(28, name.length, true)
  view.setUint32(38, ORDINARY_FILE_0644, true)
  view.setUint32(42, offset, true)
  asciiInto(bytes, CENTRAL_BYTES, name)
  return bytes
}

/** The record that ends the file. */
export const endRecord = (count: number, directorySize: number, directoryOffset: number): Uint8Array => {
  const bytes = new Uint8Array(END_BYTES)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, END_SIGNATURE, true)
  view.setUint16(8, count, true)
  view.setUint16(10, count, true)
  view.setUint32(12, directorySize, true)
  view.setUint32(16, directoryOffset, true)
  return bytes
}
