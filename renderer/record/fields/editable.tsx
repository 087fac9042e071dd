import { VisuallyHidden } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { fieldLabel } from '#shared/i18n/labels.ts'
import { useText } from '../../app/text/use-text.ts'
import classes from './editable.module.css'
import { FieldInput, type FieldInputProps } from './field-input.tsx'

type Props = Omit<FieldInputProps, 'onEnd' | 'inCell'> & {
  /** The value as it reads while nobody edits it. */
  readonly children: ReactNode
  readonly readOnly?: boolean
  readonly className?: string | undefined
}

const QUIET_MS = 2500

/** A value that reads as text and becomes an input on focus; saved when left, Escape restores (LOOK.md, "Record page"). */
export const Editable = ({ children, readOnly = false, className, ...input }: Props) => {
  const { type, name, field, value } = input
  const t = useText()
  const [editing, setEditing] = useState(false)
  const [saved, setSaved] = useState(false)
  const text = useRef<HTMLButtonElement>(null)
  const back = useRef(false)

  useEffect(() => {
    if (!saved) return
    const timer = setTimeout(() => setSaved(false), QUIET_MS)
    return () => clearTimeout(timer)
  }, [saved])

  // After Enter, Escape or a choice the keyboard stays where it was, without opening the input again.
  useEffect(() => {
    if (editing || !back.current) return
    text.current?.focus()
    back.current = false
  }, [editing])

  if (editing) {
    return (
      <FieldInput
        {...input}
        onEnd={(end, isSaved) => {
          back.current = end === 'stay'
          setSaved(isSaved)
          setEditing(false)
        }}
      />
    )
  }
  if (readOnly || field.automatic) return <div className={className ?? classes.fixed}>{children}</div>
  return (
    <>
      <button
        ref={text}
        type="button"
        className={className ?? classes.text}
        title={t('record.edit')}
        data-empty={value === null || undefined}
        onFocus={() => !back.current && setEditing(true)}
        onClick={() => setEditing(true)}
      >
        <VisuallyHidden>{input.label ?? fieldLabel(t, type, name)}: </VisuallyHidden>
        {children}
      </button>
      <span role="status" className={classes.saved}>
        {saved ? t('record.saved') : ''}
      </span>
    </>
  )
}
