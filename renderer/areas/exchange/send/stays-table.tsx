import { Table } from '@mantine/core'
import { useMemo } from 'react'
import { fieldLabel, kindPluralLabel } from '#shared/i18n/labels.ts'
import { PRIVACY_CLASSES } from '#shared/model/field.ts'
import { useFormats, useText } from '../../../app/text/use-text.ts'
import type { ExportPreview } from './draft.ts'
import classes from './send-view.module.css'

type Row = ExportPreview['withheld'][number]

/** Exactly what stays here, by kind, field and class; the most confidential first. */
export const StaysTable = ({ rows }: { readonly rows: readonly Row[] }) => {
  const t = useText()
  const { number, compare } = useFormats()
  const sorted = useMemo(
    () =>
      rows.toSorted(
        (one, other) =>
          PRIVACY_CLASSES.indexOf(other.privacy) - PRIVACY_CLASSES.indexOf(one.privacy) ||
          compare(kindPluralLabel(t, one.type), kindPluralLabel(t, other.type)) ||
          other.count - one.count
      ),
    [rows, compare, t]
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1).
    <section className={classes.scroll} tabIndex={0} aria-label={t('send.staysTable')}>
      <Table stickyHeader verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('send.kind')}</Table.Th>
            <Table.Th>{t('send.field')}</Table.Th>
            <Table.Th>{t('send.class')}</Table.Th>
            <Table.Th ta="end">{t('send.count')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sorted.map(row => (
            <Table.Tr key={`${row.type} ${row.field} ${row.privacy}`}>
              <Table.Td>{kindPluralLabel(t, row.type)}</Table.Td>
              <Table.Td>
                {row.field === null ? t('send.wholeRecord') : fieldLabel(t, row.type, row.field)}
              </Table.Td>
              <Table.Td>{t(`privacy.${row.privacy}`)}</Table.Td>
              <Table.Td ta="end" className="pc-figures">
                {number(row.count)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}
