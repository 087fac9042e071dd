import type { RecordPage } from '#shared/contract/record.ts'
import { layoutOf } from '../layouts.ts'
import { ChildTable } from './child-table.tsx'

type Props = { readonly page: RecordPage; readonly readOnly: boolean }

/** What lives inside the record: milestones, budget lines, measurements, … */
export const ChildTables = ({ page, readOnly }: Props) =>
  layoutOf(page.type).children.map(type => (
    <ChildTable key={type} parent={page} type={type} fields={layoutOf(type).row} readOnly={readOnly} />
  ))
