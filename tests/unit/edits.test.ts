import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { expect, test } from 'vitest'
import { createCore } from '../../electron/core/serving/core.ts'
import { makeLargeCity } from '../edits/large-city.ts'
import { editsOn } from '../edits/screens.ts'
import { windowOver } from '../edits/window.ts'
import { withFolder } from '../support/workspace.ts'

const MOST_READS = 3
const MOST_BYTES = 20_000

type Row = { readonly id: string }

/** Lists that have no order of their own, by id. */
const inOrder = (answer: unknown): unknown =>
  Array.isArray(answer) ? answer.toSorted((a: Row, b: Row) => (a.id < b.id ? -1 : 1)) : answer

test('After an edit a screen with its panel open asks for three answers at most, small ones, however large the workspace', () =>
  withFolder(async folder => {
    const home = join(folder, 'home')
    const path = join(folder, 'large.piano')
    await makeLargeCity(path, home)
    const core = createCore({ home, version: '0.0.0' })
    await core.context.session.open(path)
    const client = createRouterClient(core.router, { context: core.context })
    // What was put together out of small answers is what the whole ones say.
    const costs = await editsOn(
      () => windowOver(client),
      (screen, answers) => {
        for (const { path, shown, now } of answers)
          expect.soft(inOrder(shown), `${screen}, ${path}`).toEqual(inOrder(now))
      }
    )
    await core.close()
    for (const { screen, what, reads, bytes } of costs) {
      expect.soft(reads.length, `${screen}, ${what}: ${reads.join(', ')}`).toBeLessThanOrEqual(MOST_READS)
      expect.soft(bytes, `${screen}, ${what}: ${reads.join(', ')}`).toBeLessThanOrEqual(MOST_BYTES)
    }
  }))
