import { useMemo } from 'react'
import type { IndicatorRow } from '#shared/contract/monitoring.ts'
import { choiceLabel, fieldLabel } from '#shared/i18n/labels.ts'
import { LIGHTS } from '#shared/model/light.ts'
import { useFormats, useText } from '../../app/text/use-text.ts'
import { Light } from '../../ui/light.tsx'
import type { Column } from '../../ui/table/column.ts'
import { Named, NextDue, Progress, Trend } from './cells.tsx'
import { dueOf } from './due.ts'
import { lastValue } from './last-value.ts'

/** The columns of the monitoring table, as of a day. */
export const useIndicatorColumns = (today: string): readonly Column<IndicatorRow>[] => {
  const t = useText()
  const formats = useFormats()
  return useMemo(() => {
    const label = (field: string) => fieldLabel(t, 'indicator', field)
    // The words of the lights are longer in some languages than in others.
    const lightWidth = Math.round(46 + 6.5 * Math.max(...LIGHTS.map(light => t(`light.${light}`).length)))
    const named = (row: IndicatorRow) => [row.code, row.title].filter(Boolean).join(' ')
    const columns: readonly Column<IndicatorRow>[] = [
      {
        id: 'title',
        header: label('title'),
        width: 250,
        value: named,
        render: row => <Named code={row.code} title={row.title} />
      },
      {
        id: 'level',
        header: label('level'),
        width: 92,
        filter: true,
        value: row => row.level,
        text: row => (row.level === null ? '' : choiceLabel(t, 'indicator', 'level', row.level))
      },
      {
        id: 'baselineValue',
        header: t('monitoring.column.baseline'),
        width: 78,
        kind: 'number',
        value: row => row.baselineValue,
        text: row => formats.number(row.baselineValue)
      },
      {
        id: 'targetValue',
        header: t('monitoring.column.target'),
        width: 84,
        kind: 'number',
        value: row => row.targetValue,
        text: row => formats.number(row.targetValue)
      },
      {
        id: 'last',
        header: t('monitoring.column.last'),
        width: 78,
        kind: 'number',
        value: row => lastValue(row, today)?.value ?? null,
        text: row => formats.number(lastValue(row, today)?.value ?? null)
      },
      {
        id: 'lastDate',
        header: t('monitoring.column.lastDate'),
        width: 110,
        hidden: true,
        value: row => lastValue(row, today)?.date ?? null,
        text: row => formats.date(lastValue(row, today)?.date ?? null)
      },
      {
        id: 'unit',
        header: t('monitoring.column.unit'),
        width: 112,
        value: row => row.unit
      },
      {
        id: 'progress',
        header: t('monitoring.column.progress'),
        width: 118,
        kind: 'number',
        value: row => row.progress,
        text: row => (row.progress === null ? '' : formats.percent(row.progress * 100)),
        render: row => row.progress !== null && <Progress share={row.progress} />
      },
      {
        id: 'trend',
        header: t('monitoring.column.trend'),
        width: 108,
        value: row => row.trend,
        text: row => (row.trend === null ? '' : t(`monitoring.trend.${row.trend}`)),
        render: row => row.trend !== null && <Trend trend={row.trend} />
      },
      {
        id: 'light',
        header: t('monitoring.column.light'),
        width: lightWidth,
        filter: true,
        value: row => row.light.light,
        text: row => t(`light.${row.light.light}`),
        render: row => <Light light={row.light.light} reasons={row.light.reasons} />
      },
      {
        id: 'nextDue',
        header: t('monitoring.column.nextDue'),
        width: 118,
        value: row => row.nextDue,
        text: row => formats.date(row.nextDue),
        render: row =>
          row.nextDue !== null && <NextDue date={row.nextDue} isOverdue={dueOf(row, today) === 'overdue'} />
      },
      {
        id: 'owner',
        header: t('monitoring.column.owner'),
        width: 200,
        value: row => row.owner?.title ?? null
      },
      {
        id: 'due',
        header: t('monitoring.column.due'),
        width: 120,
        filter: true,
        hidden: true,
        value: row => dueOf(row, today),
        text: row => t(`monitoring.due.${dueOf(row, today)}`)
      },
      {
        id: 'responsibleDepartment',
        header: t('monitoring.column.responsible'),
        width: 170,
        filter: true,
        value: row => row.responsibleDepartment?.id ?? null,
        text: row => row.responsibleDepartment?.title ?? ''
      }
    ]
    return columns
  }, [t, formats, today])
}
