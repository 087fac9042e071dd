import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { call } from '@orpc/server'
import { expect, it } from 'vitest'
import { createOne, withFolder } from '../../../../tests/support/workspace.ts'
import { createCore } from '../../serving/core.ts'
import { workspace as procedures } from './procedures.ts'

it('a kept backup, and nothing else, is written to a place that is free, and opens as it was', () =>
  withFolder(async folder => {
    const core = createCore({ home: join(folder, 'home'), version: '0' })
    const { context } = core
    const { session, tickets } = context
    try {
      const city = { city: 'Sousse', country: null, language: 'fr', department: null, role: null } as const
      await session.create(join(folder, 'a.piano'), city)
      await session.workspace().backup('byHand')
      await createOne(session.workspace(), 'stakeholder', { name: 'Forum' })
      const [kept] = await call(procedures.backups, undefined, { context })
      const path = join(folder, 'back.piano')
      const target = tickets.issue(path, 'write')
      const restore = (name: string) => call(procedures.restore, { name, target }, { context })

      await expect(restore('../../a.piano')).rejects.toMatchObject({ code: 'FILE_MISSING' })
      expect(existsSync(path)).toBe(false)
      expect((await restore(kept?.name ?? '')).sha256).toMatch(/^[0-9a-f]{64}$/)
      await expect(restore(kept?.name ?? '')).rejects.toMatchObject({ code: 'WORKSPACE_EXISTS' })
      const { records } = await call(procedures.validate, undefined, { context })
      expect(records['stakeholder']).toBe(1)

      await session.open(path)
      const restored = await call(procedures.validate, undefined, { context })
      expect(restored).toMatchObject({ ok: true, problems: [] })
      expect(restored.records['stakeholder'] ?? 0).toBe(0)
    } finally {
      await core.close()
    }
  }))
