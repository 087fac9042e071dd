import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import type { Draw } from '../../../../tests/torture/seed.ts'
import { control, torture } from '../../../../tests/torture/torture.ts'
import { createWorkspace } from './create.ts'
import { openWorkspace } from './open.ts'

// The power goes while commits are written. A process that commits is watched by strace; of what it gave to the disk and did not yet sync,
// any sectors may be there, and a file's name may or may not. What was acknowledged must stand, and nothing of a commit by halves.

const COMMITS = 12
const SECTOR = 512

const COMMIT = `
const [open, path, home, count] = process.argv.slice(1)
const { openWorkspace } = await import(open)
const { writeSync } = await import('node:fs')
const workspace = await openWorkspace(path, { home })
for (let index = 0; index < Number(count); index += 1) {
  const note = 'x'.repeat((index * 977) % 9000)
  const operations = [0, 1, 2].map(part => ({ op: 'create', type: 'stakeholder', fields: { name: index + '.' + part, notes: note } }))
  if (index % 4 === 3) await workspace.undo()
  else await workspace.commit({ label: 'write', operations })
  writeSync(1, 'done')
}`

type Event =
  | { readonly kind: 'write'; readonly path: string; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'cutTo'; readonly path: string; readonly at: number }
  | { readonly kind: 'sync' | 'create' | 'unlink'; readonly path: string }
  | { readonly kind: 'acknowledged' }

const root = mkdtempSync(join(tmpdir(), 'piano-power-'))
const path = join(root, 'a.piano')
const journal = `${path}-journal`
let before = Buffer.alloc(0)
let transactions = 0
let events: readonly Event[] = []
afterAll(() => rmSync(root, { recursive: true, force: true }))

const bytesOf = (hex: string): Buffer => Buffer.from(hex.replaceAll('\\x', ''), 'hex')

/** One line of strace's about the workspace, its journal or their folder; null for any other. */
const eventOf = (line: string): Event | null => {
  const found = /^\d+ +(\w+)\(([^,)]*)(.*)$/.exec(line)
  const [, call, first = '', rest = ''] = found ?? []
  const name = bytesOf(/[<"]((?:\\x..)+)[>"]/.exec(first)?.[1] ?? '').toString()
  const opened = bytesOf(/"((?:\\x..)+)"/.exec(rest)?.[1] ?? '')
  if (call === 'write' && opened.toString() === 'done') return { kind: 'acknowledged' }
  if (call === 'openat' && opened.toString() === journal && rest.includes('O_CREAT'))
    return { kind: 'create', path: journal }
  if (![path, journal, dirname(path)].includes(name)) return null
  if (call === 'pwrite64') {
    const at = /, (\d+)\)? *(?:=|<unfinished)/.exec(rest)?.[1]
    return { kind: 'write', path: name, at: Number(at), bytes: opened }
  }
  if (call === 'ftruncate') return { kind: 'cutTo', path: name, at: Number(/, (\d+)/.exec(rest)?.[1]) }
  if (call === 'fsync' || call === 'fdatasync') return { kind: 'sync', path: name }
  return call === 'unlink' ? { kind: 'unlink', path: name } : null
}

beforeAll(async () => {
  const home = join(root, 'home')
  await createWorkspace(path, { cityName: 'Bari', language: 'it', home })
  const workspace = await openWorkspace(path, { home })
  transactions = (await workspace.read.selectFrom('transaction').select('stamp').execute()).length
  await workspace.close()
  before = readFileSync(path)
  const trace = join(root, 'trace')
  const calls = 'trace=openat,pwrite64,write,ftruncate,fsync,fdatasync,unlink'
  const watch = ['-f', '-y', '-xx', '-s', '70000', '-e', calls, '-o', trace]
  const open = join(import.meta.dirname, 'open.ts')
  const child = ['--input-type=module', '-e', COMMIT, open, path, home, String(COMMITS)]
  execFileSync('strace', [...watch, process.execPath, ...child])
  events = readFileSync(trace, 'utf8')
    .split('\n')
    .flatMap(line => eventOf(line) ?? [])
}, 120_000)

/** Writes those sectors of a piece that the disk had got to. */
const writeSectors = (now: Buffer, at: number, bytes: Buffer, isThere: () => boolean): Buffer => {
  const next = Buffer.alloc(Math.max(now.length, at + bytes.length))
  now.copy(next)
  for (let from = 0; from < bytes.length; from += SECTOR)
    if (isThere()) bytes.copy(next, at + from, from, Math.min(from + SECTOR, bytes.length))
  return next
}

/** The files that a disk may hold when the power goes after the first `count` events. */
const afterCut = (all: readonly Event[], count: number, { below }: Draw): ReadonlyMap<string, Buffer> => {
  const done = all.slice(0, count)
  const lastSync = (name: string) => done.findLastIndex(one => one.kind === 'sync' && one.path === name)
  const synced = new Map([path, journal, dirname(path)].map(name => [name, lastSync(name)]))
  // How much of what was not synced is there: often nearly all or nearly nothing, which random halves would never make.
  const share = [0, 1, 5, 9, 10][below(5)] ?? 5
  const files = new Map<string, Buffer>([[path, Buffer.from(before)]])
  for (const [index, event] of done.entries()) {
    if (event.kind === 'acknowledged' || event.kind === 'sync') continue
    const isName = event.kind === 'create' || event.kind === 'unlink'
    const isSafe = index < (synced.get(isName ? dirname(path) : event.path) ?? -1)
    const isThere = () => isSafe || below(10) < share
    const now = files.get(event.path) ?? Buffer.alloc(0)
    if (event.kind === 'write') files.set(event.path, writeSectors(now, event.at, event.bytes, isThere))
    else if (!isThere()) continue
    else if (event.kind === 'cutTo') files.set(event.path, Buffer.concat([now], event.at))
    else if (event.kind === 'unlink') files.delete(event.path)
    else files.set(event.path, now)
  }
  return files
}

const cut =
  (syncs: boolean) =>
  async (draw: Draw): Promise<void> => {
    const all = syncs ? events : events.filter(({ kind }) => kind !== 'sync')
    const count = draw.below(all.length + 1)
    const acknowledged = all.slice(0, count).filter(({ kind }) => kind === 'acknowledged').length
    const folder = mkdtempSync(join(root, 'case-'))
    try {
      for (const [name, bytes] of afterCut(all, count, draw)) {
        writeFileSync(join(folder, name === path ? 'a.piano' : 'a.piano-journal'), bytes)
      }
      const workspace = await openWorkspace(join(folder, 'a.piano'), { home: join(folder, 'home') })
      try {
        const { problems } = await workspace.validate()
        if (problems.length > 0) throw new Error(JSON.stringify(problems))
        const rows = await workspace.read.selectFrom('transaction').select('stamp').execute()
        const found = rows.length - transactions
        if (found !== acknowledged && found !== acknowledged + 1)
          throw new Error(`${acknowledged} acknowledged, ${found} found, cut after ${count} of ${all.length}`)
      } finally {
        await workspace.close()
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }

if (spawnSync('strace', ['-V']).status === 0) {
  torture('the power goes while commits are written', 200, cut(true))
  control('the power goes while commits are written to a disk that does not sync', 30, cut(false))
}
