import { ActionIcon, Alert, Group, Text, Title } from '@mantine/core'
import { IconShieldQuestion, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { isRecordType, kindOf } from '#shared/model/index.ts'
import { licenceName } from '#shared/model/licences.ts'
import { useApi } from '../../../app/client/core.tsx'
import { Problem } from '../../../app/problem.tsx'
import { useText } from '../../../app/text/use-text.ts'
import classes from '../differences/differences.module.css'
import { FieldDifference } from '../differences/field-difference.tsx'
import { inOrder, receivedKindLabel } from '../differences/field-name.ts'
import { NewerMark, ReceivedFieldLabel } from '../differences/newer-mark.tsx'
import { type DifferenceState, StateMark } from '../differences/state-mark.tsx'
import { useReceivedWords } from '../differences/words.ts'
import { TrustMark } from '../trust-mark.tsx'

type Props = {
  readonly bundle: string
  readonly type: string
  readonly id: string
  readonly state: DifferenceState
  readonly titles: ReadonlyMap<string, string>
  readonly onClose: () => void
}

/** One record of received material, read-only, with the version before where it differs. */
export const ReceivedPanel = ({ bundle, type, id, state, titles, onClose }: Props) => {
  const t = useText()
  const api = useApi()
  const words = useReceivedWords(titles)
  const { data, isError, error, refetch } = useQuery(
    api.exchange.received.queryOptions({ input: { bundle, type, id }, throwOnError: false })
  )
  if (isError && data === undefined) return <Problem error={error} onRetry={() => void refetch()} />
  if (data === undefined) return null
  const { values, before } = data
  const isNewer = (field: string) => data.newer.includes(field)
  const fields = inOrder(type, [...new Set([...Object.keys(values), ...Object.keys(before ?? {})])]).map(
    field => {
      const now = words(type, field, values[field] ?? null, isNewer(field))
      const then = before === null ? now : words(type, field, before[field] ?? null, isNewer(field))
      return { field, now, then, isHeld: typeof values[field] === 'object' && values[field] !== null }
    }
  )
  const changed = fields.filter(({ now, then }) => now !== then)
  // The title stands above already.
  const isTitle = (field: string) => isRecordType(type) && kindOf(type).title === field
  const steady = fields.filter(({ field, now, then }) => now === then && now !== '' && !isTitle(field))
  return (
    <article className={classes.panel}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Title order={2}>
            <bdi>{data.title}</bdi>
          </Title>
          <Group gap="md" fz="sm" c="dimmed">
            <span>{receivedKindLabel(t, type)}</span>
            {!isRecordType(type) && <NewerMark />}
            <bdi>{data.cityName}</bdi>
            <span>
              {data.licence === ''
                ? t('bundle.noLicence')
                : t('bundle.licence', { licence: licenceName(data.licence) })}
            </span>
            <StateMark state={state} of={type} />
            <TrustMark trust={data.trust} />
          </Group>
        </div>
        <ActionIcon aria-label={t('panel.close')} onClick={onClose}>
          <IconX size={16} stroke={1.6} />
        </ActionIcon>
      </Group>
      {data.trust === 'unverified' && (
        <Alert color="orange" variant="light" icon={<IconShieldQuestion size={18} />} my="sm" py="sm">
          {t('library.unverified', { city: data.cityName })}
        </Alert>
      )}
      {changed.length > 0 && (
        <div className={classes.columns}>
          <Text fz="sm" fw={600} pt="sm">
            {t('difference.before')}
          </Text>
          <Text fz="sm" fw={600} pt="sm">
            {t('difference.now')}
          </Text>
        </div>
      )}
      {changed.map(({ field, then, now }) => (
        <FieldDifference
          key={field}
          label={<ReceivedFieldLabel type={type} field={field} newer={isNewer(field)} titles={titles} />}
          before={then}
          after={now}
        />
      ))}
      {changed.length > 0 && steady.length > 0 && (
        <Text fz="sm" fw={600} pt="lg">
          {t('library.steady')}
        </Text>
      )}
      {steady.map(({ field, now, isHeld }) => (
        <div key={field} className={classes.field}>
          <div className={classes.label}>
            <ReceivedFieldLabel type={type} field={field} newer={isNewer(field)} titles={titles} />
          </div>
          <p
            className={`${classes.text} ${isHeld ? classes.withheld : changed.length > 0 ? classes.same : ''}`}
          >
            <bdi>{now}</bdi>
          </p>
        </div>
      ))}
    </article>
  )
}
