import { ActionIcon, Button, Group, Table, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { FieldValues } from '#shared/contract/operation.ts'
import { fieldLabel } from '#shared/i18n/labels.ts'
import { cellFields } from '#shared/model/groups.ts'
import { isRecordType, kindOf, type RecordType } from '#shared/model/index.ts'
import { useErrorText } from '../../app/text/use-error-text.ts'
import { useText } from '../../app/text/use-text.ts'
import { ReferenceTitle } from '../../ui/values/reference-title.tsx'
import { ValueText } from '../../ui/values/value-text.tsx'
import { Editable } from '../fields/editable.tsx'
import type { Value } from '../fields/editor.ts'
import classes from './child-table.module.css'

type Props = {
  readonly type: RecordType
  readonly fields: readonly string[]
  readonly onAdd: (fields: FieldValues) => Promise<boolean>
  readonly onEnd: () => void
}

/** A row being written: it becomes a record once it has what its kind cannot be without. */
export const NewChildRow = ({ type, fields, onAdd, onEnd }: Props) => {
  const t = useText()
  const errorText = useErrorText()
  const [values, setValues] = useState<Readonly<Record<string, Value>>>({})
  const [error, setError] = useState<string | null>(null)
  const kind = kindOf(type)
  const missing = fields.filter(name => kind.fields[name]?.required && (values[name] ?? null) === null)
  const add = async () => {
    try {
      const fields = Object.entries(values).map(([name, value]) => cellFields(kind, name, value))
      if (await onAdd(Object.assign({}, ...fields))) onEnd()
    } catch (problem) {
      setError(errorText(problem))
    }
  }
  return (
    <>
      <Table.Tr>
        {fields.map(name => {
          const field = kind.fields[name]
          if (field === undefined) return null
          const value = values[name] ?? null
          return (
            <Table.Td key={name} className={classes.cell} data-kind={field.kind}>
              <Editable
                type={type}
                name={name}
                // A draft may be left empty for the moment.
                field={{ ...field, required: false }}
                value={value}
                onSave={async next => {
                  setValues(now => ({ ...now, [name]: next }))
                  return false
                }}
              >
                {field.kind === 'reference' &&
                typeof value === 'string' &&
                isRecordType(field.target ?? '') ? (
                  <ReferenceTitle type={field.target as RecordType} id={value} />
                ) : (
                  <ValueText type={type} field={name} value={value} />
                )}
              </Editable>
            </Table.Td>
          )
        })}
        <Table.Td className={classes.actions}>
          <Group gap={4} wrap="nowrap" justify="flex-end">
            <Button size="compact-sm" disabled={missing.length > 0} onClick={() => void add()}>
              {t('children.add')}
            </Button>
            <ActionIcon size="sm" aria-label={t('action.cancel')} onClick={onEnd}>
              <IconX size={15} stroke={1.6} />
            </ActionIcon>
          </Group>
        </Table.Td>
      </Table.Tr>
      {(missing.length > 0 || error !== null) && (
        <Table.Tr>
          <Table.Td colSpan={fields.length + 1} py={2} px={8}>
            <Text fz="xs" c={error === null ? 'dimmed' : 'var(--mantine-color-error)'} role="status">
              {error ??
                t('children.needs', { fields: missing.map(name => fieldLabel(t, type, name)).join(', ') })}
            </Text>
          </Table.Td>
        </Table.Tr>
      )}
    </>
  )
}
