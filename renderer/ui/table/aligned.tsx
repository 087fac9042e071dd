import { customsOf } from '#shared/formats/customs.ts'
import { useFormats } from '../../app/text/use-text.ts'
import { type Column, cellText } from './column.ts'
import classes from './data-table.module.css'

/** A number with room for the decimals that others of its column have, and for the code of any currency behind it. */
const Aligned = ({
  text,
  decimals,
  most
}: {
  readonly text: string
  readonly decimals: number
  readonly most: number
}) => {
  const { locale } = useFormats()
  const [, number = text, code = ''] = /^(.*\d)(\D*)$/su.exec(text) ?? []
  const mark = decimals === 0 ? customsOf(locale).decimal : ''
  return (
    <span className={classes.aligned} title={text}>
      {number}
      {most > decimals && <span className={classes.filler}>{`${mark}${'0'.repeat(most - decimals)}`}</span>}
      {code !== '' && <span className={classes.code}>{code}</span>}
    </span>
  )
}

/** Columns of numbers with decimals as they are drawn over these rows: their marks stand below each other. */
export const aligned = <Row,>(
  columns: readonly Column<Row>[],
  rows: readonly Row[]
): readonly Column<Row>[] =>
  columns.map(column => {
    const { decimals } = column
    if (decimals === undefined) return column
    const most = rows.reduce((all, row) => Math.max(all, decimals(row) ?? 0), 0)
    if (most === 0) return column
    return {
      ...column,
      render: row => <Aligned text={cellText(column, row)} decimals={decimals(row) ?? most} most={most} />
    }
  })
