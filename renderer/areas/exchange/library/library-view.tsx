import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type Client, useApi } from '../../../app/client/core.tsx'
import { usePlace } from '../../../app/places/place.ts'
import { Problem } from '../../../app/problem.tsx'
import { useText } from '../../../app/text/use-text.ts'
import { useTitle } from '../../../app/text/use-title.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ListDetail } from '../../../ui/list-detail.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { comparedColumns } from '../differences/columns.tsx'
import { isTie } from '../differences/field-name.ts'
import { TrustMark } from '../trust-mark.tsx'
import type { ViewProps } from '../view-props.ts'
import { ReceivedPanel } from './received-panel.tsx'

type Row = Awaited<ReturnType<Client['exchange']['library']>>[number]

const keyOf = (row: Row): string => `${row.bundle}/${row.type}/${row.id}`

/** By the codes of `state`: changed, new, same. */
const CHANGED_FIRST = { column: 'state', descending: false } as const

/** Received material of all cities, from the newest bundle of each (DESIGN.md 5). */
export const LibraryView = ({ header }: ViewProps) => {
  const t = useText()
  const api = useApi()
  const place = usePlace()
  const titleOf = useTitle()
  const { data, isError, error, refetch } = useQuery(
    api.exchange.library.queryOptions({ input: { type: null, partnerCity: null }, throwOnError: false })
  )
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      { id: 'title', header: t('library.title'), value: row => row.title },
      {
        id: 'city',
        header: t('library.city'),
        value: row => row.partnerCity,
        text: row => titleOf('partnerCity', row.partnerCity, row.cityName),
        filter: true,
        width: 150
      },
      ...comparedColumns<Row>(t),
      {
        id: 'trust',
        header: t('imported.origin'),
        value: row => row.trust,
        text: row => t(`trust.${row.trust}`),
        render: row => <TrustMark trust={row.trust} />,
        filter: true,
        width: 230
      }
    ],
    [t, titleOf]
  )
  // Ties between records are no reading matter of their own.
  const rows = useMemo(() => data?.filter(row => !isTie(row.type)), [data])
  const open = data?.find(row => keyOf(row) === place.of)
  const titles = useMemo(() => new Map(data?.map(({ id, title }) => [id, title])), [data])
  return (
    <>
      {header()}
      {isError && data === undefined ? (
        <Problem error={error} onRetry={() => void refetch()} />
      ) : (
        <ListDetail
          panel={
            open ? (
              <ReceivedPanel
                key={keyOf(open)}
                bundle={open.bundle}
                type={open.type}
                id={open.id}
                state={open.state}
                titles={titles}
                onClose={() => place.change({ of: undefined })}
              />
            ) : null
          }
        >
          <DataTable
            name="library"
            label={t('exchangeView.library')}
            rows={rows}
            initialSort={CHANGED_FIRST}
            columns={columns}
            rowId={keyOf}
            openId={open ? keyOf(open) : null}
            onOpen={row => place.change({ of: keyOf(row) })}
            empty={
              <EmptyState text={t('library.empty')} noSample>
                <Button onClick={() => place.change({ view: 'receive' })}>{t('receive.pick')}</Button>
              </EmptyState>
            }
          />
        </ListDetail>
      )}
    </>
  )
}
