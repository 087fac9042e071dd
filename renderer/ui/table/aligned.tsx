import { customsOf } from '#shared/formats/customs.ts'
import { useFormats } from '../../app/text/use-text.ts'
import { type Column, cellText } from './column.ts'
import classes from './data-table.module.css'

type Props = {
  readonly text: string
  /** Decimals of the number with the most of them, of all that stand below each other. */
  readonly most: number
}

/** A number with room for the decimals that others of its column have, and for the code of any currency behind it. */
export const Aligned = ({ text, most }: Props) => {
  const { locale } = useFormats()
  const { decimal } = customsOf(locale)
  const [, number = text, code = ''] = /^(.*\d)(\D*)$/su.exec(text) ?? []
  const decimals = number.split(decimal)[1]?.length ?? 0
  return (
    <span className={classes.aligned} title={text}>
      {number}
      {most > decimals && (
        <span
          className={classes.filler}
        >{`${decimals === 0 ? decimal : ''}${'0'.repeat(most - decimals)}`}</span>
      )}
      {code !== '' && <span className={classes.code}>{code}</span>}
    </span>
  )
}

/** Columns of numbers with decimals as they are drawn over these rows, their total too: the marks stand below each other. */
export const aligned = <Row,>(
  columns: readonly Column<Row>[],
  rows: readonly Row[]
): readonly Column<Row>[] =>
  columns.map(column => {
    const { decimals, total } = column
    if (decimals === undefined) return column
    const most = rows.reduce((all, row) => Math.max(all, decimals(row) ?? 0), 0)
    if (most === 0) return column
    return {
      ...column,
      render: row => <Aligned text={cellText(column, row)} most={most} />,
      ...(total && {
        total: (shown: readonly Row[]) => {
          const sum = total(shown)
          return typeof sum === 'string' ? <Aligned text={sum} most={most} /> : sum
        }
      })
    }
  })
