import { hash } from 'node:crypto'
import { bareSqlite } from '../bare-sqlite.ts'

/** The least an export can cost: read the rows, print each as JSON, hash all of it. */
export const bareExport = (path: string) => {
  const sqlite = bareSqlite(path)
  const select = sqlite.prepare(
    'SELECT id, name, acronym, sector, kind, description, territory, participation, responsibleDepartment FROM stakeholder WHERE deletedAt IS NULL ORDER BY id'
  )
  return {
    run(): string {
      const lines = select.all().map(row => `${JSON.stringify(row)}\n`)
      return hash('sha256', Buffer.from(lines.join('')), 'hex')
    },
    close: () => sqlite.close()
  }
}
