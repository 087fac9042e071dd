import { bareSqlite } from '../bare-sqlite.ts'

/** One SELECT of the columns that the register shows, into objects. */
export const bareList = (path: string) => {
  const sqlite = bareSqlite(path)
  const select = sqlite.prepare(
    `SELECT id, name, acronym, sector, kind, territory, targetCommunity, migrantLed, power, interest, attitude, participation,
      responsibleDepartment FROM stakeholder WHERE deletedAt IS NULL`
  )
  return { all: () => select.all(), close: () => sqlite.close() }
}
