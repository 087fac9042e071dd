import { ActionIcon, Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconArrowBackUp, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { choiceLabel } from '#shared/i18n/labels.ts'
import { useApi } from '../../../app/client/core.tsx'
import { pageQuery } from '../../../app/records/queries.ts'
import { useFormats, useText } from '../../../app/text/use-text.ts'
import { useWorkspace } from '../../../app/workspace-context.ts'
import panel from '../differences/differences.module.css'
import { Hash } from '../hash.tsx'
import facts from '../outcome-page.module.css'
import { TrustMark } from '../trust-mark.tsx'
import type { Entry } from './entries.ts'
import { useUndoImport } from './use-undo-import.ts'

type Props = { readonly entry: Entry; readonly onClose: () => void }

/** One line of the ledger: who, when, which bytes; and undoing an import. */
export const EntryPanel = ({ entry, onClose }: Props) => {
  const t = useText()
  const formats = useFormats()
  const api = useApi()
  const { readOnly } = useWorkspace()
  const undoImport = useUndoImport()
  const type = entry.direction === 'sent' ? 'sentBundle' : 'receivedBundle'
  const page = useQuery(pageQuery(api, { type, id: entry.id }))
  const history = useQuery(
    api.record.history.queryOptions({ input: { type, id: entry.id, limit: 50 }, throwOnError: false })
  )
  const made = history.data?.find(one => one.stamp === entry.stamp)
  const values = page.data?.values ?? {}
  const hashOf = (field: string) => {
    const value = values[field]
    return typeof value === 'string' ? <Hash value={value} /> : ''
  }
  const who = made ? [made.authorRole, made.authorDepartment].filter(Boolean).join(', ') : ''
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t('library.city'), entry.city ?? t('send.anyCity')],
    [t('ledger.madeAt'), formats.instant(entry.createdAt)],
    [t(`ledger.at.${entry.direction}`), made ? formats.instant(made.at) : ''],
    [t('ledger.who'), who === '' ? t('ledger.unknown') : who],
    ...(entry.gone === null
      ? []
      : [
          [
            t('ledger.state'),
            t(`ledger.gone.${entry.gone.how}`, { at: formats.instant(entry.gone.at) })
          ] as const
        ]),
    [t('cities.records'), formats.number(entry.records)],
    ...(entry.withheld === null ? [] : [[t('ledger.withheld'), formats.number(entry.withheld)] as const]),
    ...(entry.audience === null
      ? []
      : [[t('receive.audience'), choiceLabel(t, 'sentBundle', 'audience', entry.audience)] as const]),
    ...(entry.trust === null
      ? []
      : [[t('imported.origin'), <TrustMark key="trust" trust={entry.trust} />] as const]),
    [t('hash.title'), hashOf('packageHash')],
    [t('ledger.contentHash'), hashOf('bundleId')]
  ]
  return (
    <article className={panel.panel}>
      <Stack gap="md">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Title order={2}>
            {t(`ledger.${entry.direction}`, { sequence: formats.number(entry.sequence) })}
          </Title>
          <ActionIcon aria-label={t('panel.close')} onClick={onClose}>
            <IconX size={16} stroke={1.6} />
          </ActionIcon>
        </Group>
        <dl className={facts.facts}>
          {rows.map(([name, value]) => (
            <Fact key={name} name={name} value={value} />
          ))}
        </dl>
        {entry.direction === 'received' && entry.gone === null && !readOnly && (
          <div>
            <Button
              variant="default"
              leftSection={<IconArrowBackUp size={16} aria-hidden />}
              onClick={() => void undoImport(entry.stamp, entry.city ?? '').then(done => done && onClose())}
            >
              {t('imported.undo')}
            </Button>
            <Text fz="sm" c="dimmed" pt="xs">
              {t('ledger.undoHint')}
            </Text>
          </div>
        )}
      </Stack>
    </article>
  )
}

const Fact = ({ name, value }: { readonly name: string; readonly value: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </>
)
