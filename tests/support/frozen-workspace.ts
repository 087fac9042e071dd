import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createWorkspace } from '../../electron/core/store/file/create.ts'
import { openWorkspace } from '../../electron/core/store/file/open.ts'
import { oneOfEach } from './one-of-each.ts'

/** Makes a workspace of the current form with a record of every kind and a history: edited, put into the bin, undone. */
export const makeFrozenWorkspace = async (target: string): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'piano-freeze-'))
  const home = join(folder, 'home')
  const file = join(folder, 'workspace.piano')
  try {
    await createWorkspace(file, { cityName: 'Città di prova', language: 'it', country: 'IT', home })
    const workspace = await openWorkspace(file, { home })
    const { operations } = oneOfEach()
    await workspace.commit({ label: 'One of each kind', operations, reason: 'Frozen for the tests' })
    const [stakeholder] = await workspace.read.selectFrom('stakeholder').select('id').execute()
    const id = stakeholder?.id ?? ''
    await workspace.commit({
      label: 'An edit with translations',
      operations: [
        {
          op: 'set',
          type: 'stakeholder',
          id,
          fields: { name: 'Forum', 'name@ar': 'منتدى', 'name@fr': 'Forum' }
        }
      ]
    })
    await workspace.commit({ label: 'Into the bin', operations: [{ op: 'delete', type: 'stakeholder', id }] })
    await workspace.undo()
    await workspace.copyTo(target)
    await workspace.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
