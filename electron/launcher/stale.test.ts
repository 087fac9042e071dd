import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isBuildStale, markBuilt } from './stale.ts'

const BUILT_AT = Date.UTC(2026, 0, 2)
const BEFORE = BUILT_AT - 60_000
const AFTER = BUILT_AT + 60_000
let root = ''

const file = (path: string, modified: number): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), 'x')
  utimesSync(join(root, path), new Date(modified), new Date(modified))
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'piano-stale-'))
  for (const path of ['shared/model/city.ts', 'renderer/app/app.tsx', 'package-lock.json']) file(path, BEFORE)
  for (const path of ['main/index.cjs', 'preload/index.cjs', 'renderer/index.html'])
    file(`out/${path}`, BUILT_AT)
  markBuilt(root, BUILT_AT)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('a build', () => {
  it('is fresh when nothing changed since', () => {
    expect(isBuildStale(root)).toBe(false)
  })

  it.each([
    'shared/model/city.ts',
    'renderer/app/new.css',
    'electron/core/serving/process.ts',
    'package-lock.json'
  ])('is stale when %s is newer', path => {
    file(path, AFTER)
    expect(isBuildStale(root)).toBe(true)
  })

  it('stays fresh when only a test changed', () => {
    file('shared/model/city.test.ts', AFTER)
    expect(isBuildStale(root)).toBe(false)
  })

  it.each(['out/stamp', 'out/main/index.cjs', 'out/preload/index.cjs', 'out/renderer/index.html'])(
    'is stale without %s',
    path => {
      rmSync(join(root, path))
      expect(isBuildStale(root)).toBe(true)
    }
  )

  it('is stale when a file was saved while it ran', () => {
    markBuilt(root, BEFORE - 1)
    expect(isBuildStale(root)).toBe(true)
  })
})
