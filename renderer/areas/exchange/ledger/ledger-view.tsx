import { Button, Group } from '@mantine/core'
import { IconArrowDownLeft, IconArrowUpRight } from '@tabler/icons-react'
import { useMemo } from 'react'
import { choiceLabel } from '#shared/i18n/labels.ts'
import { usePlace } from '../../../app/places/place.ts'
import { useFormats, useText } from '../../../app/text/use-text.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ListDetail } from '../../../ui/list-detail.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { TrustMark } from '../trust-mark.tsx'
import type { ViewProps } from '../view-props.ts'
import { type Entry, entriesOf } from './entries.ts'
import { EntryPanel } from './entry-panel.tsx'

const ICONS = { sent: IconArrowUpRight, received: IconArrowDownLeft } as const
const idOf = ({ id }: Entry): string => id
const NEWEST_FIRST = { column: 'at', descending: true } as const

/** Every bundle that went out or came in; imports can be undone here as a whole. */
export const LedgerView = ({ overview, header }: ViewProps) => {
  const t = useText()
  const formats = useFormats()
  const place = usePlace()
  const rows = useMemo(() => (overview ? entriesOf(overview) : undefined), [overview])
  const columns = useMemo<readonly Column<Entry>[]>(
    () => [
      {
        id: 'bundle',
        header: t('receive.bundle'),
        value: row => row.sequence,
        text: row => t(`ledger.${row.direction}`, { sequence: formats.number(row.sequence) }),
        render: row => {
          const Icon = ICONS[row.direction]
          return (
            <Group gap={6} wrap="nowrap">
              <Icon size={16} aria-hidden style={{ flex: 'none' }} />
              {t(`ledger.${row.direction}`, { sequence: formats.number(row.sequence) })}
            </Group>
          )
        }
      },
      {
        id: 'direction',
        header: t('ledger.direction'),
        value: row => row.direction,
        text: row => t(`ledger.direction.${row.direction}`),
        filter: true,
        hidden: true,
        width: 110
      },
      {
        id: 'city',
        header: t('library.city'),
        value: row => row.city,
        text: row => row.city ?? t('send.anyCity'),
        filter: true,
        width: 190
      },
      {
        id: 'at',
        header: t('ledger.madeAt'),
        value: row => row.createdAt,
        text: row => formats.instant(row.createdAt),
        width: 180
      },
      {
        id: 'records',
        header: t('cities.records'),
        value: row => row.records,
        kind: 'number',
        width: 100
      },
      {
        id: 'note',
        header: t('ledger.note'),
        value: row => row.audience ?? row.trust,
        text: row =>
          row.audience === null
            ? t(`trust.${row.trust ?? 'unknown'}`)
            : choiceLabel(t, 'sentBundle', 'audience', row.audience),
        render: row =>
          row.trust === null ? (
            choiceLabel(t, 'sentBundle', 'audience', row.audience ?? '')
          ) : (
            <TrustMark trust={row.trust} />
          ),
        width: 230
      },
      {
        id: 'state',
        header: t('ledger.state'),
        value: row => row.gone?.how ?? (row.current ? 'current' : null),
        text: row => {
          if (row.gone !== null) return t(`ledger.gone.${row.gone.how}`, { at: formats.instant(row.gone.at) })
          return row.current ? t('ledger.isCurrent') : ''
        },
        width: 190
      }
    ],
    [t, formats]
  )
  const open = rows?.find(row => row.id === place.of)
  return (
    <>
      {header()}
      <ListDetail
        panel={
          open ? (
            <EntryPanel key={open.id} entry={open} onClose={() => place.change({ of: undefined })} />
          ) : null
        }
      >
        <DataTable
          name="ledger"
          label={t('exchangeView.ledger')}
          rows={rows}
          columns={columns}
          rowId={idOf}
          initialSort={NEWEST_FIRST}
          openId={open?.id ?? null}
          onOpen={row => place.change({ of: row.id })}
          empty={
            <EmptyState text={t('ledger.empty')} noSample>
              <Button onClick={() => place.change({ view: 'send' })}>{t('ledger.first')}</Button>
            </EmptyState>
          }
        />
      </ListDetail>
    </>
  )
}
