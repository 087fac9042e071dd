import type { ReactNode } from 'react'
import type { FieldValues } from '#shared/contract/operation.ts'
import { kindEmptyText, kindPluralLabel } from '#shared/i18n/labels.ts'
import { usePlace } from '../../app/places/place.ts'
import { Problem } from '../../app/problem.tsx'
import type { ListedRow } from '../../app/records/record-lists.ts'
import { useText } from '../../app/text/use-text.ts'
import { useWorkspace } from '../../app/workspace-context.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { ListDoubles } from '../doubles.tsx'
import type { Value } from '../fields/editor.ts'
import { NewRecordButton } from '../new-record.tsx'
import { BulkActions } from './bulk-actions.tsx'
import type { AnyListed, RecordListLayout } from './list-layout.ts'
import { type ListCell, useListColumns } from './use-list-columns.ts'
import { useRecordList } from './use-record-list.ts'

export type RecordListProps<Row extends AnyListed> = {
  readonly list: RecordListLayout<Row>
  /** What the table lists, for screen readers; by default the kind in its plural. */
  readonly label?: string
  /** While there is no record, instead of what the kind says of itself and the way to make one. */
  readonly empty?: ReactNode
  /** Columns that the screen makes itself. Memoise them. */
  readonly cells?: Readonly<Record<string, ListCell<Row>>>
  /** What happens instead of writing when one of these fields is edited in its cell. Memoise them. */
  readonly edits?: Readonly<Record<string, (row: Row, value: Value) => void>>
  /** More that can be done with the selected rows at once, before what every list offers. */
  readonly bulk?: (rows: readonly Row[]) => ReactNode
  /** Values that a new record begins with. */
  readonly newFields?: FieldValues
  /** Another view of the rows that passed the filters, in place of the table. */
  readonly view?: ((rows: readonly Row[]) => ReactNode) | undefined
  /** More controls beside the filters. */
  readonly tools?: ReactNode
}

const rowId = ({ id }: { readonly id: string }): string => id

/** The records of a kind as a table, made from its layout and the model (DESIGN.md 12, "list"). */
export const RecordList = <Row extends AnyListed>(props: RecordListProps<Row>) => {
  const { list, empty, bulk } = props
  const { type } = list
  const t = useText()
  const { readOnly } = useWorkspace()
  const { openPanel, openPage, open } = usePlace()
  const { data, error, refetch } = useRecordList(list)
  const columns = useListColumns<Row>(list, { cells: props.cells, edits: props.edits })
  if (error && data === undefined) return <Problem error={error} onRetry={() => void refetch()} />
  return (
    <DataTable<Row>
      name={type}
      label={props.label ?? kindPluralLabel(t, type)}
      rows={data}
      columns={columns}
      rowId={rowId}
      {...(list.sort && { initialSort: list.sort })}
      openId={open?.id ?? null}
      onOpen={({ id }) => openPanel({ type, id })}
      onOpenPage={({ id }) => openPage({ type, id })}
      {...(!readOnly && {
        bulk: (rows: readonly Row[], clear: () => void) => (
          <>
            {bulk?.(rows)}
            <BulkActions
              type={type}
              fields={list.bulk ?? []}
              rows={rows as unknown as readonly ListedRow[]}
              clear={clear}
            />
          </>
        )
      })}
      tools={
        <>
          {props.tools}
          <ListDoubles type={type} />
        </>
      }
      view={props.view}
      empty={
        empty ?? (
          <EmptyState text={kindEmptyText(t, type)}>
            <NewRecordButton
              type={type}
              variant="default"
              {...(props.newFields && { fields: props.newFields })}
            />
          </EmptyState>
        )
      }
    />
  )
}
