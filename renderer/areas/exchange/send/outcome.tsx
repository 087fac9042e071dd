import { Alert, Skeleton, Stack, Text, Title } from '@mantine/core'
import { IconInfoCircle, IconReload } from '@tabler/icons-react'
import { licenceName } from '#shared/model/licences.ts'
import { useFormats, useText } from '../../../app/text/use-text.ts'
import type { ExportPreview } from './draft.ts'
import classes from './send-view.module.css'
import { StaysTable } from './stays-table.tsx'

type Props = {
  readonly preview: ExportPreview | undefined
  readonly total: number
  /** Why it cannot be saved yet. */
  readonly obstacle: string | null
}

/** What leaves and what stays, before anything is written. */
export const Outcome = ({ preview, total, obstacle }: Props) => {
  const t = useText()
  const formats = useFormats()
  if (preview === undefined)
    return (
      <div className={classes.outcome} aria-hidden>
        <Stack gap="sm">
          <Skeleton height={16} width="60%" />
          <Skeleton height={14} width="80%" />
          <Skeleton height={14} width="70%" />
        </Stack>
      </div>
    )
  const held = preview.withheld.reduce((sum, row) => sum + row.count, 0)
  const { unchangedSince } = preview
  return (
    <section className={classes.outcome} aria-label={t('send.outcome')}>
      <Stack gap="sm">
        <Title order={2}>{t('send.leaves', { count: total, number: formats.number(total) })}</Title>
        <Text fz="sm" c="dimmed">
          {[
            t('send.size', { size: formats.size(preview.size) }),
            t('send.attachments', {
              count: preview.attachments,
              number: formats.number(preview.attachments)
            })
          ].join(' · ')}
        </Text>
        <Text fz="sm">
          {preview.licence === ''
            ? t('send.noLicence')
            : t('bundle.licence', { licence: licenceName(preview.licence) })}
        </Text>
        {unchangedSince !== null && (
          <Alert color="accent" variant="light" icon={<IconReload size={18} />} py="sm">
            {t('send.unchanged', {
              sequence: unchangedSince.sequence,
              at: formats.date(unchangedSince.createdAt)
            })}
          </Alert>
        )}
        {obstacle !== null && (
          <Alert color="orange" variant="light" icon={<IconInfoCircle size={18} />} py="sm">
            {obstacle}
          </Alert>
        )}
        <Title order={2} pt="sm">
          {held === 0
            ? t('send.nothingStays')
            : t('send.stays', { count: held, number: formats.number(held) })}
        </Title>
        {held > 0 && <StaysTable rows={preview.withheld} />}
      </Stack>
    </section>
  )
}
