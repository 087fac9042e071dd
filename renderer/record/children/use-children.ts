import { generateKeyBetween } from 'fractional-indexing'
import type { FieldValues } from '#shared/contract/operation.ts'
import type { RecordPage } from '#shared/contract/record.ts'
import { fieldLabel, kindLabel } from '#shared/i18n/labels.ts'
import { cellFields, groupBase } from '#shared/model/groups.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import { useApi, useClient } from '../../app/client/core.tsx'
import { useCommit } from '../../app/commit/commit-provider.tsx'
import { type Child, childrenQuery } from '../../app/records/queries.ts'
import type { ListedRow } from '../../app/records/record-lists.ts'
import { useTitledQuery } from '../../app/records/use-titled-query.ts'
import { useText } from '../../app/text/use-text.ts'
import { useTitle } from '../../app/text/use-title.ts'
import type { Value } from '../fields/editor.ts'

/** The field of a child kind that points at a parent of this kind. */
export const parentFieldOf = (child: RecordType, parent: RecordType): string | null =>
  Object.entries(kindOf(child).fields).find(([, field]) => field.parent && field.target === parent)?.[0] ??
  null

/** A child as a row of a list: references as what they point at. */
export const listedChild = ({ id, values, references }: Child): ListedRow => ({
  ...values,
  ...references,
  id
})

const positionOf = (child: Child | undefined): string | null => {
  const position = child?.values['position']
  return typeof position === 'string' ? position : null
}

/** Children of one kind with everything that can be done to them, each as one commit. */
export const useChildren = (parent: RecordPage, type: RecordType) => {
  const t = useText()
  const api = useApi()
  const client = useClient()
  const commit = useCommit()
  const query = useTitledQuery(childrenQuery(api, client, parent, type))
  const titleOf = useTitle()
  const rows = query.data ?? []
  const kind = kindOf(type)
  const named = (child: Child) =>
    titleOf(type, child.id, String(child.values[kind.title] ?? '')) || kindLabel(t, type)

  return {
    rows,
    loaded: query.isSuccess,
    ordered: kind.fields['position'] !== undefined,
    /** The id makes sure that the same line is never added twice. */
    async add(id: string, fields: FieldValues): Promise<void> {
      const parentField = parentFieldOf(type, parent.type)
      if (parentField === null) return
      const title = fields[kind.title]
      await commit({
        label: t('commit.create', { kind: kindLabel(t, type), record: String(title ?? '') }),
        operations: [{ op: 'create', type, id, fields: { ...fields, [parentField]: parent.id } }],
        toast: false,
        errors: 'throw'
      })
    },
    async set(child: Child, name: string, value: Value): Promise<boolean> {
      const fields = cellFields(kind, name, value)
      const result = await commit({
        label: t('commit.set', { record: named(child), field: fieldLabel(t, type, name) }),
        operations: [
          {
            op: 'set',
            type,
            id: child.id,
            fields,
            base: groupBase(kind, fields, child.stamps)
          }
        ],
        toast: false,
        errors: 'throw'
      })
      return result?.stamp != null
    },
    /** Puts a child one place earlier or later. */
    async move(index: number, by: -1 | 1): Promise<void> {
      const child = rows[index]
      const others = rows.filter(row => row.id !== child?.id)
      const at = index + by
      if (child === undefined || at < 0 || at > others.length) return
      const position = generateKeyBetween(positionOf(others[at - 1]), positionOf(others[at]))
      await commit({
        label: t('commit.move', { kind: kindLabel(t, type), record: named(child) }),
        operations: [
          {
            op: 'set',
            type,
            id: child.id,
            fields: { position },
            base: { position: child.stamps['position'] ?? null }
          }
        ],
        toast: false
      })
    },
    async remove(child: Child): Promise<void> {
      await commit({
        label: t('commit.delete', { kind: kindLabel(t, type), record: named(child) }),
        operations: [{ op: 'delete', type, id: child.id }]
      })
    }
  }
}
