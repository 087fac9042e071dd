import { Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { BundlePreview } from '#shared/contract/exchange.ts'
import { useFormats, useText } from '../../../app/text/use-text.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ListDetail } from '../../../ui/list-detail.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { comparedColumns } from './columns.tsx'
import type { Difference } from './difference.ts'
import { DifferencePanel } from './difference-panel.tsx'
import { linesOf } from './lines.ts'
import { useReceivedWords } from './words.ts'

const keyOf = (difference: Difference): string => `${difference.type} ${difference.id}`

/** What is new, changed or withdrawn against the bundle before; each shown field by field beside the list. */
export const DifferenceList = ({ preview }: { readonly preview: BundlePreview }) => {
  const t = useText()
  const formats = useFormats()
  const { differences, comparedWith, unchanged, differenceCount } = preview
  const [openKey, setOpenKey] = useState<string | null>(() => (differences[0] ? keyOf(differences[0]) : null))
  const open = differences.find(one => keyOf(one) === openKey)
  const titles = useMemo(() => new Map(differences.map(({ id, title }) => [id, title])), [differences])
  const words = useReceivedWords(titles)
  const columns = useMemo<readonly Column<Difference>[]>(
    () => [
      { id: 'title', header: t('library.title'), value: row => row.title },
      ...comparedColumns<Difference>(t),
      {
        id: 'fields',
        header: t('difference.fields'),
        value: row => linesOf(words, row).length,
        kind: 'number',
        width: 90
      }
    ],
    [t, words]
  )
  const lead =
    comparedWith === null
      ? t('difference.first')
      : t('difference.against', {
          sequence: formats.number(comparedWith.sequence),
          at: formats.date(comparedWith.createdAt)
        })
  return (
    <>
      <Text fz="sm" px="lg" pb="xs">
        {lead}{' '}
        {unchanged > 0 && t('difference.unchanged', { count: unchanged, number: formats.number(unchanged) })}{' '}
        {differenceCount > differences.length &&
          t('difference.more', {
            shown: formats.number(differences.length),
            total: formats.number(differenceCount)
          })}
      </Text>
      <ListDetail
        panel={
          open && (
            <DifferencePanel
              key={openKey}
              difference={open}
              titles={titles}
              onClose={() => setOpenKey(null)}
            />
          )
        }
      >
        <DataTable
          name="differences"
          label={t('difference.list')}
          rows={differences}
          columns={columns}
          rowId={keyOf}
          openId={openKey}
          onOpen={row => setOpenKey(keyOf(row))}
          empty={<EmptyState text={t('difference.none')} noSample />}
        />
      </ListDetail>
    </>
  )
}
