import { useText } from '../../../app/text/use-text.ts'
import tableClasses from '../../../ui/table/data-table.module.css'
import { Grip } from '../../../ui/table/grip.tsx'
import { SelectAllHead, type SelectedRows } from '../../../ui/table/select-all-head.tsx'
import type { Layout } from '../../../ui/table/use-layout.ts'
import type { PlannedAction } from '../plan.ts'
import classes from './tree.module.css'

/** `selected` is of the actions shown. */
type Props = SelectedRows & { readonly layout: Layout<PlannedAction> }

/** Column heads of the tree; their edge can be pulled. The order of rows is the plan's own, so nothing sorts. */
export const TreeHead = ({ layout, selected, onSelectAll }: Props) => {
  const t = useText()
  return (
    <tr aria-rowindex={1} className={tableClasses.head}>
      <SelectAllHead selected={selected} onSelectAll={onSelectAll} />
      {layout.shown.map((column, index) => (
        <th
          key={column.id}
          scope="col"
          className={`${tableClasses.headCell} ${classes.head}`}
          data-first={index === 0 || undefined}
          data-kind={column.kind}
          title={column.header}
        >
          {column.header}
          <Grip column={column} layout={layout} className={classes.grip} />
        </th>
      ))}
      <th scope="col" className={tableClasses.headCell}>
        <span className={classes.keys}>{t('roadmap.column.menu')}</span>
      </th>
    </tr>
  )
}
