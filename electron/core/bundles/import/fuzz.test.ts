import { expect, it } from 'vitest'
import { placesOf } from '../../../../tests/torture/seed.ts'
import { openWorkspace } from '../../store/file/open.ts'
import { HOSTILE, hostileBundle, UNREADABLE } from '../testing/hostile-cases.ts'
import { importOutcome, REFUSED } from '../testing/import-outcome.ts'
import { fileHash, withTwoCities } from '../testing/two-cities.ts'
import { previewBundle } from './preview.ts'

/** All of them, with the time that each takes: hostile.torture.ts. */
const SAMPLE = placesOf(HOSTILE.length, 200, 'fuzz').flatMap(place => HOSTILE[place] ?? [])

it('hostile content under a right signature is refused with a code, and the workspace stays byte for byte as it was', () =>
  withTwoCities(async (_, receiver) => {
    await receiver.workspace.close()
    const before = fileHash(receiver.path)
    const workspace = await openWorkspace(receiver.path, { home: receiver.home })
    const wrong: string[] = []
    for (const one of SAMPLE) {
      const outcome = await importOutcome({ ...receiver, workspace }, hostileBundle(one))
      if (!REFUSED.test(outcome)) wrong.push(`${one.name}: ${outcome}`)
    }
    await workspace.close()
    expect(HOSTILE.length).toBeGreaterThan(1_000)
    expect(wrong).toEqual([])
    expect(fileHash(receiver.path)).toBe(before)
  }))

it("what this program can't read is no reason to refuse a bundle: it is kept, and shown as text", () =>
  withTwoCities(async (_, { workspace }) => {
    expect(UNREADABLE.length).toBeGreaterThan(300)
    for (const place of placesOf(UNREADABLE.length, 60, 'unreadable')) {
      const one = UNREADABLE[place] ?? expect.unreachable()
      const { differences } = await previewBundle(workspace, hostileBundle(one))
      const fields = differences.flatMap(({ type, fields: all }) => (type === one.type ? all : []))
      expect(fields, one.name).toContainEqual(expect.objectContaining({ field: one.field, newer: true }))
    }
  }))
