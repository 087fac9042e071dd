import type { RecordPage } from '#shared/contract/record.ts'
import { layoutOf } from '../layouts/index.ts'
import { ChildTable } from './child-table.tsx'

type Props = { readonly page: RecordPage; readonly readOnly: boolean }

/** What lives inside the record: milestones, budget lines, measurements, … */
export const ChildTables = ({ page, readOnly }: Props) =>
  layoutOf(page.type).children.map(table => (
    <ChildTable key={table.type} parent={page} table={table} readOnly={readOnly} />
  ))
