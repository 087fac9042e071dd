import { writeFileSync } from 'node:fs'

const MAGIC = Buffer.from('d9d505f920a163d7', 'hex')
const SECTOR = 512
const NONCE = 7

/**
 * Leaves a journal beside a file as an interrupted transaction does, with all pages of `before`: SQLite plays them back when it opens the
 * file next (sqlite.org/fileformat.html, "The Rollback Journal").
 */
export const leaveJournal = (path: string, before: Buffer): void => {
  const pageSize = before.readUInt16BE(16)
  const pages = before.length / pageSize
  const header = Buffer.alloc(SECTOR)
  MAGIC.copy(header)
  header.writeUInt32BE(pages, 8)
  header.writeUInt32BE(NONCE, 12)
  header.writeUInt32BE(pages, 16)
  header.writeUInt32BE(SECTOR, 20)
  header.writeUInt32BE(pageSize, 24)
  const records = Array.from({ length: pages }, (_, index) => {
    const page = before.subarray(index * pageSize, (index + 1) * pageSize)
    const record = Buffer.alloc(pageSize + 8)
    record.writeUInt32BE(index + 1, 0)
    page.copy(record, 4)
    let sum = NONCE
    for (let at = pageSize - 200; at > 0; at -= 200) sum += page[at] ?? 0
    record.writeUInt32BE(sum >>> 0, pageSize + 4)
    return record
  })
  writeFileSync(`${path}-journal`, Buffer.concat([header, ...records]))
}

/** A file in which only the first pages of a transaction stand: what a power cut leaves of it. */
export const tornFile = (before: Buffer, after: Buffer, pages: number): Buffer => {
  const size = before.readUInt16BE(16)
  const torn = Buffer.alloc(Math.max(before.length, after.length))
  before.copy(torn)
  after.subarray(0, pages * size).copy(torn)
  return torn
}
