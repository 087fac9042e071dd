import { Button, Group, Modal, Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { fieldLabel } from '#shared/i18n/labels.ts'
import { useText } from '../../../app/text/use-text.ts'
import { type AxisNode, named } from '../plan.ts'
import { parentsOf } from './move.ts'
import type { RecordRow } from './rows.ts'
import type { TreeWrites } from './use-tree-writes.ts'

type Props = {
  readonly row: RecordRow
  readonly axes: readonly AxisNode[]
  readonly writes: TreeWrites
  readonly onClose: () => void
}

/** Chooses where an action or an objective goes: the way without a pointer and without many steps. */
export const MoveDialog = ({ row, axes, writes, onClose }: Props) => {
  const t = useText()
  const [parent, setParent] = useState<string | null>(null)
  const others = <T extends { readonly id: string }>(all: readonly T[]) =>
    all.filter(({ id }) => id !== row.parent)
  const option = (node: AxisNode | AxisNode['objectives'][number]) => ({ value: node.id, label: named(node) })
  const data =
    row.kind === 'action'
      ? axes
          .map(axis => ({ group: named(axis), items: others(axis.objectives).map(option) }))
          .filter(({ items }) => items.length > 0)
      : others(axes).map(option)

  const move = async () => {
    const target = parentsOf(axes, row.kind).find(({ id }) => id === parent)
    if (target === undefined) return
    onClose()
    await writes.move(row.kind, row.node, { parent, index: target.children.length })
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('roadmap.moveToTitle', { title: named(row.node) })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack gap="md">
        <Select
          data-autofocus
          searchable
          label={row.kind === 'action' ? t('roadmap.moveToLabel') : fieldLabel(t, 'objective', 'axis')}
          data={data}
          value={parent}
          onChange={setParent}
        />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button disabled={parent === null} onClick={() => void move()}>
            {t('roadmap.move')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
