// Makes the annex once in a process of its own, so that its peak of memory is its own: node annex-child.ts FILE HOME OUT
import { writeFileSync } from 'node:fs'
import { renderInWorker } from '../../../electron/core/documents/render/index.ts'
import { openWorkspace } from '../../../electron/core/store/file/open.ts'
import { peakOf } from './peak.ts'
import { annexTree } from './tree.ts'

const main = async (): Promise<void> => {
  const [path = '', home = '', out = ''] = process.argv.slice(2)
  const workspace = await openWorkspace(path, { home, readOnly: true })
  const start = performance.now()
  const tree = await annexTree(workspace)
  const composed = performance.now()
  const bytes = await renderInWorker(tree)
  const rendered = performance.now()
  writeFileSync(out, bytes)
  await workspace.close()
  const peak = peakOf(process.pid)
  process.send?.({ ms: rendered - start, composing: composed - start, peak })
}

// No await at the top level: the bundle is CommonJS.
void main()
