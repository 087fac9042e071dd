import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { CORE_FLAGS } from '../../../electron/host/core-flags.ts'
import { ROOT } from '../../runner/child.ts'
import { peakOf } from './peak.ts'

/** How often a program's memory is looked at, in milliseconds. */
const LOOK = 10

/** Time in milliseconds and peak of memory in MiB. */
export type Cost = { readonly ms: number; readonly peak: number }

/** Makes the annex in a fresh process, started as the desktop starts its core; its start and the opening of the file are not counted. */
export const ourAnnex = async (program: string, path: string, home: string, out: string): Promise<Cost> => {
  const env = { ...process.env, PIANO_RESOURCES: join(ROOT, 'resources') }
  const child = fork(program, [path, home, out], { execArgv: [...CORE_FLAGS], env })
  const answered = once(child, 'message')
  const ended = once(child, 'exit').then(([code]) => {
    if (code !== 0) throw new Error(`the annex ended with code ${code}`)
  })
  const [cost] = await Promise.race([answered, ended.then(() => answered)])
  await ended
  return cost as Cost
}

/** Turns Markdown into DOCX with pandoc, with a table of contents. */
export const pandoc = async (command: string, markdown: string, out: string): Promise<Cost> => {
  const start = performance.now()
  const child = spawn(command, [markdown, '--from=markdown', '--toc', '-o', out], { stdio: 'inherit' })
  let peak = 0
  const timer = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid ?? 0))
  }, LOOK)
  const [code] = await once(child, 'exit')
  clearInterval(timer)
  if (code !== 0) throw new Error(`pandoc ended with code ${code}`)
  return { ms: performance.now() - start, peak }
}
