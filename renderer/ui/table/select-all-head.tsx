import { Checkbox } from '@mantine/core'
import { useText } from '../../app/text/use-text.ts'
import classes from './data-table.module.css'

export type SelectedRows = {
  /** All, some or none of the rows shown are selected; undefined: rows cannot be selected. */
  readonly selected?: 'all' | 'some' | 'none' | undefined
  readonly onSelectAll: () => void
}

/** The head of the column of boxes, which selects all rows shown or none. */
export const SelectAllHead = ({ selected, onSelectAll }: SelectedRows) => {
  const t = useText()
  if (selected === undefined) return null
  return (
    <th scope="col" className={classes.tick}>
      <Checkbox
        size="xs"
        aria-label={t('table.selectAll')}
        checked={selected === 'all'}
        indeterminate={selected === 'some'}
        onChange={onSelectAll}
      />
    </th>
  )
}
