// Measures one area and writes its figures to a file; run.ts starts it.
import { writeFileSync } from 'node:fs'
import type { Area } from './measured.ts'

const AREAS: Readonly<Record<string, () => Promise<Area>>> = {
  commit: async () => (await import('./commit/commit.ts')).measureCommit,
  list: async () => (await import('./list/list.ts')).measureList,
  size: async () => (await import('./size/size.ts')).measureSize,
  edits: async () => (await import('./edits/edits.ts')).measureLarge,
  annex: async () => (await import('./annex/annex.ts')).measureAnnex,
  bundle: async () => (await import('./bundle/bundle.ts')).measureBundle,
  start: async () => (await import('./start/start.ts')).measureStart
}

if (import.meta.main) {
  const [name = '', rounds = '7', sizes = '', result = ''] = process.argv.slice(2)
  const area = await AREAS[name]?.()
  if (area === undefined) throw new Error(`there is no area ${name}`)
  writeFileSync(result, JSON.stringify(await area({ rounds: Number(rounds), small: sizes === 'small' })))
}
