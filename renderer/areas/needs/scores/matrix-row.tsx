import { Button, Group, Popover } from '@mantine/core'
import { scaleLabel } from '#shared/i18n/labels.ts'
import { useFormats, useText } from '../../../app/text/use-text.ts'
import type { PriorityRow } from '../list.ts'
import type { Criterion } from '../types.ts'
import classes from './matrix.module.css'
import type { ScoreAt } from './use-scores.ts'

type Props = {
  readonly row: PriorityRow
  readonly index: number
  readonly start: number
  readonly gridId: string
  readonly criteria: readonly Criterion[]
  readonly scoreAt: ScoreAt
  /** Of this voice alone; the group's is in the row. */
  readonly total: number | null
  readonly several: boolean
  readonly isOpen: boolean
  readonly activeColumn: number | null
  /** The five scores are offered at the active cell. */
  readonly picking: boolean
  readonly onGive: (value: number | null) => void
  readonly onClose: () => void
  readonly onOpen: () => void
}

const SCORES = [1, 2, 3, 4, 5] as const

/** A priority's scores under each criterion, with its totals. */
export const MatrixRow = (props: Props) => {
  const { row, index, criteria, activeColumn } = props
  const t = useText()
  const { decimal } = useFormats()
  return (
    <tr
      aria-rowindex={index + 3}
      className={classes.row}
      data-open={props.isOpen || undefined}
      style={{ transform: `translateY(${props.start}px)` }}
    >
      <th scope="row" className={classes.name}>
        <button
          type="button"
          tabIndex={-1}
          className={classes.open}
          dir="auto"
          title={row.title}
          onClick={props.onOpen}
        >
          {row.title}
        </button>
      </th>
      {criteria.map((criterion, at) => {
        const cell = props.scoreAt(row.id, criterion.id)
        const isActive = activeColumn === at
        return (
          <td
            key={criterion.id}
            id={`${props.gridId}-${index}-${at}`}
            className={classes.cell}
            data-active={isActive || undefined}
            data-score={cell?.value}
            data-cost={criterion.direction === 'cost' || undefined}
            title={cell?.note ?? undefined}
          >
            {isActive && props.picking ? (
              <Popover opened position="bottom" withinPortal trapFocus={false} onDismiss={props.onClose}>
                <Popover.Target>
                  <span>{cell?.value ?? '–'}</span>
                </Popover.Target>
                <Popover.Dropdown p="xs">
                  <Group gap={2} wrap="nowrap">
                    {SCORES.map(value => (
                      <Button
                        key={value}
                        size="compact-sm"
                        variant={cell?.value === value ? 'filled' : 'default'}
                        aria-label={scaleLabel(t, 'score', 'value', value)}
                        onClick={() => props.onGive(value)}
                      >
                        {value}
                      </Button>
                    ))}
                    {cell && (
                      <Button size="compact-sm" variant="subtle" onClick={() => props.onGive(null)}>
                        {t('needs.scores.remove')}
                      </Button>
                    )}
                  </Group>
                </Popover.Dropdown>
              </Popover>
            ) : (
              (cell?.value ?? (cell === null && <span className={classes.none}>–</span>))
            )}
          </td>
        )
      })}
      <td className={classes.total}>{decimal(props.total)}</td>
      {props.several && <td className={classes.total}>{decimal(row.total)}</td>}
    </tr>
  )
}
