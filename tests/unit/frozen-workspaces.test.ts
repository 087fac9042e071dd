import { copyFileSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { CURRENT_VERSION } from '../../electron/core/store/file/migrations.ts'
import { openWorkspace } from '../../electron/core/store/file/open.ts'
import { withFolder } from '../support/workspace.ts'

const FOLDER = fileURLToPath(new URL('../fixtures/workspaces/', import.meta.url))
const FROZEN = globSync('form-*.piano', { cwd: FOLDER }).sort()

describe('workspaces of every form that was ever released', () => {
  it('are kept, the current one among them', () => {
    expect(FROZEN, 'npm run freeze keeps the current one').toContain(`form-${CURRENT_VERSION}.piano`)
  })

  it.each(FROZEN)('%s opens, is in order, and can be undone and written to', async name => {
    const original = readFileSync(join(FOLDER, name))
    await withFolder(async folder => {
      const file = join(folder, basename(name))
      copyFileSync(join(FOLDER, name), file)
      const workspace = await openWorkspace(file, { home: join(folder, 'home') })
      try {
        expect((await workspace.validate()).problems).toEqual([])
        const forum = { type: 'stakeholder', title: 'Forum' }
        expect(await workspace.search('منتدى', 10)).toMatchObject([forum])
        const [edit] = await workspace.read
          .selectFrom('transaction')
          .select('stamp')
          .where('label', '=', 'An edit with translations')
          .execute()
        await workspace.undoTransaction(edit?.stamp ?? '')
        expect(await workspace.search('منتدى', 10)).toEqual([])
        const made = { op: 'create', type: 'department', fields: { name: 'Nuova' } } as const
        expect((await workspace.commit({ label: 'New', operations: [made] })).created).toHaveLength(1)
        expect((await workspace.validate()).problems).toEqual([])
      } finally {
        await workspace.close()
      }
    })
    expect(readFileSync(join(FOLDER, name)).equals(original)).toBe(true)
  })
})
