import { useText } from '../../../app/text/use-text.ts'
import tableClasses from '../../../ui/table/data-table.module.css'
import type { PlannedAction } from '../plan.ts'
import type { TreeColumn } from './columns.tsx'
import classes from './tree.module.css'

type Props = {
  readonly columns: readonly TreeColumn[]
  readonly actions: readonly PlannedAction[]
  /** There is a column of boxes before the others. */
  readonly hasTicks: boolean
  /** Number of the line in the grid, counted from one. */
  readonly index: number
}

/** Totals of the actions shown, where a column has one. */
export const TreeFoot = ({ columns, actions, hasTicks, index }: Props) => {
  const t = useText()
  return (
    <tfoot className={tableClasses.foot}>
      <tr aria-rowindex={index} className={tableClasses.totals}>
        {hasTicks && <td className={tableClasses.tick} />}
        {columns.map((column, at) => (
          <td
            key={column.id}
            className={at === 0 ? tableClasses.cell : `${tableClasses.cell} ${classes.cell}`}
            data-first={at === 0 || undefined}
            data-kind={column.kind}
          >
            {column.total?.(actions) ?? (at === 0 ? t('table.total') : null)}
          </td>
        ))}
        <td />
      </tr>
    </tfoot>
  )
}
