import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { control, sweep, torture } from '../../../../tests/torture/torture.ts'
import { openWorkspace } from '../../store/file/open.ts'
import { recordFile } from '../content/file-names.ts'
import { HOSTILE, type HostileCase, hostileBundle, TYPES, UNREADABLE } from '../testing/hostile-cases.ts'
import { importOutcome, outcomeOf, REFUSED } from '../testing/import-outcome.ts'
import { type City, fileHash, newCity } from '../testing/two-cities.ts'
import { previewBundle } from './preview.ts'

/** Milliseconds of this process's own time in which a bundle is refused. */
const LIMIT = 2_000

const folder = mkdtempSync(join(tmpdir(), 'piano-hostile-'))
let city: City
let before = ''

beforeAll(async () => {
  const made = await newCity(folder, 'Bologna')
  await made.workspace.close()
  before = fileHash(made.path)
  city = { ...made, workspace: await openWorkspace(made.path, { home: made.home }) }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const mustBeRefused = async (one: HostileCase): Promise<void> => {
  const bytes = hostileBundle(one)
  const start = process.cpuUsage()
  const outcome = await importOutcome(city, bytes)
  const { user, system } = process.cpuUsage(start)
  if (!REFUSED.test(outcome)) throw new Error(`${one.name}: ${outcome}`)
  if ((user + system) / 1000 > LIMIT) throw new Error(`${one.name}: ${(user + system) / 1000} ms`)
}

const caseAt = (place: number): HostileCase => HOSTILE[place] ?? HOSTILE[0] ?? expect.unreachable()

sweep('a bundle with one hostile thing', { size: HOSTILE.length, cases: 10_000 }, place =>
  mustBeRefused(caseAt(place))
)

sweep(
  "a bundle with one thing that this program can't read",
  { size: UNREADABLE.length, cases: 2_000 },
  async place => {
    const one = UNREADABLE[place] ?? expect.unreachable()
    const { differences } = await previewBundle(city.workspace, hostileBundle(one))
    const fields = differences.flatMap(({ type, fields: all }) => (type === one.type ? all : []))
    if (!fields.some(({ field, newer }) => field === one.field && newer)) throw new Error(one.name)
  }
)

torture('a bundle with one hostile thing in a record and another in the header', 3_000, ({ oneOf }) => {
  const { graft, name } = oneOf(HOSTILE.filter(({ lies }) => lies === undefined))
  const { lies = {}, name: other } = oneOf(HOSTILE.filter(({ lies }) => lies !== undefined))
  return mustBeRefused({ name: `${name}, ${other}`, graft, lies })
})

/** Puts in, takes out or doubles a few characters of the records of a kind. */
const garbled = (type: string, cuts: readonly (readonly [number, number, string])[]): HostileCase => ({
  name: type,
  graft: files => {
    let text = new TextDecoder().decode(files.get(recordFile(type)))
    for (const [at, skipped, put] of cuts) {
      const place = at % (text.length + 1)
      text = text.slice(0, place) + put + text.slice(place + skipped)
    }
    files.set(recordFile(type), new TextEncoder().encode(text))
  }
})

const BITS = [
  '',
  '"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\n',
  '0',
  '-',
  'null',
  'true',
  '"id":',
  '\u0000',
  '\ud83d'
]

torture('a bundle whose records were garbled and rightly signed', 8_000, async ({ below, oneOf }) => {
  const cuts = Array.from({ length: 1 + below(3) }, () => [below(1_000_000), below(8), oneOf(BITS)] as const)
  const bytes = hostileBundle(garbled(oneOf(TYPES), cuts))
  // A change within a text may well be in order: it is accepted, or refused by a code of ours.
  const outcome = await outcomeOf(() => previewBundle(city.workspace, bytes))
  if (outcome !== 'accepted' && !REFUSED.test(outcome)) throw new Error(outcome)
})

control('a bundle that means no harm', 1, async () => {
  const honest = hostileBundle({ name: 'in order', graft: () => {} })
  const outcome = await outcomeOf(() => previewBundle(city.workspace, honest))
  if (!REFUSED.test(outcome)) throw new Error(outcome)
})

it('what was refused left the workspace byte for byte as it was', async () => {
  await city.workspace.close()
  expect(fileHash(city.path)).toBe(before)
})
