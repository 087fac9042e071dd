import type { RecordFor } from '#shared/model/index.ts'
import { type OwnFields, ownFieldsFrom } from '#shared/model/own-fields.ts'
import type { Read } from './database.ts'
import type { Connection } from './file/connection.ts'

/** The group's own fields, those in the bin too: values of them may stand. */
export const ownFieldsIn = ({ prepare }: Connection): OwnFields => {
  const rows = prepare('SELECT * FROM "ownField" ORDER BY "position", "id"').all() as RecordFor<'ownField'>[]
  if (rows.length === 0) return ownFieldsFrom([], [])
  const choices = prepare('SELECT * FROM "ownChoice" ORDER BY "position", "id"').all()
  return ownFieldsFrom(rows, choices as RecordFor<'ownChoice'>[])
}

/** The same for whoever only reads. */
export const readOwnFields = async (read: Read): Promise<OwnFields> => {
  const rows = await read.selectFrom('ownField').selectAll().orderBy('position').orderBy('id').execute()
  if (rows.length === 0) return ownFieldsFrom([], [])
  const choices = await read.selectFrom('ownChoice').selectAll().orderBy('position').orderBy('id').execute()
  return ownFieldsFrom(rows, choices)
}
