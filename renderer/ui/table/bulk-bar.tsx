import { Button, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useText } from '../../app/text/use-text.ts'
import classes from './data-table.module.css'

type Props = {
  /** How many rows are selected. */
  readonly count: number
  readonly onClear: () => void
  readonly children: ReactNode
}

/** What can be done with the selected rows at once; there while there are any. */
export const BulkBar = ({ count, onClear, children }: Props) => {
  const t = useText()
  if (count === 0) return null
  return (
    <section className={classes.bulk} aria-label={t('table.selection')}>
      <Text size="sm" fw={600}>
        {t('table.selected', { count })}
      </Text>
      {children}
      <Button size="compact-sm" variant="subtle" onClick={onClear}>
        {t('table.clearSelection')}
      </Button>
    </section>
  )
}
