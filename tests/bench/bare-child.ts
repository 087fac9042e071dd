// The floor behind a process boundary: bare work, and a bare message for its answer. Started by bare-process.ts.
import { bareCommits } from './commit/bare-commit.ts'
import { bareList } from './list/bare-list.ts'

const [path = ''] = process.argv.slice(2)
const work = {
  commits: null as ReturnType<typeof bareCommits> | null,
  list: null as ReturnType<typeof bareList> | null
}

process.on(
  'message',
  (message: { readonly call: 'rename' | 'list' | 'end'; readonly index: number; readonly name: string }) => {
    if (message.call === 'rename') {
      work.commits ??= bareCommits(path)
      work.commits.rename(message.index, message.name)
      process.send?.({ done: true })
    } else if (message.call === 'list') {
      work.list ??= bareList(path)
      process.send?.(work.list.all())
    } else process.disconnect()
  }
)
