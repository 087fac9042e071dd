// A number of commits of one field, for strace: node commits-child.ts FILE HOME COMMITS
import { openWorkspace } from '../../../electron/core/store/file/open.ts'

const [path = '', home = '', commits = '0'] = process.argv.slice(2)
const workspace = await openWorkspace(path, { home })
const { id } = await workspace.read.selectFrom('stakeholder').select('id').executeTakeFirstOrThrow()
for (let index = 0; index < Number(commits); index += 1) {
  const fields = { name: `Forum ${process.pid} ${index}` }
  await workspace.commit({ label: 'x', operations: [{ op: 'set', type: 'stakeholder', id, fields }] })
}
await workspace.close()
