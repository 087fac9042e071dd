import { resolve } from 'node:path'
import { cityKeyOf } from '../../core/bundles/city-key.ts'
import type { Command } from '../command.ts'
import { countLines, liveCounts } from '../counts.ts'
import { withWorkspace } from '../with-workspace.ts'

/** `info FILE`: what the file is, whose, and how much it holds. */
export const info: Command = {
  name: 'info',
  positional: '<file>',
  options: [],
  run: (around, [file = '']) =>
    withWorkspace(around, file, async workspace => {
      const { city, fingerprint } = await cityKeyOf(workspace)
      const records = await liveCounts(workspace)
      const row = await workspace.read
        .selectFrom('transaction')
        .select(select => [select.fn.countAll<number>().as('count'), select.fn.max('stamp').as('last')])
        .executeTakeFirstOrThrow()
      const transactions = Number(row.count)
      return {
        json: {
          file: resolve(file),
          workspace: workspace.id,
          city,
          language: workspace.language,
          readOnly: workspace.readOnly,
          records,
          transactions,
          lastStamp: row.last,
          fingerprint
        },
        lines: [
          `${city.name} – ${resolve(file)}`,
          around.t('cli.info.transactions', { count: transactions }),
          ...countLines(around.t, records)
        ]
      }
    })
}

/** `key FILE`: the city's public key and its fingerprint. */
export const key: Command = {
  name: 'key',
  positional: '<file>',
  options: [],
  run: (around, [file = '']) =>
    withWorkspace(around, file, async workspace => {
      const { city, publicKey, fingerprint } = await cityKeyOf(workspace)
      return { json: { city, publicKey, fingerprint }, lines: [city.name, fingerprint] }
    })
}
