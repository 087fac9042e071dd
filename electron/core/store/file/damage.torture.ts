import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { afterAll, beforeAll } from 'vitest'
import { leaveJournal } from '../../../../tests/support/journal.ts'
import { visibleState } from '../../../../tests/support/visible-state.ts'
import { createOne } from '../../../../tests/support/workspace.ts'
import type { Draw } from '../../../../tests/torture/seed.ts'
import { control, torture } from '../../../../tests/torture/torture.ts'
import { createWorkspace } from './create.ts'
import { openWorkspace } from './open.ts'

// A workspace file with damage: it is refused and was not changed, or it opens and either says what is wrong or shows what stood in it.

const root = mkdtempSync(join(tmpdir(), 'piano-damage-'))
const home = join(root, 'home')
const path = join(root, 'a.piano')
let good = Buffer.alloc(0)
let older = Buffer.alloc(0)
let state: unknown

beforeAll(async () => {
  await createWorkspace(path, { cityName: 'Bari', language: 'it', home })
  older = readFileSync(path)
  const workspace = await openWorkspace(path, { home })
  for (let index = 0; index < 20; index += 1)
    await createOne(workspace, 'stakeholder', {
      name: `Forum ${index}`,
      description: `Testo ${index}`.repeat(2000)
    })
  state = await visibleState(workspace)
  await workspace.close()
  good = readFileSync(path)
}, 60_000)
afterAll(() => rmSync(root, { recursive: true, force: true }))

const damagedBy = ({ below, oneOf }: Draw): Buffer => {
  const bytes = Buffer.from(good)
  const at = below(bytes.length)
  const way = oneOf(['bit', 'byte', 'cut', 'zeroes', 'old page', 'longer'] as const)
  if (way === 'bit') bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8))
  if (way === 'byte') bytes[at] = below(256)
  if (way === 'cut') return bytes.subarray(0, at)
  if (way === 'zeroes') bytes.fill(0, at, Math.min(at + below(9000), bytes.length))
  if (way === 'old page') {
    const page = Math.floor(below(older.length) / 4096) * 4096
    older.copy(bytes, page, page, page + 4096)
  }
  return way === 'longer' ? Buffer.concat([bytes, Buffer.alloc(1 + below(5000), 'x')]) : bytes
}

const REFUSALS = /^(WORKSPACE_(DAMAGED|NOT_A_WORKSPACE|NEWER)|FILE_IN_THE_WAY)$/

const opened = async (bytes: Buffer): Promise<void> => {
  writeFileSync(path, bytes)
  let workspace: Awaited<ReturnType<typeof openWorkspace>>
  try {
    workspace = await openWorkspace(path, { home })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    if (!REFUSALS.test(code)) throw new Error(`refused with ${code}`)
    if (!readFileSync(path).equals(bytes)) throw new Error('refused, and yet changed')
    return
  }
  try {
    const { problems } = await workspace.validate().catch(error => ({ problems: [String(error)] }))
    if (problems.length > 0) return
    if (JSON.stringify(await visibleState(workspace)) !== JSON.stringify(state))
      throw new Error('shows something else, and says nothing')
  } finally {
    await workspace.close()
  }
}

torture('a damaged file', 1500, draw => opened(damagedBy(draw)))

torture('a journal that does not belong to the file, or is damaged itself', 150, async draw => {
  leaveJournal(path, draw.oneOf([good, older]))
  const journal = readFileSync(`${path}-journal`)
  for (let count = draw.below(4); count > 0; count -= 1) journal[draw.below(journal.length)] = draw.below(256)
  writeFileSync(`${path}-journal`, journal)
  try {
    await opened(good)
  } finally {
    rmSync(`${path}-journal`, { force: true })
    rmSync(`${path}.journal-of-another-file`, { force: true })
  }
})

// What SQLite alone notices of damage is a part of it (RELIABILITY.md, decision 3).
control('a damaged file that SQLite alone looks at', 300, draw => {
  const bytes = Buffer.from(good)
  const at = draw.below(bytes.length)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  const file = join(root, 'control.db')
  writeFileSync(file, bytes)
  let names: unknown = null
  try {
    const sqlite = new SqliteDatabase(file, { readonly: true })
    if (sqlite.pragma('integrity_check', { simple: true }) === 'ok')
      names = sqlite.prepare('SELECT "name", "description" FROM "stakeholder" ORDER BY "id"').all()
    sqlite.close()
  } catch {
    return
  }
  if (names === null) return
  const whole = (names as { readonly name: string; readonly description: string }[]).every(
    ({ name, description }, index) =>
      name === `Forum ${index}` && description === `Testo ${index}`.repeat(2000)
  )
  if (!whole) throw new Error('shows something else, and says nothing')
})
