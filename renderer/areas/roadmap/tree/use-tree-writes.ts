import { useMemo } from 'react'
import { fieldLabel, kindLabel } from '#shared/i18n/labels.ts'
import { groupBase } from '#shared/model/groups.ts'
import { kindOf } from '#shared/model/index.ts'
import { positionBetween } from '#shared/rules/position.ts'
import { useCommit } from '../../../app/commit/commit-provider.tsx'
import { useText } from '../../../app/text/use-text.ts'
import { useTitleField } from '../../../app/text/use-title.ts'
import { useDelete } from '../../../record/use-delete.ts'
import type { CellValue } from '../../../ui/table/column.ts'
import type { AxisNode, PlanKind } from '../plan.ts'
import { moveOperations, parentsOf, type Target } from './move.ts'

type Node = {
  readonly id: string
  readonly title: string
  readonly stamps: Readonly<Record<string, string | null>>
}

const PARENT_FIELD = { axis: 'roadmap', objective: 'axis', action: 'objective' } as const

/** Everything that the tree writes, each as one commit. History names records by their titles: codes follow the place and change. */
export const useTreeWrites = (roadmap: string, axes: readonly AxisNode[]) => {
  const t = useText()
  const commit = useCommit()
  const remove = useDelete()
  const titleField = useTitleField()

  return useMemo(
    () => ({
      /** Writes one field as it was shown, the title in the language it reads in; true when it was written. Throws. */
      async set(type: PlanKind, node: Node, field: string, value: CellValue): Promise<boolean> {
        const name = field === 'title' ? titleField(type, node.id) : field
        const fields = { [name]: value }
        const result = await commit({
          label: t('commit.set', { record: node.title, field: fieldLabel(t, type, name) }),
          operations: [
            { op: 'set', type, id: node.id, fields, base: groupBase(kindOf(type), fields, node.stamps) }
          ],
          toast: false,
          errors: 'throw'
        })
        return result !== null
      },
      /** Puts a record elsewhere; true when it moved. */
      async move(type: PlanKind, node: Node, target: Target): Promise<boolean> {
        const operations = moveOperations(axes, type, node.id, target)
        if (operations.length === 0) return false
        const result = await commit({
          label: t('commit.move', { kind: kindLabel(t, type), record: node.title }),
          operations,
          // A step among its siblings is seen; going elsewhere may have been a slip of the hand.
          ...(operations.every(one => one.op !== 'set' || Object.keys(one.fields).length === 1) && {
            toast: false as const
          })
        })
        return result !== null
      },
      /** Makes a record with this id at the end of its parent; true when it was made. Throws. */
      async add(type: PlanKind, parent: string | null, title: string, id: string): Promise<boolean> {
        const siblings = parentsOf(axes, type).find(({ id }) => id === parent)?.children ?? []
        const position = positionBetween(siblings.at(-1)?.position ?? null, null)
        const result = await commit({
          label: t('commit.create', { kind: kindLabel(t, type), record: title }),
          operations: [
            {
              op: 'create',
              type,
              id,
              fields: {
                title,
                [PARENT_FIELD[type]]: parent ?? roadmap,
                ...(position !== null && { position })
              }
            }
          ],
          // The line for the next one stands there already; a message would cover it.
          toast: false,
          errors: 'throw'
        })
        return result !== null
      },
      async remove(type: PlanKind, node: Node): Promise<boolean> {
        return remove({ type, id: node.id, title: node.title })
      }
    }),
    [t, commit, remove, titleField, roadmap, axes]
  )
}

export type TreeWrites = ReturnType<typeof useTreeWrites>
