import { Button, Group, Text } from '@mantine/core'
import { useMemo } from 'react'
import { countryName } from '#shared/formats/countries.ts'
import { fieldLabel } from '#shared/i18n/labels.ts'
import { usePlace } from '../../../app/places/place.ts'
import { useFormats, useText } from '../../../app/text/use-text.ts'
import { NewRecordButton } from '../../../record/new-record.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ListDetail } from '../../../ui/list-detail.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { Fingerprint } from '../fingerprint.tsx'
import type { Partner } from '../overview.ts'
import { TrustMark } from '../trust-mark.tsx'
import type { ViewProps } from '../view-props.ts'
import classes from './own-key.module.css'
import { PartnerPanel } from './partner-panel.tsx'

type Props = { readonly city: string; readonly fingerprint: string }

/** Our own fingerprint, to be read out when a partner phones, and what it is for. */
const OwnKey = ({ city, fingerprint }: Props) => {
  const t = useText()
  return (
    <section className={classes.box} aria-label={t('ownKey.title', { city })}>
      <div>
        <Text component="h2" fz="sm" fw={600}>
          {t('ownKey.title', { city })}
        </Text>
        <Fingerprint fingerprint={fingerprint} size="large" />
      </div>
      <p className={classes.why}>{t('ownKey.why')}</p>
    </section>
  )
}

const idOf = ({ id }: Partner): string => id
const BY_NAME = { column: 'name', descending: false } as const

/** Our own key and the cities we exchange with. */
export const CitiesView = ({ overview, header }: ViewProps) => {
  const t = useText()
  const formats = useFormats()
  const place = usePlace()
  const columns = useMemo<readonly Column<Partner>[]>(
    () => [
      { id: 'name', header: fieldLabel(t, 'partnerCity', 'name'), value: row => row.name },
      {
        id: 'country',
        header: fieldLabel(t, 'partnerCity', 'country'),
        value: row => row.country,
        text: row => (row.country === null ? '' : countryName(formats.language, row.country)),
        filter: true,
        width: 130
      },
      {
        id: 'keyState',
        header: fieldLabel(t, 'partnerCity', 'keyState'),
        value: row => row.keyState,
        text: row => t(`trust.${row.keyState}`),
        render: row => <TrustMark trust={row.keyState} />,
        filter: true,
        width: 240
      },
      {
        id: 'current',
        header: fieldLabel(t, 'partnerCity', 'currentBundle'),
        value: row => row.currentBundle?.createdAt ?? null,
        text: row =>
          row.currentBundle === null
            ? ''
            : t('cities.current', {
                sequence: row.currentBundle.sequence,
                at: formats.date(row.currentBundle.createdAt)
              }),
        width: 190
      },
      {
        id: 'records',
        header: t('cities.records'),
        value: row => row.currentBundle?.recordCount ?? null,
        kind: 'number',
        width: 100
      },
      {
        id: 'bundles',
        header: t('cities.bundles'),
        value: row => row.bundles,
        kind: 'number',
        width: 120
      }
    ],
    [t, formats]
  )
  const partner = overview?.partners.find(one => one.id === place.open?.id)
  return (
    <>
      {header(<NewRecordButton type="partnerCity" />)}
      {overview && <OwnKey city={overview.own.city.title} fingerprint={overview.own.fingerprint} />}
      <ListDetail
        panel={place.open && <PartnerPanel key={place.open.id} record={place.open} partner={partner} />}
      >
        <DataTable
          name="partnerCities"
          label={t('exchangeView.cities')}
          rows={overview?.partners}
          columns={columns}
          rowId={idOf}
          initialSort={BY_NAME}
          openId={place.open?.id ?? null}
          onOpen={row => place.openPanel({ type: 'partnerCity', id: row.id })}
          onOpenPage={row => place.openPage({ type: 'partnerCity', id: row.id })}
          empty={
            <EmptyState text={t('cities.empty')} noSample>
              <Group gap="sm">
                <NewRecordButton type="partnerCity" variant="default" />
                <Button variant="default" onClick={() => place.change({ view: 'receive' })}>
                  {t('receive.pick')}
                </Button>
              </Group>
              <Text fz="sm" c="dimmed" ta="center">
                {t('cities.emptyHint')}
              </Text>
            </EmptyState>
          }
        />
      </ListDetail>
    </>
  )
}
