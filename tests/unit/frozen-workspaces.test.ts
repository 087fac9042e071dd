import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { openWorkspace } from '../../electron/core/store/file/open.ts'
import { MIGRATIONS, RELEASED_VERSION } from '../../electron/core/store/migrations/migrations.ts'
import { makeFrozenWorkspace } from '../support/frozen-workspace.ts'
import { withFolder } from '../support/workspace.ts'

const FOLDER = fileURLToPath(new URL('../fixtures/workspaces/', import.meta.url))
const RELEASED = MIGRATIONS.filter(({ version }) => version <= RELEASED_VERSION)
const nameOf = (version: number): string => `form-${version}.piano.gz`

/** Opens a file, checks it, takes an old edit back and writes to it. */
const tryOut = async (file: string, home: string): Promise<void> => {
  const workspace = await openWorkspace(file, { home })
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
}

describe('workspaces of every form that was ever released', () => {
  it('are kept', () => {
    expect(globSync('form-*.piano.gz', { cwd: FOLDER }).sort(), 'npm run freeze keeps one').toEqual(
      RELEASED.map(({ version }) => nameOf(version)).sort()
    )
  })

  it.each(RELEASED.map(({ version }) => version))(
    'form %i opens, is in order, and can be undone and written to',
    version =>
      withFolder(async folder => {
        const file = join(folder, 'frozen.piano')
        writeFileSync(file, gunzipSync(readFileSync(join(FOLDER, nameOf(version)))))
        await tryOut(file, join(folder, 'home'))
      })
  )

  it('the one that comes next will pass too', () =>
    withFolder(async folder => {
      const file = join(folder, 'next.piano')
      await makeFrozenWorkspace(file)
      await tryOut(file, join(folder, 'home'))
    }))
})
