import { ActionIcon, Group, Text, Title } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { Fragment } from 'react'
import { isRecordType } from '#shared/model/index.ts'
import { useText } from '../../../app/text/use-text.ts'
import type { Difference } from './difference.ts'
import classes from './differences.module.css'
import { FieldDifference } from './field-difference.tsx'
import { receivedKindLabel } from './field-name.ts'
import { linesOf } from './lines.ts'
import { NewerMark, ReceivedFieldLabel } from './newer-mark.tsx'
import { StateMark } from './state-mark.tsx'
import { useReceivedWords } from './words.ts'

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
  const lines = linesOf(words, difference)
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
      {state === 'changed' && lines.length === 0 && (
        <Text fz="sm" py="sm">
          {t('difference.nothingToShow')}
        </Text>
      )}
      {state === 'changed' && lines.length > 0 && (
        <div className={classes.columns}>
          <Text fz="sm" fw={600} pt="sm">
            {t('difference.before')}
          </Text>
          <Text fz="sm" fw={600} pt="sm">
            {t('difference.now')}
          </Text>
        </div>
      )}
      {lines.map(({ entries, before, after }) => {
        const label = entries.map((one, at) => (
          <Fragment key={one.field}>
            {at > 0 && ' · '}
            <ReceivedFieldLabel type={type} field={one.field} newer={one.newer} titles={titles} />
          </Fragment>
        ))
        const [{ field }] = entries
        return state === 'changed' ? (
          <FieldDifference key={field} label={label} before={before} after={after} />
        ) : (
          <div key={field} className={classes.field}>
            <div className={classes.label}>{label}</div>
            <p className={classes.text}>
              <bdi>{state === 'withdrawn' ? before : after}</bdi>
            </p>
          </div>
        )
      })}
    </article>
  )
}
