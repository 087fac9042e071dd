import { openInShell } from '../e2e/shell.ts'
import { largeSample } from './annex/large-sample.ts'
import { benchFolder } from './stakeholders.ts'
import { bareProgram } from './start/in-shell.ts'

const files = benchFolder()
const file = await largeSample(files, 1)
const program = bareProgram(files.folder)
for (let i = 0; i < 4; i++)
  for (const [name, o] of [
    ['ours', { file, home: files.home }],
    ['empty home', { home: files.folder + '/fresh' + i }],
    ['bare', { program, home: files.home }]
  ] as const) {
    const t = performance.now(),
      at = () => Math.round(performance.now() - t)
    const shell = await openInShell(o)
    const window = at()
    await shell.page.waitForSelector('h1, h2')
    const h1 = at()
    const paint = await shell.page.evaluate(() => ({
      nav: Math.round(performance.timing.loadEventEnd - performance.timing.navigationStart),
      paint: performance.getEntriesByType('paint').map(e => Math.round(e.startTime)),
      js: performance
        .getEntriesByType('resource')
        .map(e => [e.name.split('/').at(-1), Math.round(e.responseEnd)])
        .slice(0, 12),
      now: Math.round(performance.now())
    }))
    console.log(
      name,
      'window',
      window,
      'heading',
      h1,
      i === 3
        ? JSON.stringify(paint)
        : JSON.stringify({ paint: paint.paint, load: paint.nav, now: paint.now })
    )
    await shell.app.close()
    await shell.close().catch(() => {})
  }
files.remove()
