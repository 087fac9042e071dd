import { Button, Group, Table, Text } from '@mantine/core'
import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { FieldValues } from '#shared/contract/operation.ts'
import { fieldLabel, kindLabel } from '#shared/i18n/labels.ts'
import { cellFields } from '#shared/model/groups.ts'
import { isRecordType, kindOf, type RecordType } from '#shared/model/index.ts'
import { pianoErrorOf } from '../../app/client/error.ts'
import { useErrorText } from '../../app/text/use-error-text.ts'
import { useText } from '../../app/text/use-text.ts'
import { useToast } from '../../app/toast/use-toast.ts'
import { newKey, useDrafts } from '../../app/typed/drafts.ts'
import { editorOpens, outlives } from '../../app/typed/open-editors.ts'
import { pointerReleased } from '../../app/typed/pointer-released.ts'
import type { EditEnd } from '../../ui/table/column.ts'
import { ReferenceTitle } from '../../ui/values/reference-title.tsx'
import { ValueText } from '../../ui/values/value-text.tsx'
import { Editable } from '../fields/editable.tsx'
import type { Value } from '../fields/editor.ts'
import classes from './child-table.module.css'

type Props = {
  readonly type: RecordType
  readonly parent: string
  /** Of the record that the row becomes. */
  readonly id: string
  readonly fields: readonly string[]
  /** A person asked for it just now: the keyboard goes into it. */
  readonly isBegun: boolean
  readonly onAdd: (id: string, fields: FieldValues) => Promise<void>
  /** The next row is wanted, at once. */
  readonly onNext: () => void
  /** The row is not wanted any longer. */
  readonly onEnd: (hasFocus: boolean) => void
}

/** The part of a row's drafts that holds what was left in its cells. */
const LEFT = ''

/**
 * A row being written: it becomes a record when it is left, or by Enter, which goes on with the next, once it has what its kind cannot be
 * without. Until then it is a draft.
 */
export const NewChildRow = (props: Props) => {
  const { type, parent, id, fields } = props
  const t = useText()
  const errorText = useErrorText()
  const toast = useToast()
  const drafts = useDrafts()
  const kind = kindOf(type)
  const first = useRef<HTMLTableRowElement>(null)
  const second = useRef<HTMLTableRowElement>(null)
  const isBusy = useRef(false)
  const isGone = useRef(false)
  const [error, setError] = useState<string | null>(null)
  const keyOf = (name: string) => newKey(type, parent, id, name)
  const left = useSyncExternalStore(drafts.subscribe, () => drafts.get(keyOf(LEFT))) ?? {}

  /** What stands in the row, with what is being typed in a cell. */
  const written = () => {
    const cells = fields.map(name => ({ name, draft: drafts.get(keyOf(name)) }))
    const typed = cells.flatMap(({ name, draft }) =>
      draft && 'value' in draft ? [[name, draft['value']]] : []
    )
    const values: Readonly<Record<string, Value>> = {
      ...drafts.get(keyOf(LEFT)),
      ...Object.fromEntries(typed)
    }
    return {
      values,
      isEmpty: Object.values(values).every(value => value === null) && cells.every(({ draft }) => !draft),
      // Text that is no value stands in its cell with what is wrong with it.
      isRead: cells.every(({ draft }) => draft === undefined || 'value' in draft)
    }
  }
  const missingIn = (values: Readonly<Record<string, Value>>) =>
    fields.filter(name => kind.fields[name]?.required && (values[name] ?? null) === null)
  const holdsFocus = () =>
    [first, second].some(({ current }) => current?.contains(document.activeElement) === true)
  const forget = () => {
    for (const name of [LEFT, ...fields]) drafts.keep(keyOf(name), null)
  }
  const end = () => {
    const hasFocus = holdsFocus()
    forget()
    props.onEnd(hasFocus)
  }
  const isReady = () => {
    const { values, isEmpty, isRead } = written()
    return !isEmpty && isRead && missingIn(values).length === 0
  }
  const needs = (missing: readonly string[]) =>
    t('children.needs', { fields: missing.map(name => fieldLabel(t, type, name)).join(', ') })
  /** The row was taken off the screen: it stays a draft, and that is said. */
  const keep = (problem: string) => toast.info(t('draft.kept', { field: kindLabel(t, type), problem }))
  const add = async (): Promise<void> => {
    if (isBusy.current || !isReady()) return
    isBusy.current = true
    const { values } = written()
    try {
      const made = Object.entries(values).map(([name, value]) => cellFields(kind, name, value))
      await props.onAdd(id, Object.assign({}, ...made))
      end()
    } catch (problem) {
      // It was on its way already when the program ended.
      if (pianoErrorOf(problem).code === 'RECORD_EXISTS') return end()
      isBusy.current = false
      setError(errorText(problem))
      if (isGone.current) keep(errorText(problem))
    }
  }
  const goOn = () => {
    props.onNext()
    void add()
  }
  const leave = async () => {
    await pointerReleased()
    if (holdsFocus() || isBusy.current) return
    if (written().isEmpty) return end()
    await add()
  }
  const addOrShowMissing = () => {
    const [name] = missingIn(written().values)
    if (isReady()) goOn()
    else if (name !== undefined)
      first.current?.querySelector<HTMLElement>(`[data-field="${keyOf(name)}"]`)?.focus()
  }
  const onGo = (to: EditEnd): boolean => {
    if (to === 'down') addOrShowMissing()
    return to === 'down'
  }
  const leaveScreen = async () => {
    const { values, isEmpty } = written()
    if (isEmpty || isBusy.current) return
    if (isReady()) return add()
    keep(needs(missingIn(values)))
  }

  const latest = useRef({ add, leaveScreen })
  useEffect(() => {
    latest.current = { add, leaveScreen }
  })
  useEffect(() => {
    isGone.current = false
    const closes = editorOpens(() => latest.current.add())
    return () => {
      closes()
      isGone.current = true
      // Unless it only stands elsewhere on the page now.
      queueMicrotask(() => {
        if (isGone.current) outlives(latest.current.leaveScreen())
      })
    }
  }, [])
  useEffect(() => {
    if (props.isBegun) first.current?.querySelector<HTMLElement>('[data-field]')?.focus()
  }, [props.isBegun])

  const missing = missingIn(left)
  const row = {
    onBlur: (event: FocusEvent) => {
      if (![first, second].some(({ current }) => current?.contains(event.relatedTarget))) void leave()
    },
    // Where nothing is typed there is nothing that a first Escape could restore.
    onKeyDownCapture: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !written().isEmpty) return
      event.stopPropagation()
      end()
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      end()
    }
  }
  return (
    <>
      <Table.Tr ref={first} {...row}>
        {fields.map(name => {
          const field = kind.fields[name]
          if (field === undefined) return null
          const value = left[name] ?? null
          return (
            <Table.Td key={name} className={classes.cell} data-kind={field.kind}>
              <Editable
                type={type}
                name={name}
                // A draft may be left empty for the moment.
                field={{ ...field, required: false }}
                value={value}
                draft={keyOf(name)}
                onGo={onGo}
                onSave={async next => {
                  drafts.keep(keyOf(LEFT), { ...drafts.get(keyOf(LEFT)), [name]: next })
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
        <Table.Td className={classes.actions} />
      </Table.Tr>
      <Table.Tr ref={second} {...row}>
        <Table.Td colSpan={fields.length + 1} p={0}>
          <Group gap="xs" wrap="nowrap" className={classes.foot}>
            <Button size="compact-sm" onClick={addOrShowMissing}>
              {t('children.add')}
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={end}>
              {t('action.cancel')}
            </Button>
            <Text fz="xs" c={error === null ? 'dimmed' : 'var(--mantine-color-error)'} role="status">
              {error ?? (missing.length > 0 ? needs(missing) : t('line.hint'))}
            </Text>
          </Group>
        </Table.Td>
      </Table.Tr>
    </>
  )
}
