import { Spoiler } from '@mantine/core'
import type { HistoryEntry } from '#shared/contract/record.ts'
import { isRecordType, kindOf } from '#shared/model/index.ts'
import { useFormats, useText } from '../../app/text/use-text.ts'
import { ReferenceTitle } from '../../ui/values/reference-title.tsx'
import classes from '../rail/rail.module.css'
import { changeWords } from './change-words.ts'

type Props = { readonly change: HistoryEntry['changes'][number] }

/** "Field: before → after"; taken away is struck through, added is underlined, as well as coloured. */
export const ChangeLine = ({ change }: Props) => {
  const t = useText()
  const formats = useFormats()
  const words = changeWords(t, formats, change)
  if (words.kind !== 'changed') return <div className={classes.change}>{t(`history.${words.kind}`)}</div>
  const target = kindOf(change.type).fields[change.field]?.target ?? ''
  const shown = (text: string) =>
    isRecordType(target) ? <ReferenceTitle type={target} id={text} /> : <bdi>{text}</bdi>
  return (
    <div className={classes.change}>
      <Spoiler maxHeight={80} showLabel={t('history.showAll')} hideLabel={t('history.showLess')}>
        {words.field}: {words.before !== '' && <del className={classes.was}>{shown(words.before)}</del>}{' '}
        {words.after === '' ? (
          <span className={classes.muted}>{t('history.emptied')}</span>
        ) : (
          <ins className={classes.now}>{shown(words.after)}</ins>
        )}
      </Spoiler>
    </div>
  )
}
