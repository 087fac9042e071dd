import { useMemo } from 'react'
import { withCode } from '#shared/formats/punctuation.ts'
import { figureWords } from '#shared/i18n/figure-words.ts'
import { fieldLabel } from '#shared/i18n/labels.ts'
import { LIGHTS } from '#shared/model/light.ts'
import { useFormats, useText } from '../../app/text/use-text.ts'
import type { ListCell } from '../../record/list/use-list-columns.ts'
import { Light } from '../../ui/light.tsx'
import { Named, NextDue, Progress, Trend } from './cells.tsx'
import { dueOf } from './due.ts'
import type { IndicatorRow } from './list.ts'
import type { StandingOf } from './use-standings.ts'

/** An indicator's code and title, as one text. */
export const namedIndicator = ({ code, title }: Pick<IndicatorRow, 'code' | 'title'>): string =>
  withCode(code, title)

/** Columns computed from the measurements as of a day, and the name with its code. */
export const useIndicatorCells = (
  standingOf: StandingOf,
  today: string
): Readonly<Record<string, ListCell<IndicatorRow>>> => {
  const t = useText()
  const formats = useFormats()
  return useMemo(() => {
    // The words of the lights are longer in some languages than in others.
    const lightWidth = Math.round(46 + 6.5 * Math.max(...LIGHTS.map(light => t(`light.${light}`).length)))
    const lastOf = ({ id }: IndicatorRow) => standingOf(id)?.last ?? null
    const lightOf = ({ id }: IndicatorRow) => standingOf(id)?.light ?? null
    const progressOf = ({ id }: IndicatorRow) => standingOf(id)?.progress ?? null
    // As exact as the value that it is reckoned from.
    const progressWords = (row: IndicatorRow): string => {
      const share = progressOf(row)
      const qualifier = lastOf(row)?.qualifier ?? null
      return share === null
        ? ''
        : figureWords(t, formats.percent, { value: share * 100, qualifier, upper: null })
    }
    const trendOf = ({ id }: IndicatorRow) => standingOf(id)?.trend ?? null
    const nextOf = ({ id }: IndicatorRow) => standingOf(id)?.nextDue ?? null
    const dueIn = (row: IndicatorRow) => dueOf(nextOf(row), today)
    return {
      title: {
        header: fieldLabel(t, 'indicator', 'title'),
        value: namedIndicator,
        text: namedIndicator,
        render: row => <Named code={row.code} title={row.title} />
      },
      last: {
        header: t('monitoring.column.last'),
        width: 96,
        kind: 'number',
        value: row => lastOf(row)?.value ?? null,
        text: row => {
          const last = lastOf(row)
          return last === null ? '' : figureWords(t, formats.number, last)
        }
      },
      lastDate: {
        header: t('monitoring.column.lastDate'),
        width: 110,
        hidden: true,
        value: row => lastOf(row)?.date ?? null,
        text: row => formats.date(lastOf(row)?.date ?? null)
      },
      progress: {
        header: t('monitoring.column.progress'),
        width: 132,
        kind: 'number',
        value: progressOf,
        text: progressWords,
        render: row => {
          const share = progressOf(row)
          return share !== null && <Progress share={share} words={progressWords(row)} />
        }
      },
      trend: {
        header: t('monitoring.column.trend'),
        width: 108,
        value: trendOf,
        text: row => {
          const trend = trendOf(row)
          return trend === null ? '' : t(`monitoring.trend.${trend}`)
        },
        render: row => {
          const trend = trendOf(row)
          return trend !== null && <Trend trend={trend} />
        }
      },
      light: {
        header: t('monitoring.column.light'),
        width: lightWidth,
        filter: true,
        value: row => lightOf(row)?.light ?? null,
        text: row => {
          const light = lightOf(row)
          return light === null ? '' : t(`light.${light.light}`)
        },
        render: row => {
          const light = lightOf(row)
          return light !== null && <Light light={light.light} reasons={light.reasons} />
        }
      },
      nextDue: {
        header: t('monitoring.column.nextDue'),
        width: 118,
        value: nextOf,
        text: row => formats.date(nextOf(row)),
        render: row => {
          const date = nextOf(row)
          return date !== null && <NextDue date={date} isOverdue={dueIn(row) === 'overdue'} />
        }
      },
      owner: {
        header: t('monitoring.column.owner'),
        width: 200,
        value: row => (row.action ?? row.objective ?? row.axis)?.title ?? null
      },
      due: {
        header: t('monitoring.column.due'),
        width: 120,
        filter: true,
        hidden: true,
        value: dueIn,
        text: row => t(`monitoring.due.${dueIn(row)}`)
      }
    }
  }, [t, formats, standingOf, today])
}
