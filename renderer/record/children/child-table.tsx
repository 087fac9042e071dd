import { ActionIcon, Button, Group, Table } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconArrowUpRight, IconPlus, IconTrash } from '@tabler/icons-react'
import { useMemo, useRef, useState } from 'react'
import { v7 as newId } from 'uuid'
import type { RecordPage } from '#shared/contract/record.ts'
import { kindPluralLabel, newLabel } from '#shared/i18n/labels.ts'
import { cellOf } from '#shared/model/groups.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import { usePlace } from '../../app/places/place.ts'
import { useText } from '../../app/text/use-text.ts'
import { useTitle, useTitleField } from '../../app/text/use-title.ts'
import { fieldKey, useWaitingDrafts } from '../../app/typed/drafts.ts'
import { begunIn } from '../../app/typed/new-line.ts'
import { aligned } from '../../ui/table/aligned.tsx'
import { useValueWords, ValueText } from '../../ui/values/value-text.tsx'
import { Editable } from '../fields/editable.tsx'
import { fieldColumn } from '../list/field-column.ts'
import { usePart } from '../looked-at.ts'
import view from '../record-view.module.css'
import classes from './child-table.module.css'
import { NewChildRow } from './new-child-row.tsx'
import { listedChild, useChildren } from './use-children.ts'

type Props = {
  readonly parent: RecordPage
  readonly type: RecordType
  /** Its columns. */
  readonly fields: readonly string[]
  readonly readOnly: boolean
}

const ICON = { size: 15, stroke: 1.6 }

/** Children of one kind in a small table: every cell is edited in place, rows are added, ordered and deleted. */
export const ChildTable = ({ parent, type, fields, readOnly }: Props) => {
  const t = useText()
  const words = useValueWords()
  const { openPage } = usePlace()
  const children = useChildren(parent, type)
  const place = usePart<HTMLElement>(parent, type)
  const titleOf = useTitle()
  const titleField = useTitleField()
  const addButton = useRef<HTMLButtonElement>(null)
  const waiting = useWaitingDrafts()
  const [begun, setBegun] = useState<readonly string[]>([])
  const kind = kindOf(type)
  const heading = kindPluralLabel(t, type)
  const columns = useMemo(
    () => fields.map(field => fieldColumn({ words, type }, { field })),
    [words, type, fields]
  )
  const drawn = useMemo(() => aligned(columns, children.rows.map(listedChild)), [columns, children.rows])
  if (!children.loaded) return null
  // What became a record already was on its way when the program ended.
  const isMade = (id: string) => children.rows.some(row => row.id === id)
  const lines = readOnly
    ? []
    : [...new Set([...begunIn(waiting.keys(), type, parent.id), ...begun])].filter(id => !isMade(id))
  const begin = () => setBegun(now => [...now, newId()])
  return (
    <section ref={place} className={view.section} aria-label={heading}>
      <Group justify="space-between">
        <h2 className={view.heading}>{heading}</h2>
        {!readOnly && (
          <Button
            ref={addButton}
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus {...ICON} aria-hidden />}
            onClick={begin}
          >
            {newLabel(t, type)}
          </Button>
        )}
      </Group>
      {(children.rows.length > 0 || lines.length > 0) && (
        <div className={classes.scroll}>
          <Table className={classes.table} layout="auto" horizontalSpacing={0} verticalSpacing={1}>
            <Table.Thead>
              <Table.Tr>
                {columns.map(({ id, header, kind }) => (
                  <Table.Th key={id} data-kind={kind}>
                    {header}
                  </Table.Th>
                ))}
                <Table.Td />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {children.rows.map((row, index) => (
                <Table.Tr key={row.id}>
                  {fields.map((name, at) => {
                    const field = kind.fields[name]
                    if (field === undefined) return null
                    // The title is read, and edited, in the screen's language where it was translated into it.
                    const shown = name === kind.title ? titleField(type, row.id) : name
                    const value =
                      shown === name
                        ? cellOf(kind, row.values, name)
                        : titleOf(type, row.id, String(row.values[name]))
                    const reference = row.references[name]?.title
                    const number = drawn[at]?.decimals && drawn[at].render?.(listedChild(row))
                    return (
                      <Table.Td key={name} className={classes.cell} data-kind={field.kind}>
                        <Editable
                          type={type}
                          name={shown}
                          draft={fieldKey(type, row.id, shown)}
                          field={{ ...field, required: field.required && shown === name }}
                          value={value}
                          reference={reference}
                          readOnly={readOnly}
                          onSave={next => children.set(row, shown, next)}
                        >
                          {number ?? (
                            <ValueText type={type} field={shown} value={value} reference={reference} />
                          )}
                        </Editable>
                      </Table.Td>
                    )
                  })}
                  <Table.Td className={classes.actions}>
                    <Group gap={0} wrap="nowrap" justify="flex-end">
                      {children.ordered && !readOnly && children.rows.length > 1 && (
                        <>
                          <ActionIcon
                            size="sm"
                            aria-label={t('children.earlier')}
                            title={t('children.earlier')}
                            disabled={index === 0}
                            onClick={() => void children.move(index, -1)}
                          >
                            <IconArrowUp {...ICON} />
                          </ActionIcon>
                          <ActionIcon
                            size="sm"
                            aria-label={t('children.later')}
                            title={t('children.later')}
                            disabled={index === children.rows.length - 1}
                            onClick={() => void children.move(index, 1)}
                          >
                            <IconArrowDown {...ICON} />
                          </ActionIcon>
                        </>
                      )}
                      <ActionIcon
                        size="sm"
                        aria-label={t('record.open')}
                        title={t('record.open')}
                        onClick={() => openPage({ type, id: row.id })}
                      >
                        <IconArrowUpRight {...ICON} />
                      </ActionIcon>
                      {!readOnly && (
                        <ActionIcon
                          size="sm"
                          aria-label={t('record.delete')}
                          title={t('record.delete')}
                          onClick={() => void children.remove(row)}
                        >
                          <IconTrash {...ICON} />
                        </ActionIcon>
                      )}
                    </Group>
                  </Table.Td>
                </Table.Tr>
              ))}
              {lines.map(id => (
                <NewChildRow
                  key={id}
                  type={type}
                  parent={parent.id}
                  id={id}
                  fields={fields}
                  isBegun={id === begun.at(-1)}
                  onAdd={children.add}
                  onNext={begin}
                  onEnd={hasFocus => {
                    setBegun(now => now.filter(one => one !== id))
                    if (hasFocus) addButton.current?.focus()
                  }}
                />
              ))}
            </Table.Tbody>
            {children.rows.length > 1 && columns.some(({ total }) => total) && (
              <Table.Tfoot>
                <Table.Tr>
                  {drawn.map(({ id, kind, total }, at) => (
                    <Table.Td key={id} className={classes.total} data-kind={kind}>
                      {total?.(children.rows.map(listedChild)) ?? (at === 0 && t('table.total'))}
                    </Table.Td>
                  ))}
                  <Table.Td />
                </Table.Tr>
              </Table.Tfoot>
            )}
          </Table>
        </div>
      )}
    </section>
  )
}
