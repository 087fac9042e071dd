import { basename } from 'node:path'
import type { OpenWorkspace } from '#shared/contract/workspace.ts'
import { isHexColour } from '#shared/model/colour.ts'
import { readLinks } from '../reading/record-links.ts'
import { SAMPLE_DAY } from '../sample/folder.ts'
import type { Workspace } from '../store/workspace.ts'

const NOBODY: OpenWorkspace['me'] = { member: null, role: null, department: null }

/** What the window is told about the open workspace; `me` is nobody when that member is not there or in the bin. */
export const describeWorkspace = async (
  workspace: Workspace,
  member: string | null,
  lookedAt: OpenWorkspace['lookedAt']
): Promise<OpenWorkspace> => {
  const city = await workspace.read
    .selectFrom('city')
    .select(['id', 'name', 'country', 'accentColour'])
    .where('deletedAt', 'is', null)
    .executeTakeFirst()
  const colour = city?.accentColour ?? null
  return {
    id: workspace.id,
    cityName: city?.name ?? '',
    city: city?.id ?? null,
    country: city?.country ?? null,
    accentColour: isHexColour(colour) ? colour : null,
    language: workspace.language,
    readOnly: workspace.readOnly,
    lookedAt,
    asOf: lookedAt === 'sample' ? SAMPLE_DAY : null,
    fileName: basename(workspace.path),
    warnings: [...workspace.warnings],
    me: member === null ? NOBODY : await memberOf(workspace, member)
  }
}

const memberOf = async ({ read }: Workspace, id: string): Promise<OpenWorkspace['me']> => {
  const found = await read
    .selectFrom('member')
    .select(['id', 'role', 'department'])
    .where('id', '=', id)
    .where('deletedAt', 'is', null)
    .executeTakeFirst()
  if (found === undefined) return NOBODY
  const key = found.department === null ? null : { type: 'department' as const, id: found.department }
  const links = await readLinks(read, key === null ? [] : [key])
  return {
    member: found.id,
    role: found.role,
    department: key === null ? null : links(key.type, key.id)
  }
}
