import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { createOne, withWorkspace } from '../../../../tests/support/workspace.ts'
import { openWorkspace } from './open.ts'

/** What other programs do to a file that is open here. */
const LOSSES: Readonly<Record<string, (path: string) => void>> = {
  removed: path => rmSync(path),
  'removed with its folder': path => renameSync(dirname(path), `${dirname(path)}.moved`),
  // As sync clients do: the new one beside, then renamed.
  replaced: path => {
    copyFileSync(path, `${path}.part`)
    renameSync(`${path}.part`, path)
  },
  truncated: path => truncateSync(path, statSync(path).size - 4096)
}

it.each(Object.entries(LOSSES))(
  'a file that was %s takes no edit any more, and what stood in it can be saved elsewhere',
  async (how, lose) => {
    await withWorkspace(async (first, { folder, home }) => {
      await createOne(first, 'department', { name: 'kept' })
      const place = join(folder, 'there')
      const path = join(place, 'a.piano')
      mkdirSync(place)
      await first.copyTo(path)
      const workspace = await openWorkspace(path, { home })
      await createOne(workspace, 'department', { name: 'before' })
      lose(path)
      const after = how === 'replaced' ? readFileSync(path) : null
      const what = how.split(' ')[0]
      for (const write of [
        () => createOne(workspace, 'department', { name: 'lost' }),
        () => workspace.undo()
      ]) {
        await expect(write()).rejects.toMatchObject({ code: 'WORKSPACE_GONE', details: { what } })
      }
      // What another program put there is left as it is.
      if (after !== null) expect(readFileSync(path).equals(after)).toBe(true)
      const copy = join(folder, 'copy.piano')
      if (how !== 'truncated') {
        await workspace.copyTo(copy)
        const again = await openWorkspace(copy, { home })
        const names = await again.read.selectFrom('department').select('name').orderBy('name').execute()
        expect(names.map(({ name }) => name)).toEqual(['before', 'kept'])
        await createOne(again, 'department', { name: 'goes on' })
        expect((await again.validate()).problems).toEqual([])
        await again.close()
      }
      await workspace.close()
    })
  }
)

it('an edit during which the file is taken away is not acknowledged', async () => {
  await withWorkspace(async (workspace, { path }) => {
    await createOne(workspace, 'department', { name: 'A' })
    const fields = {
      get name() {
        rmSync(path, { force: true })
        return 'B'
      }
    }
    const operations = [{ op: 'create' as const, type: 'department', fields }]
    await expect(workspace.commit({ label: 'x', operations })).rejects.toMatchObject({
      code: 'WORKSPACE_GONE'
    })
    writeFileSync(path, '')
  })
})
