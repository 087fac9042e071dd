import { ActionIcon, Group, Text, Title } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { isRecordType } from '#shared/model/index.ts'
import { useText } from '../../../app/text/use-text.ts'
import type { Difference } from './difference.ts'
import classes from './differences.module.css'
import { FieldDifference } from './field-difference.tsx'
import { inOrder, receivedKindLabel } from './field-name.ts'
import { NewerMark, ReceivedFieldLabel } from './newer-mark.tsx'
import { StateMark } from './state-mark.tsx'
import { parseValue, useReceivedWords } from './words.ts'

type Props = {
  readonly difference: Difference
  readonly titles: ReadonlyMap<string, string>
  readonly onClose: () => void
}

/** One record of a bundle against the bundle before, field by field. */
export const DifferencePanel = ({ difference, titles, onClose }: Props) => {
  const t = useText()
  const words = useReceivedWords(titles)
  const { type, title, state } = difference
  const byName = new Map(difference.fields.map(entry => [entry.field, entry]))
  const fields = inOrder(type, [...byName.keys()]).flatMap(name => byName.get(name) ?? [])
  return (
    <article className={classes.panel}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Title order={2}>
            <bdi>{title}</bdi>
          </Title>
          <Group gap="md" fz="sm" c="dimmed">
            {receivedKindLabel(t, type)} {!isRecordType(type) && <NewerMark />}{' '}
            <StateMark state={state} of={type} />
          </Group>
        </div>
        <ActionIcon aria-label={t('panel.close')} onClick={onClose}>
          <IconX size={16} stroke={1.6} />
        </ActionIcon>
      </Group>
      {state === 'withdrawn' && (
        <Text fz="sm" py="sm">
          {t('difference.withdrawnText')}
        </Text>
      )}
      {state === 'changed' && fields.length === 0 && (
        <Text fz="sm" py="sm">
          {t('difference.nothingToShow')}
        </Text>
      )}
      {state === 'changed' && fields.length > 0 && (
        <div className={classes.columns}>
          <Text fz="sm" fw={600} pt="sm">
            {t('difference.before')}
          </Text>
          <Text fz="sm" fw={600} pt="sm">
            {t('difference.now')}
          </Text>
        </div>
      )}
      {fields.map(({ field, before, after, newer }) => {
        const label = <ReceivedFieldLabel type={type} field={field} newer={newer} />
        if (state === 'changed')
          return (
            <FieldDifference
              key={field}
              label={label}
              before={words(type, field, parseValue(before), newer)}
              after={words(type, field, parseValue(after), newer)}
            />
          )
        const value = words(type, field, parseValue(state === 'withdrawn' ? before : after), newer)
        if (value === '') return null
        return (
          <div key={field} className={classes.field}>
            <div className={classes.label}>{label}</div>
            <p className={classes.text}>
              <bdi>{value}</bdi>
            </p>
          </div>
        )
      })}
    </article>
  )
}
