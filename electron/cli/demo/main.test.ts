import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { withFolder } from '../../../tests/support/workspace.ts'
import { main } from './main.ts'

it('the demo ends with 1 when a step fails, and says which', { timeout: 120_000 }, async () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  await withFolder(async folder => {
    vi.stubEnv('TMPDIR', folder)
    expect(await main({ PIANO_HOME: join(folder, 'home'), PIANO_TODAY: '2022-02-30' })).toBe(1)
  })
  expect(said.mock.calls.flat().join('\n')).toContain('FAILED (DATE_INVALID)')
  said.mockRestore()
  vi.unstubAllEnvs()
})
