import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { createRouterClient } from '@orpc/server'
import { createCore } from '../../electron/core/serving/core.ts'
import type { LargeCounts } from '../bench/size/large-workspace.ts'
import { withFolder } from '../support/workspace.ts'
import { makeLargeCity } from './large-city.ts'
import { editsOn } from './screens.ts'
import { windowOver } from './window.ts'

const MOST_READS = 3
const MOST_BYTES = 20_000

type Row = { readonly id: string }

/** Lists that have no order of their own, by id. */
const inOrder = (answer: unknown): unknown =>
  Array.isArray(answer) ? answer.toSorted((a: Row, b: Row) => (a.id < b.id ? -1 : 1)) : answer

/**
 * Makes a large city, edits it on every screen with the panel open, and says what did not hold: more than three reads or 20 kB after an
 * edit, or an answer put together out of small ones that is not what the whole one says.
 */
export const editsThatCostTooMuch = async (counts: LargeCounts): Promise<readonly string[]> => {
  const problems: string[] = []
  await withFolder(async folder => {
    const home = join(folder, 'home')
    const path = join(folder, 'large.piano')
    await makeLargeCity(path, home, counts)
    const core = createCore({ home, version: '0.0.0', backsUp: false })
    await core.context.session.open(path)
    const client = createRouterClient(core.router, { context: core.context })
    const costs = await editsOn(
      () => windowOver(client),
      0,
      (screen, answers) => {
        for (const { path, shown, now } of answers)
          if (!isDeepStrictEqual(inOrder(shown), inOrder(now)))
            problems.push(`${screen}: ${path} is not true`)
      }
    )
    await core.close()
    for (const { screen, what, reads, bytes } of costs)
      if (reads.length > MOST_READS || bytes > MOST_BYTES)
        problems.push(`${screen}, ${what}: ${bytes} bytes, ${reads.length} reads: ${reads.join(', ')}`)
  })
  return problems
}
