import { Text } from '@mantine/core'
import type { Standing } from '#shared/contract/monitoring.ts'
import { LIGHTS } from '#shared/model/light.ts'
import { useFormats, useText } from '../../app/text/use-text.ts'
import { dueOf } from './due.ts'
import classes from './monitoring.module.css'

type Props = { readonly standings: readonly Standing[]; readonly today: string }

/** How the indicators stand, in one or two sentences. */
export const Summary = ({ standings, today }: Props) => {
  const t = useText()
  const formats = useFormats()
  const parts = LIGHTS.flatMap(light => {
    const count = standings.filter(one => one.light.light === light).length
    if (count === 0) return []
    const word = t(`light.${light}`)
    // Of a single one there is nothing to count.
    return standings.length === 1 ? [word] : [t('monitoring.part', { light: word, n: formats.number(count) })]
  })
  const overdue = standings.filter(one => dueOf(one.nextDue, today) === 'overdue').length
  const sentences = [
    t('monitoring.summary', { count: standings.length, parts: parts.join(' · ') }),
    ...(overdue > 0 ? [t('monitoring.overdue', { count: overdue })] : []),
    t('monitoring.asOf', { date: formats.date(today) })
  ]
  return (
    <Text fz="sm" className={classes.summary}>
      {sentences.join(' ')}
    </Text>
  )
}
