import { Anchor } from '@mantine/core'
import { useState } from 'react'
import { withColon } from '#shared/formats/punctuation.ts'
import { genderOf } from '#shared/i18n/labels.ts'
import { isRecordType, kindOf } from '#shared/model/index.ts'
import { ReferenceTitle } from '../../ui/values/reference-title.tsx'
import { useValueWords } from '../../ui/values/value-text.tsx'
import classes from '../rail/rail.module.css'
import { type ChangedTogether, changeWords } from './change-words.ts'

/** Characters of a change that are shown at once. */
const LONG = 240

type Props = { readonly changes: ChangedTogether }

/** "Field: before → after"; taken away is struck through, added is underlined, as well as coloured. */
export const ChangeLine = ({ changes }: Props) => {
  const valueWords = useValueWords()
  const { t } = valueWords
  const [open, setOpen] = useState(false)
  const [change] = changes
  const words = changeWords(valueWords, changes)
  if (words.kind !== 'changed')
    return (
      <div className={classes.change}>
        {t(`history.${words.kind}`, { context: genderOf(t, change.type) })}
      </div>
    )
  const isLong = words.before.length + words.after.length > LONG
  const target = kindOf(change.type).fields[change.field]?.target ?? ''
  const shown = (text: string) =>
    isRecordType(target) ? <ReferenceTitle type={target} id={text} /> : <bdi>{text}</bdi>
  return (
    <div className={classes.change}>
      <span className={isLong && !open ? classes.clamped : undefined}>
        {withColon(valueWords.formats.locale, words.field)}{' '}
        {words.before !== '' && <del className={classes.was}>{shown(words.before)}</del>}{' '}
        {words.after === '' ? (
          <span className={classes.muted}>{t('history.emptied')}</span>
        ) : (
          <ins className={classes.now}>{shown(words.after)}</ins>
        )}
      </span>
      {isLong && (
        <Anchor component="button" fz="xs" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('history.showLess') : t('history.showAll')}
        </Anchor>
      )}
    </div>
  )
}
