import { existsSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { call } from '@orpc/server'
import { expect, it } from 'vitest'
import { withFolder } from '../../../../tests/support/workspace.ts'
import { createCore } from '../../serving/core.ts'
import { workspace as procedures } from './procedures.ts'

it('where everything lies is told: the file, who has it open, its backups and this device', () =>
  withFolder(async folder => {
    const home = join(folder, 'home')
    const { context, close } = createCore({ home, version: '0' })
    try {
      const path = join(folder, 'a.piano')
      const city = { city: 'Sousse', country: null, language: 'fr', department: null, role: null } as const
      await context.session.create(path, city)
      const ask = () => call(procedures.whereabouts, undefined, { context })
      const first = await ask()
      expect(first).toMatchObject({
        file: { path, size: statSync(path).size },
        openBy: { host: hostname(), here: true },
        backups: { count: 0, newest: null, size: 0 },
        home
      })
      await context.session.workspace().backup('byHand')
      const { backups } = await ask()
      expect(backups).toMatchObject({ count: 1, newest: expect.stringMatching(/^2/) })
      expect(existsSync(backups.folder)).toBe(true)
      // Another program wrote its own note since.
      const note = { host: 'PC-3', user: 'maria', pid: 1, since: '2026-01-01T08:00:00.000Z', workspace: '' }
      writeFileSync(join(folder, '.a.piano.lock'), JSON.stringify(note))
      expect((await ask()).openBy).toMatchObject({ host: 'PC-3', user: 'maria', here: false })
    } finally {
      await close()
    }
  }))
