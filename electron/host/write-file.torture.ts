import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'
import { systemError, withCalls } from '../../tests/support/faults.ts'
import type { Draw } from '../../tests/torture/seed.ts'
import { control, torture } from '../../tests/torture/torture.ts'
import { writeWhole } from './write-file.ts'

// Power cuts and faults while a file is written. The cut is simulated over the program's own calls: of what was not yet put on the disk any
// part may be there, torn anywhere; names change in their order, and those of a folder that was not put on the disk may still be the old ones.

const root = mkdtempSync(join(tmpdir(), 'piano-cuts-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const OLD = Buffer.alloc(30_000, 'old')
const NEW = Buffer.alloc(50_000, 'new')

type Event =
  | { readonly kind: 'write'; readonly path: string; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'sync'; readonly path: string }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string }

/** Everything that a write of NEW over OLD asks of the disk, in its order; without syncs where `weak`. */
const recorded = async (path: string, weak: boolean): Promise<readonly Event[]> => {
  const events: Event[] = []
  const names = new Map<number, string>()
  const ends = new Map<number, number>()
  await withCalls(
    (name, real) =>
      (...given) => {
        if (name === 'fsyncSync' && weak) return undefined
        const result = real(...given)
        const file = Number(given[0])
        if (name === 'openSync') names.set(Number(result), String(given[0]))
        if (name === 'openSync') ends.set(Number(result), 0)
        if (name === 'fsyncSync') events.push({ kind: 'sync', path: names.get(file) ?? '' })
        if (name === 'renameSync')
          events.push({ kind: 'rename', from: String(given[0]), to: String(given[1]) })
        if (name === 'writeSync') {
          const at = ends.get(file) ?? 0
          const from = Number(given[2])
          const bytes = Buffer.from((given[1] as Uint8Array).subarray(from, from + Number(result)))
          events.push({ kind: 'write', path: names.get(file) ?? '', at, bytes })
          ends.set(file, at + bytes.length)
        }
        return result
      },
    () => writeWhole(path, NEW)
  )
  return events
}

/** What a disk may hold under a name when the power goes after the first `count` events. */
const afterCut = (events: readonly Event[], count: number, path: string, { below }: Draw): Buffer => {
  const files = new Map<string, Buffer>([[path, Buffer.from(OLD)]])
  const before = events.slice(0, count)
  const lastSync = (name: string) => before.findLastIndex(one => one.kind === 'sync' && one.path === name)
  const folder = dirname(path)
  before.forEach((event, index) => {
    if (event.kind === 'write') {
      const isSafe = index < lastSync(event.path)
      const length = isSafe ? event.bytes.length : below(event.bytes.length + 1)
      const now = files.get(event.path) ?? Buffer.alloc(0)
      const next = Buffer.alloc(Math.max(now.length, event.at + event.bytes.length))
      now.copy(next)
      event.bytes.subarray(0, length).copy(next, event.at)
      files.set(event.path, next)
    } else if (event.kind === 'rename' && (index < lastSync(folder) || below(2) === 0)) {
      const moved = files.get(event.from)
      if (moved !== undefined) files.set(event.to, moved)
      files.delete(event.from)
    }
  })
  return files.get(path) ?? Buffer.alloc(0)
}

const cut =
  (weak: boolean) =>
  async (draw: Draw): Promise<void> => {
    const folder = mkdtempSync(join(root, 'case-'))
    const path = join(folder, 'annex.docx')
    writeFileSync(path, OLD)
    const events = await recorded(path, weak)
    const count = draw.below(events.length + 1)
    const left = afterCut(events, count, path, draw)
    rmSync(folder, { recursive: true })
    if (!left.equals(OLD) && !left.equals(NEW)) throw new Error(`half a file after event ${count}`)
    if (count === events.length && !left.equals(NEW)) throw new Error('what was said to be written is gone')
  }

torture('the power goes while a file is written over another', 3000, cut(false))

control('the power goes where nothing is put on the disk before the name is given', 100, cut(true))

torture('any call fails once or from then on, and writes are short', 3000, async ({ below, oneOf }) => {
  const folder = mkdtempSync(join(root, 'case-'))
  const path = join(folder, 'annex.docx')
  writeFileSync(path, OLD)
  const [at, lasting, code] = [
    below(14),
    below(2) === 0,
    oneOf(['ENOSPC', 'EIO', 'EROFS', 'EDQUOT', 'EACCES'])
  ]
  let calls = 0
  let error: unknown = null
  try {
    await withCalls(
      (name, real) =>
        (...given) => {
          calls += 1
          if (calls === at + 1 || (lasting && calls > at)) throw systemError(code)
          if (name !== 'writeSync') return real(...given)
          return real(given[0], given[1], given[2], Math.min(Number(given[3]), 1 + below(60_000)))
        },
      () => writeWhole(path, NEW)
    )
  } catch (thrown) {
    error = thrown
  }
  const now = existsSync(path) ? readFileSync(path) : Buffer.alloc(0)
  const names = readdirSync(folder)
  rmSync(folder, { recursive: true })
  if (!now.equals(NEW) && (error === null || !now.equals(OLD)))
    throw new Error('neither the old file nor the new one')
  if (names.length !== 1) throw new Error(`left: ${names.join(' ')}`)
})
