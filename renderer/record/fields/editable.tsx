import { VisuallyHidden } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { PianoError } from '#shared/contract/errors.ts'
import { fieldLabel } from '#shared/i18n/labels.ts'
import type { Field } from '#shared/model/field.ts'
import type { RecordType } from '#shared/model/index.ts'
import { pianoErrorOf } from '../../app/client/error.ts'
import { useErrorText } from '../../app/text/use-error-text.ts'
import { useText } from '../../app/text/use-text.ts'
import { checkValue } from './check-value.ts'
import classes from './editable.module.css'
import type { Value } from './editor.ts'
import { FieldEditor } from './field-editor.tsx'

type Props = {
  readonly type: RecordType
  /** The field, or a translation such as `title@ar`. */
  readonly name: string
  readonly field: Field
  readonly value: Value
  readonly reference?: string | undefined
  /** The value as it reads while nobody edits it. */
  readonly children: ReactNode
  /** Writes; false: nothing was written. Rejects with a PianoError, which is shown at the field. */
  readonly onSave: (value: Value) => Promise<boolean>
  readonly readOnly?: boolean
  readonly className?: string | undefined
}

const QUIET_MS = 2500

/** What is said of typed text that is no value of its field. */
const unreadCode = ({ kind }: Field): 'DATE_INVALID' | 'WHEN_INVALID' | 'VALUE_INVALID' =>
  kind === 'date' ? 'DATE_INVALID' : kind === 'when' ? 'WHEN_INVALID' : 'VALUE_INVALID'

/** A value that reads as text and becomes an input on focus; saved when left, Escape restores (LOOK.md, "Record page"). */
export const Editable = (props: Props) => {
  const { type, name, field, value } = props
  const t = useText()
  const errorText = useErrorText()
  const [editing, setEditing] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const [saved, setSaved] = useState(false)
  const text = useRef<HTMLButtonElement>(null)
  const back = useRef(false)
  // What stood here when the person began to type: somebody else may write the same field meanwhile, and the record on
  // screen is renewed under the input. Saving must tell the core what was seen, not what is there by now.
  const begun = useRef({ value, onSave: props.onSave })
  const label = fieldLabel(t, type, name)

  useEffect(() => {
    if (!saved) return
    const timer = setTimeout(() => setSaved(false), QUIET_MS)
    return () => clearTimeout(timer)
  }, [saved])

  // After Escape or a choice the keyboard stays where it was, without opening the input again.
  useEffect(() => {
    if (editing || !back.current) return
    text.current?.focus()
    back.current = false
  }, [editing])

  const begin = () => {
    begun.current = { value, onSave: props.onSave }
    setEditing(true)
  }
  const refuse = (problem: PianoError) => {
    const details = {
      ...problem.details,
      type: problem.details['type'] ?? type,
      field: problem.details['field'] ?? name
    }
    setError(errorText(new PianoError(problem.code, details)))
  }
  const close = (keepFocus: boolean) => {
    back.current = keepFocus
    setError(null)
    setEditing(false)
  }
  const save = async (next: Value | undefined) => {
    const wrong = next === undefined ? unreadCode(field) : checkValue(field, next)
    if (wrong !== null) return refuse(new PianoError(wrong))
    // Chosen from a list: the input held the focus and goes away.
    const keepFocus = field.kind === 'choice' || field.kind === 'scale' || field.kind === 'reference'
    if (next === undefined || next === begun.current.value) return close(keepFocus)
    try {
      setSaved(await begun.current.onSave(next))
      close(keepFocus)
    } catch (problem) {
      refuse(pianoErrorOf(problem))
    }
  }

  if (editing) {
    return (
      <FieldEditor
        type={type}
        name={name}
        field={field}
        label={label}
        value={begun.current.value}
        reference={props.reference}
        error={error}
        onSave={next => void save(next)}
        onCancel={() => close(true)}
      />
    )
  }
  if (props.readOnly || field.automatic)
    return <div className={props.className ?? classes.fixed}>{props.children}</div>
  return (
    <>
      <button
        ref={text}
        type="button"
        className={props.className ?? classes.text}
        title={t('record.edit')}
        data-empty={value === null || undefined}
        onFocus={() => !back.current && begin()}
        onClick={begin}
      >
        <VisuallyHidden>{label}: </VisuallyHidden>
        {props.children}
      </button>
      <span role="status" className={classes.saved}>
        {saved ? t('record.saved') : ''}
      </span>
    </>
  )
}
