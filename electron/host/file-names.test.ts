import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freePath, safeFileName } from './file-names.ts'

test.each([
  ['Città di Milano', '.piano', 'Città di Milano.piano'],
  ['Milano.piano', '.piano', 'Milano.piano'],
  ['../../etc/passwd', null, 'etc passwd'],
  ['a/b\\c:d', '.docx', 'a b c d.docx'],
  ['con', '.docx', 'piano con.docx'],
  ['', '.piano', 'piano.piano'],
  ['gpj.\u202etest', null, 'gpj. test'],
  ['con.verbale', '.docx', 'piano con.verbale.docx'],
  ['😀'.repeat(60), '.docx', `${'😀'.repeat(45)}.docx`],
  [`${'a'.repeat(179)} b`, '.docx', `${'a'.repeat(179)}.docx`]
])('%s becomes a name that every file system takes', (name, ending, expected) => {
  expect(safeFileName(name, ending)).toBe(expected)
})

test('Whatever a person types, the name stays in its folder and is short enough', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), typed => {
      const name = safeFileName(typed, '.piano')
      expect(name).not.toMatch(/[/\\\p{Cc}]|^\./u)
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
      expect(name.endsWith('.piano')).toBe(true)
    })
  )
})

test('A name that is taken gets a number', () => {
  const folder = mkdtempSync(join(tmpdir(), 'piano-names-'))
  writeFileSync(join(folder, 'Milano.piano'), '')
  writeFileSync(join(folder, 'Milano 2.piano'), '')
  expect(freePath(folder, 'Milano.piano')).toBe(join(folder, 'Milano 3.piano'))
  rmSync(folder, { recursive: true })
})
