import type { RecordType } from '#shared/model/index.ts'
import { type CodedPart, planCodes } from '#shared/rules/plan-codes.ts'
import type { Connection } from '../file/connection.ts'
import type { RecordKey } from '../workspace.ts'

/** The parts of a plan, each with the field that says what it stands in. */
const LEVELS = [
  ['axis', 'roadmap'],
  ['objective', 'axis'],
  ['action', 'objective']
] as const satisfies readonly (readonly [RecordType, string])[]

type Part = RecordKey & { readonly code: string | null; readonly within: string }

const partsIn = ({ prepare }: Connection): readonly Part[] =>
  LEVELS.flatMap(([type, within]) => {
    const rows = prepare(
      `SELECT "id", "code", "${within}" AS "within" FROM "${type}" WHERE "deletedAt" IS NULL ORDER BY "position", "id"`
    ).all() as Omit<Part, 'type'>[]
    return rows.map(row => ({ ...row, type }))
  })

/** What every part of the plans is read with: its code, or its number by place; by id. */
export const placedCodes = (
  connection: Connection
): ReadonlyMap<string, RecordKey & { readonly code: string }> => {
  const parts = partsIn(connection)
  const inside = Map.groupBy(parts, ({ within }) => within)
  const treeOf = (id: string): readonly CodedPart[] =>
    (inside.get(id) ?? []).map(part => ({ id: part.id, code: part.code, children: treeOf(part.id) }))
  const known = new Map(parts.map(part => [part.id, part]))
  const roadmaps = new Set(parts.flatMap(({ type, within }) => (type === 'axis' ? within : [])))
  const codes = [...roadmaps].flatMap(roadmap => [...planCodes(treeOf(roadmap))])
  return new Map(
    codes.flatMap(([id, code]) => {
      const part = known.get(id)
      return part === undefined ? [] : [[id, { type: part.type, id, code }] as const]
    })
  )
}
