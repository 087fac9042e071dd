import { ActionIcon, Group, Text, Title } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { Fragment } from 'react'
import { headOf } from '#shared/model/groups.ts'
import { isRecordType, kindOf } from '#shared/model/index.ts'
import { useText } from '../../../app/text/use-text.ts'
import type { Difference } from './difference.ts'
import classes from './differences.module.css'
import { FieldDifference } from './field-difference.tsx'
import { inOrder, receivedKindLabel } from './field-name.ts'
import { NewerMark, ReceivedFieldLabel } from './newer-mark.tsx'
import { StateMark } from './state-mark.tsx'
import { parseValue, useReceivedWords } from './words.ts'

type Entry = Difference['fields'][number]

/** Fields that say one thing together stand in one line, each line where its first field stands. */
const grouped = (type: string, fields: readonly Entry[]): readonly (readonly Entry[])[] => {
  const groups = new Map<string, Entry[]>()
  for (const entry of fields) {
    const head = isRecordType(type) ? headOf(kindOf(type), entry.field) : entry.field
    groups.set(head, [...(groups.get(head) ?? []), entry])
  }
  return [...groups.values()]
}

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
  const groups = grouped(type, fields)
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
      {state === 'changed' &&
        groups.map(group => {
          const side = (which: 'before' | 'after') =>
            group
              .map(one => words(type, one.field, parseValue(one[which]), one.newer))
              .filter(text => text !== '')
              .join(' · ')
          return (
            <FieldDifference
              key={group[0]?.field}
              label={group.map((one, at) => (
                <Fragment key={one.field}>
                  {at > 0 && ' · '}
                  <ReceivedFieldLabel type={type} field={one.field} newer={one.newer} titles={titles} />
                </Fragment>
              ))}
              before={side('before')}
              after={side('after')}
            />
          )
        })}
      {fields.map(({ field, before, after, newer }) => {
        if (state === 'changed') return null
        const label = <ReceivedFieldLabel type={type} field={field} newer={newer} titles={titles} />
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
