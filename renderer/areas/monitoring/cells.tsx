import {
  IconArrowDownRight,
  IconArrowRight,
  IconArrowUpRight,
  IconClockExclamation
} from '@tabler/icons-react'
import type { Standing } from '#shared/contract/monitoring.ts'
import { withCode } from '#shared/formats/punctuation.ts'
import { useFormats, useText } from '../../app/text/use-text.ts'
import lines from '../../ui/cut-lines.module.css'
import classes from './monitoring.module.css'

/** Code and title, which may run in different ways. */
export const Named = ({ code, title }: { readonly code: string | null; readonly title: string }) => (
  <span className={classes.named} title={withCode(code, title)}>
    {code !== null && <bdi className={classes.code}>{code}</bdi>}
    <span className={lines.two} dir="auto">
      {title}
    </span>
  </span>
)

const ARROWS = { up: IconArrowUpRight, same: IconArrowRight, down: IconArrowDownRight } as const

/** Where the value is heading: an arrow and its word. */
export const Trend = ({ trend }: { readonly trend: NonNullable<Standing['trend']> }) => {
  const t = useText()
  const Arrow = ARROWS[trend]
  return (
    <span className={classes.trend}>
      {/* A rising line rises to the right in every script's charts of values. */}
      <Arrow size={15} stroke={1.8} aria-hidden />
      {t(`monitoring.trend.${trend}`)}
    </span>
  )
}

/** Share of the way from the baseline to the target, as a bar and in words. */
export const Progress = ({ share, words }: { readonly share: number; readonly words: string }) => {
  const filled = Math.max(0, Math.min(1, share)) * 100
  return (
    <span className={classes.progress}>
      <span className={classes.bar} aria-hidden>
        <span style={{ inlineSize: `${filled}%` }} />
      </span>
      <span>{words}</span>
    </span>
  )
}

/** The day by which a value is due; marked when it has passed. */
export const NextDue = ({ date, isOverdue }: { readonly date: string; readonly isOverdue: boolean }) => {
  const t = useText()
  const formats = useFormats()
  return (
    <span
      className={classes.due}
      data-overdue={isOverdue || undefined}
      title={isOverdue ? t('monitoring.due.overdue') : undefined}
    >
      {isOverdue && (
        <IconClockExclamation size={15} stroke={1.8} role="img" aria-label={t('monitoring.due.overdue')} />
      )}
      {formats.date(date)}
    </span>
  )
}
