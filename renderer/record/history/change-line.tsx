import { Spoiler } from '@mantine/core'
import type { HistoryEntry } from '#shared/contract/record.ts'
import { kindLabel } from '#shared/i18n/labels.ts'
import { useFormats, useText } from '../../app/text/use-text.ts'
import classes from '../rail/rail.module.css'
import { changeWords } from './change-words.ts'

type Props = {
  readonly change: HistoryEntry['changes'][number]
  /** Names the record where it is another than the page's. */
  readonly title?: string
}

/** "Field: before → after"; taken away is struck through, added is underlined, as well as coloured. */
export const ChangeLine = ({ change, title }: Props) => {
  const t = useText()
  const formats = useFormats()
  // The place among siblings says nothing to a person.
  if (change.field === 'position') return null
  const words = changeWords(t, formats, change)
  const name = title === undefined ? '' : `${kindLabel(t, change.type)} «${title}» — `
  if (words.kind !== 'changed') {
    return (
      <div className={classes.change}>
        {name}
        {t(`history.${words.kind}`)}
      </div>
    )
  }
  return (
    <div className={classes.change}>
      <Spoiler maxHeight={80} showLabel={t('history.showAll')} hideLabel={t('history.showLess')}>
        {name}
        {words.field}:{' '}
        {words.before !== '' && (
          <del className={classes.was}>
            <bdi>{words.before}</bdi>
          </del>
        )}{' '}
        {words.after !== '' ? (
          <ins className={classes.now}>
            <bdi>{words.after}</bdi>
          </ins>
        ) : (
          <span className={classes.muted}>{t('history.emptied')}</span>
        )}
      </Spoiler>
    </div>
  )
}
