import { ActionIcon, Group, Stack, Text, Title, Tooltip } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash, IconX } from '@tabler/icons-react'
import { choiceLabel } from '#shared/i18n/labels.ts'
import { usePlace } from '../../../app/places/place.ts'
import { useText } from '../../../app/text/use-text.ts'
import { useWorkspace } from '../../../app/workspace-context.ts'
import { NewRecordButton } from '../../../record/new-record.tsx'
import { useDelete } from '../../../record/use-delete.ts'
import type { Criterion } from '../types.ts'
import classes from './criteria-panel.module.css'
import { useMoveCriterion } from './use-move-criterion.ts'
import { WeightInput } from './weight-input.tsx'

type Props = { readonly criteria: readonly Criterion[]; readonly onClose: () => void }

/** The criteria beside the matrix: add, rename, weigh, reorder, delete. */
export const CriteriaPanel = ({ criteria, onClose }: Props) => {
  const t = useText()
  const { readOnly } = useWorkspace()
  const { openPanel } = usePlace()
  const move = useMoveCriterion(criteria)
  const remove = useDelete()
  return (
    <Stack gap="md" p="lg">
      <Group justify="space-between" wrap="nowrap">
        <Title order={2}>{t('needs.criteria')}</Title>
        <Tooltip label={t('panel.close')}>
          <ActionIcon aria-label={t('panel.close')} onClick={onClose}>
            <IconX size={16} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </Group>
      <Text fz="sm" c="dimmed">
        {t('needs.criteria.hint')}
      </Text>
      <ol className={classes.list} data-fields>
        {criteria.map((criterion, index) => (
          <li key={criterion.id} className={classes.item}>
            <div className={classes.words}>
              <button
                type="button"
                className={classes.name}
                onClick={() => openPanel({ type: 'criterion', id: criterion.id })}
              >
                <bdi>{criterion.name}</bdi>
              </button>
              {criterion.direction === 'cost' && (
                <Text fz="xs" c="dimmed">
                  {choiceLabel(t, 'criterion', 'direction', 'cost')}
                </Text>
              )}
            </div>
            <WeightInput criterion={criterion} />
            {!readOnly && (
              <Group gap={0} wrap="nowrap">
                <ActionIcon
                  size="sm"
                  aria-label={t('needs.criteria.up', { criterion: criterion.name })}
                  disabled={index === 0}
                  onClick={() => void move(criterion, index - 1)}
                >
                  <IconArrowUp size={14} stroke={1.6} />
                </ActionIcon>
                <ActionIcon
                  size="sm"
                  aria-label={t('needs.criteria.down', { criterion: criterion.name })}
                  disabled={index === criteria.length - 1}
                  onClick={() => void move(criterion, index + 1)}
                >
                  <IconArrowDown size={14} stroke={1.6} />
                </ActionIcon>
                <ActionIcon
                  size="sm"
                  aria-label={t('needs.criteria.delete', { criterion: criterion.name })}
                  onClick={() => void remove({ type: 'criterion', id: criterion.id, title: criterion.name })}
                >
                  <IconTrash size={14} stroke={1.6} />
                </ActionIcon>
              </Group>
            )}
          </li>
        ))}
      </ol>
      <div>
        <NewRecordButton type="criterion" variant="default" opens="none" fields={{ direction: 'benefit' }} />
      </div>
    </Stack>
  )
}
