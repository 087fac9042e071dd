import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openWorkspace } from '../../electron/core/store/file/open.ts'
import { withWorkspace } from '../support/workspace.ts'

const ROOT = join(import.meta.dirname, '../..')

const WRITE_FOR_EVER = `
const [open, path, home] = process.argv.slice(1)
const { openWorkspace } = await import(open)
const workspace = await openWorkspace(path, { home })
for (let index = 0; ; index += 1) {
  const operations = [0, 1, 2].map(part => ({ op: 'create', type: 'stakeholder', fields: { name: index + '.' + part } }))
  const { stamp } = await workspace.commit({ label: 'write', operations })
  process.stdout.write(stamp + '\\n')
  await new Promise(resolve => setImmediate(resolve))
}`

/** Commits in a process that is killed once it has acknowledged some; gives the stamps that it acknowledged. */
const killedWriter = (path: string, home: string, after: number): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        WRITE_FOR_EVER,
        join(ROOT, 'electron/core/store/file/open.ts'),
        path,
        home
      ],
      { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] }
    )
    let text = ''
    child.stdout.on('data', chunk => {
      text += String(chunk)
      if (text.split('\n').length > after) child.kill('SIGKILL')
    })
    child.on('error', reject)
    child.on('close', () => resolve(text.split('\n').filter(line => line.length === 42)))
  })

it('a process killed while it writes loses nothing it acknowledged and leaves nothing half done', async () => {
  await withWorkspace(async (workspace, { path, home }) => {
    await workspace.close()
    for (const after of [3, 17, 29, 41]) {
      const stamps = await killedWriter(path, home, after)
      expect(stamps.length).toBeGreaterThanOrEqual(after)
      const again = await openWorkspace(path, { home })
      const kept = await again.read.selectFrom('transaction').select('stamp').execute()
      expect(kept.map(({ stamp }) => stamp)).toEqual(expect.arrayContaining([...stamps]))
      const rows = await again.read.selectFrom('stakeholder').select('id').execute()
      expect(rows.length % 3).toBe(0)
      expect((await again.validate()).problems).toEqual([])
      await again.close()
    }
  })
})
