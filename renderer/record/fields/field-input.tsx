import { Tooltip, VisuallyHidden } from '@mantine/core'
import { type KeyboardEvent, useRef, useState } from 'react'
import { type ErrorCode, PianoError } from '#shared/contract/errors.ts'
import { fieldLabel } from '#shared/i18n/labels.ts'
import type { Field } from '#shared/model/field.ts'
import type { RecordType } from '#shared/model/index.ts'
import { pianoErrorOf } from '../../app/client/error.ts'
import { useErrorText } from '../../app/text/use-error-text.ts'
import { useText } from '../../app/text/use-text.ts'
import type { EditEnd } from '../../ui/table/column.ts'
import { checkValue } from './check-value.ts'
import type { Value } from './editor.ts'
import { FieldEditor } from './field-editor.tsx'
import classes from './field-input.module.css'

export type FieldInputProps = {
  readonly type: RecordType
  /** The field, or a translation such as `title@ar`. */
  readonly name: string
  readonly field: Field
  /** The field's label, unless it is called otherwise here. */
  readonly label?: string | undefined
  readonly placeholder?: string
  readonly value: Value
  readonly reference?: string | undefined
  /** Writes; false: nothing was written. Rejects with a PianoError, which is shown at the field. */
  readonly onSave: (value: Value) => Promise<boolean>
  /** The input is no longer wanted. */
  readonly onEnd: (end: EditEnd, saved: boolean) => void
  /** There is little room: the input is small, its message beside it. */
  readonly isSmall?: boolean
  /** It stands in a cell: small, and the tab key goes on to the next cell. */
  readonly inCell?: boolean
}

/** What is said of typed text that is no value of its field. */
const unreadCode = ({ kind }: Field): 'DATE_INVALID' | 'WHEN_INVALID' | 'VALUE_INVALID' =>
  kind === 'date' ? 'DATE_INVALID' : kind === 'when' ? 'WHEN_INVALID' : 'VALUE_INVALID'

/** A problem of a value, with the range that it should be in. */
const problemOf = ({ range }: Field, code: ErrorCode): PianoError =>
  new PianoError(code, code === 'VALUE_INVALID' && range ? { min: range[0], max: range[1] } : {})

const INPUTS = 'input:not([type=hidden]):not([tabindex="-1"]), textarea'

/**
 * A field while it is edited, the same in records, lists, trees and child tables: leaving it saves, Enter saves and stays, Escape restores;
 * what cannot be taken stays in the input with what is wrong with it.
 */
export const FieldInput = (props: FieldInputProps) => {
  const { type, name, field, inCell = false, isSmall = inCell } = props
  const t = useText()
  const errorText = useErrorText()
  const place = useRef<HTMLDivElement>(null)
  const [error, setError] = useState<string | null>(null)
  const state = useRef<'open' | 'busy' | 'closed'>('open')
  const wanted = useRef<EditEnd | null>(null)
  // What stood here when the person began to type: somebody else may write the same field meanwhile, and the record on
  // screen is renewed under the input. Saving must tell the core what was seen, not what is there by now.
  const [begun] = useState({ value: props.value, reference: props.reference, onSave: props.onSave })

  const focusedEnd = (): EditEnd =>
    wanted.current ?? (place.current?.contains(document.activeElement) ? 'stay' : 'left')
  const close = (end: EditEnd, saved: boolean) => {
    state.current = 'closed'
    props.onEnd(end, saved)
  }
  const refuse = (problem: PianoError, end: EditEnd) => {
    state.current = 'open'
    wanted.current = null
    const { details } = problem
    const about = { ...details, type: details['type'] ?? type, field: details['field'] ?? name }
    setError(errorText(new PianoError(problem.code, about)))
    // The keyboard goes on where something is to be mended, unless it was taken elsewhere on purpose.
    if (end !== 'left') place.current?.querySelector<HTMLElement>(INPUTS)?.focus()
  }
  const save = async (next: Value | undefined) => {
    if (state.current !== 'open') return
    const end = focusedEnd()
    const wrong = next === undefined ? unreadCode(field) : checkValue(field, next)
    if (wrong !== null) return refuse(problemOf(field, wrong), end)
    if (next === undefined || next === begun.value) return close(end, false)
    state.current = 'busy'
    try {
      close(end, await begun.onSave(next))
    } catch (problem) {
      refuse(pianoErrorOf(problem), end)
    }
  }
  const cancel = (end: EditEnd) => {
    if (state.current === 'open') close(end, false)
  }
  /** Leaving the input saves it: where the keyboard goes after that is kept for `save`. */
  const leave = (end: EditEnd) => {
    wanted.current = end
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    wanted.current = null
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // The table's own keys are not meant while something is typed.
    if (inCell) event.stopPropagation()
    if (event.key === 'Escape') {
      event.stopPropagation()
      cancel('stay')
    }
    if (event.key === 'Tab' && inCell) {
      const inputs = [...(place.current?.querySelectorAll(INPUTS) ?? [])]
      const last = event.shiftKey ? inputs[0] : inputs.at(-1)
      if (document.activeElement !== last) return
      event.preventDefault()
      leave(event.shiftKey ? 'previous' : 'next')
    }
    // In a list of choices Enter chooses, in prose it begins a line.
    const isText = event.target instanceof HTMLInputElement && !event.target.hasAttribute('aria-haspopup')
    if (event.key === 'Enter' && (isText || event.ctrlKey || event.metaKey)) leave('stay')
  }
  return (
    // Keys bubble up from the input inside.
    <Tooltip
      label={error}
      opened={isSmall && error !== null}
      multiline
      maw={320}
      px="sm"
      py={6}
      color="red"
      position="bottom-start"
    >
      <div ref={place} className={inCell ? classes.cell : undefined} onKeyDown={onKeyDown} role="none">
        <FieldEditor
          type={type}
          name={name}
          field={field}
          label={props.label ?? fieldLabel(t, type, name)}
          placeholder={props.placeholder}
          value={begun.value}
          reference={begun.reference}
          error={isSmall ? error !== null : error}
          size={isSmall ? 'xs' : 'sm'}
          onSave={next => void save(next)}
          onCancel={() => cancel(focusedEnd())}
        />
        {isSmall && <VisuallyHidden role="alert">{error}</VisuallyHidden>}
      </div>
    </Tooltip>
  )
}
