import { Button } from '@mantine/core'
import { type ReactNode, useMemo, useState } from 'react'
import { useFormats, useText } from '../../../app/text/use-text.ts'
import classes from './differences.module.css'
import { comparedWords, type Piece, shortened } from './word-diff.ts'

type Props = {
  readonly label: ReactNode
  /** In words; empty: nothing stood there. */
  readonly before: string
  readonly after: string
}

const Side = ({ pieces, hide, whole }: SideProps) => (
  <p className={classes.text}>
    <bdi>
      {pieces.every(piece => piece.state === hide || piece.text === '') && '–'}
      {pieces.map(({ text, state }, index) => {
        const key = `${index}-${state}`
        if (state === hide) return null
        if (state === 'added')
          return (
            <ins key={key} className={classes.added}>
              {text}
            </ins>
          )
        if (state === 'removed')
          return (
            <del key={key} className={classes.removed}>
              {text}
            </del>
          )
        return (
          <span key={key} className={classes.same}>
            {whole ? text : shortened(text)}
          </span>
        )
      })}
    </bdi>
  </p>
)
type SideProps = {
  readonly pieces: readonly Piece[]
  readonly hide: 'added' | 'removed'
  readonly whole: boolean
}

/** One field before and now in two columns: words marked by colour and by underline or strike (LOOK.md). */
export const FieldDifference = ({ label, before, after }: Props) => {
  const t = useText()
  const { locale } = useFormats()
  const [whole, setWhole] = useState(false)
  const pieces = useMemo(() => comparedWords(before, after, locale), [before, after, locale])
  const isLong = pieces.some(({ text, state }) => state === 'same' && shortened(text) !== text)
  return (
    <div className={classes.field}>
      <div className={classes.label}>{label}</div>
      <div className={classes.columns}>
        <Side pieces={pieces} hide="added" whole={whole} />
        <Side pieces={pieces} hide="removed" whole={whole} />
      </div>
      {isLong && (
        <Button size="compact-sm" variant="subtle" onClick={() => setWhole(!whole)}>
          {whole ? t('difference.shorter') : t('difference.whole')}
        </Button>
      )}
    </div>
  )
}
