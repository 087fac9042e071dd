import { VisuallyHidden } from '@mantine/core'
import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { fieldLabel } from '#shared/i18n/labels.ts'
import { useText } from '../../app/text/use-text.ts'
import { useIsWaiting } from '../../app/typed/drafts.ts'
import type { EditEnd } from '../../ui/table/column.ts'
import { fieldBeside } from './beside.ts'
import { caretAt } from './caret-at.ts'
import classes from './editable.module.css'
import { FieldInput, type FieldInputProps } from './field-input.tsx'

type Begin = Pick<FieldInputProps, 'caret' | 'isWaiting'>

type Props = Omit<FieldInputProps, 'onEnd' | 'onGo' | 'tabs' | 'inCell' | 'typed' | keyof Begin> & {
  /** The value as it reads while nobody edits it. */
  readonly children: ReactNode
  readonly readOnly?: boolean
  readonly className?: string | undefined
  /** Where the keyboard goes instead of to the field beside it; false: there after all. */
  readonly onGo?: (end: EditEnd) => boolean
}

const QUIET_MS = 2500

/** Kinds whose text stands in the input as it is read: the caret can stand where it was clicked. */
const AS_READ: ReadonlySet<string> = new Set(['line', 'prose'])

/** A value that reads as text and becomes an input on focus; saved when left, Escape restores (LOOK.md, "Record page"). */
export const Editable = ({ children, readOnly = false, className, onGo, ...input }: Props) => {
  const { type, name, field, value, draft } = input
  const t = useText()
  const isFixed = readOnly || field.automatic === true
  const isWaiting = useIsWaiting(draft) && !isFixed
  const [editing, setEditing] = useState<Begin | null>(null)
  const [saved, setSaved] = useState(false)
  const text = useRef<HTMLButtonElement>(null)
  const words = useRef<HTMLSpanElement>(null)
  const back = useRef(false)

  // What was typed here before and is not saved stands in its input again.
  if (isWaiting && editing === null) setEditing({ isWaiting })

  useEffect(() => {
    if (!saved) return
    const timer = setTimeout(() => setSaved(false), QUIET_MS)
    return () => clearTimeout(timer)
  }, [saved])

  // After Escape, a choice, or where there is no field to go on to, the keyboard stays here, without opening the input again.
  useEffect(() => {
    if (editing || !back.current) return
    text.current?.focus()
    back.current = false
  }, [editing])

  const onMouseDown = (event: MouseEvent) => {
    if (event.button !== 0) return
    // The input takes the focus itself, with the caret where it was clicked.
    event.preventDefault()
    setEditing(AS_READ.has(field.kind) ? { caret: caretAt(words.current, event.clientX, event.clientY) } : {})
  }
  if (editing) {
    return (
      <FieldInput
        {...input}
        {...editing}
        tabs={(end, from) => fieldBeside(from, end) !== null}
        onGo={(end, from) => {
          if (onGo?.(end) !== true) fieldBeside(from, end)?.focus()
        }}
        onEnd={(isSaved, hasFocus) => {
          back.current = hasFocus
          setSaved(isSaved)
          setEditing(null)
        }}
      />
    )
  }
  if (isFixed) return <div className={className ?? classes.fixed}>{children}</div>
  return (
    <>
      <button
        ref={text}
        type="button"
        className={className ?? classes.text}
        title={t('record.edit')}
        data-empty={value === null || undefined}
        data-field={draft}
        onMouseDown={onMouseDown}
        onFocus={() => !back.current && setEditing({})}
        onClick={() => setEditing({})}
      >
        <VisuallyHidden>{input.label ?? fieldLabel(t, type, name)}: </VisuallyHidden>
        <span ref={words}>{children}</span>
      </button>
      <span role="status" className={classes.saved}>
        {saved ? t('record.saved') : ''}
      </span>
    </>
  )
}
