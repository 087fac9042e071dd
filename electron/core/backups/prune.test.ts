import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { withFolder } from '../../../tests/support/workspace.ts'
import { makeBackup } from './backup.ts'
import { type BackupOccasion, backupFolder, type KeptBackup, keptBackups } from './backups.ts'
import { outlived } from './prune.ts'

const DAY = 24 * 60 * 60 * 1000
const NOW = Date.UTC(2026, 10, 22, 10)

const backup = (age: number, occasion: BackupOccasion = 'import'): KeptBackup => {
  const at = new Date(NOW - age).toISOString()
  return { path: at, fileName: at, at, occasion, place: '', size: 1 }
}

it('of a backup every day those of two days, twelve days, ten weeks and three months are kept', () => {
  const all = Array.from({ length: 200 }, (_, day) => backup(day * DAY))
  const gone = new Set(outlived(all, NOW))
  const kept = all.flatMap((one, day) => (gone.has(one) ? [] : [day]))
  expect(kept).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 14, 21, 28, 30, 35, 42, 49, 56, 60, 63])
})

it('whatever was kept when, the newest stays, those by hand stay, none of two days goes, and none is kept for ever', () => {
  const ages = fc.array(fc.integer({ min: 0, max: 300 * DAY }), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(ages, fc.integer({ min: 1, max: 5 }), (given, byHand) => {
      const all = [...given]
        .sort((a, b) => a - b)
        .map((age, index) => backup(age, index % 7 === byHand ? 'byHand' : 'import'))
      const gone = new Set(outlived(all, NOW))
      const [newest] = all
      for (const one of all) {
        const age = NOW - Date.parse(one.at)
        if (one === newest || one.occasion === 'byHand' || age < 2 * DAY) expect(gone.has(one)).toBe(false)
        else if (age >= 90 * DAY) expect(gone.has(one)).toBe(true)
      }
      // Nothing more goes the next time.
      const left = all.filter(one => !gone.has(one))
      expect(outlived(left, NOW)).toEqual([])
    }),
    { numRuns: 100, seed: 8 }
  )
})

it('old backups before imports go when a new one is made, with their sums, but not by a clock that is years ahead', () =>
  withFolder(async home => {
    const folder = backupFolder(home, 'w')
    mkdirSync(folder, { recursive: true })
    const make = (now: number, file = 'a.piano') =>
      makeBackup({ home, workspace: 'w', file, occasion: 'import', now }, path => {
        writeFileSync(path, 'x')
        return { sha256: '0'.repeat(64) }
      })
    for (const day of [200, 120, 10, 0]) make(NOW - day * DAY)
    const years = () => readdirSync(folder).filter(name => name.endsWith('.piano')).length
    expect(years()).toBe(2)
    make(NOW + 4000 * DAY)
    expect(years()).toBe(3)
    expect(readdirSync(folder)).toHaveLength(6)
  }))

it('backups of a copy elsewhere take the room of none of the file’s own, and end with their time', () =>
  withFolder(async home => {
    const make = (age: number, file: string) =>
      makeBackup({ home, workspace: 'w', file, occasion: 'automatic', now: NOW - age }, path => {
        writeFileSync(path, 'x')
        return { sha256: '0'.repeat(64) }
      }).path
    const moved = make(100 * DAY, 'old.piano')
    const own = make(5 * DAY + 3_000, 'a.piano')
    const copy = make(5 * DAY, 'copy.piano')
    const last = make(0, 'a.piano')
    const left = keptBackups(home, 'w', NOW).map(({ path }) => path)
    expect(left).toEqual([last, copy, own])
    expect(left).not.toContain(moved)
  }))
