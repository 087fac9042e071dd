import { PianoError } from '#shared/contract/errors.ts'
import { isRecordType, kindOf, type RecordType } from '#shared/model/index.ts'
import type { Workspace } from '../../core/store/workspace.ts'
import type { Command } from '../command.ts'
import { withWorkspace } from '../with-workspace.ts'

const recordsOf = async (workspace: Workspace, type: RecordType, binToo: boolean) => {
  const query = workspace.read.selectFrom(type).selectAll().orderBy('id')
  const rows = await (binToo ? query : query.where('deletedAt', 'is', null)).execute()
  const translations = await workspace.read
    .selectFrom('translation')
    .select(['id', 'field', 'language', 'text'])
    .where('type', '=', type)
    .execute()
  const byId = new Map<string, Record<string, string>>()
  for (const row of translations) {
    const texts = byId.get(row.id) ?? {}
    texts[`${row.field}@${row.language}`] = row.text
    byId.set(row.id, texts)
  }
  return rows.map(({ rowHash: _, deletedAt, ...record }) => ({
    ...record,
    ...(binToo && { deletedAt }),
    ...byId.get(record.id)
  }))
}

const translationsOf = (workspace: Workspace) =>
  workspace.read
    .selectFrom('translation')
    .select(['type', 'id', 'field', 'language', 'text', 'original'])
    .orderBy('id')
    .orderBy('field')
    .orderBy('language')
    .execute()

/**
 * `list FILE TYPE [--deleted]`: every live record of a kind with its translations as `title@en`; with `--deleted` those in the bin too,
 * and `deletedAt` of each.
 */
export const list: Command = {
  name: 'list',
  positional: '<file> <type>',
  options: ['--deleted'],
  async run(around, [file = '', type = ''], options) {
    if (type !== 'translation' && !isRecordType(type)) throw new PianoError('UNKNOWN_TYPE', { type })
    return withWorkspace(around, file, async workspace => {
      if (type === 'translation') {
        const records = await translationsOf(workspace)
        return {
          json: { type, count: records.length, records },
          lines: records.map(row => `${row.id}  ${row.field}@${row.language}  ${row.text}`)
        }
      }
      const records = await recordsOf(workspace, type, options['deleted'] === true)
      const title = kindOf(type).title
      return {
        json: { type, count: records.length, records },
        lines: records.map(
          record =>
            `${record.id}  ${String(Object.entries(record).find(([name]) => name === title)?.[1] ?? '')}`
        )
      }
    })
  }
}
