import { Tooltip, VisuallyHidden } from '@mantine/core'
import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { type ErrorCode, PianoError } from '#shared/contract/errors.ts'
import { fieldLabel } from '#shared/i18n/labels.ts'
import type { Field } from '#shared/model/field.ts'
import type { RecordType } from '#shared/model/index.ts'
import { pianoErrorOf } from '../../app/client/error.ts'
import { useErrorText } from '../../app/text/use-error-text.ts'
import { useText } from '../../app/text/use-text.ts'
import { useToast } from '../../app/toast/use-toast.ts'
import { useDrafts } from '../../app/typed/drafts.ts'
import { editorOpens, outlives } from '../../app/typed/open-editors.ts'
import { pointerReleased } from '../../app/typed/pointer-released.ts'
import type { EditEnd } from '../../ui/table/column.ts'
import { checkValue } from './check-value.ts'
import type { Typed, Value } from './editor.ts'
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
  /** Key under which this device keeps what is typed until it is saved (renderer/app/typed/drafts.ts). */
  readonly draft: string
  /** Text that it begins with in the place of the value: the key that was pressed on a cell. */
  readonly typed?: string | undefined
  /** Characters before the caret at first. */
  readonly caret?: number | undefined
  /** Nobody asked for it: it stands there because something is typed that is not saved, and leaves the keyboard where it is. */
  readonly isWaiting?: boolean | undefined
  /** Writes; false: nothing was written. Rejects with a PianoError, which is shown at the field. */
  readonly onSave: (value: Value) => Promise<boolean>
  /** What is typed can be taken and is on its way: the keyboard goes on at once. */
  readonly onGo?: ((end: EditEnd, from: HTMLElement) => void) | undefined
  /** Whether the tab key has another cell to go to; where not, it goes where the page leads. */
  readonly tabs?: ((end: EditEnd, from: HTMLElement) => boolean) | undefined
  /** The input is no longer wanted; `hasFocus`: the keyboard is still in it. */
  readonly onEnd: (saved: boolean, hasFocus: boolean) => void
  /** There is little room: the input is small, its message beside it. */
  readonly isSmall?: boolean
  /** It stands in a cell: small, and the tab key goes on to the next cell. */
  readonly inCell?: boolean
}

/** What is said of typed text that is no value of its field. */
const unreadCode = ({ kind }: Field): 'DATE_INVALID' | 'WHEN_INVALID' | 'VALUE_INVALID' =>
  kind === 'date' ? 'DATE_INVALID' : kind === 'when' ? 'WHEN_INVALID' : 'VALUE_INVALID'

/** What is wrong with a value, with the range that it should be in; null: nothing. */
const problemOf = (field: Field, value: Value | undefined): PianoError | null => {
  const code: ErrorCode | null = value === undefined ? unreadCode(field) : checkValue(field, value)
  if (code === null) return null
  // Of text that is no number at all the widest range says nothing.
  const [min, max] = (value === undefined && field.kind === 'number' ? null : field.range) ?? []
  return new PianoError(
    code,
    code === 'VALUE_INVALID' && min !== undefined && max !== undefined ? { min, max } : {}
  )
}

const INPUTS = 'input:not([type=hidden]):not([tabindex="-1"]), textarea'

/** The option that is ready to be chosen in the list of a picker: one list alone is open at a time. */
const readyOption = (input: EventTarget): HTMLElement | null =>
  input instanceof Element && input.getAttribute('aria-expanded') === 'true'
    ? document.querySelector('[data-combobox-selected]:not([data-combobox-active])')
    : null

/** Whether a node belongs to an input: stands in it, or in a popup that something in it opened (a calendar, a list). */
const belongsTo = (place: HTMLElement, node: EventTarget | null): boolean => {
  for (let at = node instanceof Element ? node : null; at !== null; at = at.parentElement)
    if (at === place || (at.id !== '' && place.querySelector(`[aria-controls="${CSS.escape(at.id)}"]`)))
      return true
  return false
}

/**
 * A field while it is edited, the same in records, lists, trees and child tables: leaving it saves, by whatever way; Enter saves and goes
 * down, the tab key on, Escape restores. What cannot be taken stays in the input with what is wrong with it, and is a draft until then.
 */
export const FieldInput = (props: FieldInputProps) => {
  const { type, name, field, draft: key, inCell = false, isSmall = inCell } = props
  const t = useText()
  const errorText = useErrorText()
  const toast = useToast()
  const drafts = useDrafts()
  const place = useRef<HTMLDivElement>(null)
  const state = useRef<'open' | 'busy' | 'closed'>('open')
  const isGone = useRef(false)
  /** Where the keyboard goes after a choice. */
  const after = useRef<EditEnd>('stay')
  const typed = useRef<Typed | null>(null)
  const [kept] = useState(() => drafts.get(key)?.['text'])
  // What stood here when the person began to type: somebody else may write the same field meanwhile, and the record on
  // screen is renewed under the input. Saving must tell the core what was seen, not what is there by now.
  const begun = useRef({ value: props.value, reference: props.reference, onSave: props.onSave })
  const [error, setError] = useState<string | null>(null)
  const label = props.label ?? fieldLabel(t, type, name)

  const wordsOf = ({ code, details }: PianoError): string =>
    errorText(
      new PianoError(code, { ...details, type: details['type'] ?? type, field: details['field'] ?? name })
    )
  const hasFocus = () => place.current?.contains(document.activeElement) === true
  const go = (end: EditEnd) => {
    if (end !== 'left' && place.current) latest.current.onGo?.(end, place.current)
  }
  const close = (saved: boolean) => {
    state.current = 'closed'
    // Another input may be open by now, with a newer text.
    if (drafts.get(key)?.['text'] === (typed.current?.text ?? kept)) drafts.keep(key, null)
    if (!isGone.current) latest.current.onEnd(saved, hasFocus())
  }
  const refuse = (problem: PianoError, end: EditEnd) => {
    state.current = 'open'
    // The person gave up when asked for more: a choice is as it was, what is typed waits.
    const isGivenUp = problem.code === 'CANCELLED'
    if (isGivenUp && typed.current === null) return close(false)
    const words = isGivenUp ? t('draft.unsaved') : wordsOf(problem)
    // It was taken off the screen with what is typed: that is kept, and said.
    if (isGone.current) return toast.info(t('draft.kept', { field: label, problem: words }))
    setError(words)
    const isElsewhere = document.activeElement?.matches('input, textarea') === true
    if (end !== 'left' && !isElsewhere) place.current?.querySelector<HTMLElement>(INPUTS)?.focus()
  }
  const write = async (end: EditEnd, chosen?: Value): Promise<void> => {
    if (state.current !== 'open') return
    const sent = typed.current
    const { value, onSave } = begun.current
    const next = chosen !== undefined ? chosen : sent === null ? value : sent.value
    if (next === value) {
      state.current = 'closed'
      go(end)
      return close(false)
    }
    const wrong = problemOf(field, next)
    state.current = 'busy'
    try {
      if (wrong !== null) throw wrong
      go(end)
      const saved = await onSave(next as Value)
      await pointerReleased()
      if (typed.current === sent) return close(saved)
      // The person went on typing: what stands there now is seen, and has been saved.
      begun.current = { ...begun.current, value: next as Value, onSave: latest.current.onSave }
      state.current = 'open'
    } catch (problem) {
      await pointerReleased()
      refuse(pianoErrorOf(problem), end)
    }
  }
  const save = (end: EditEnd, chosen?: Value): Promise<void> => {
    const work = write(end, chosen)
    outlives(work)
    return work
  }
  const latest = useRef({ ...props, save })
  useEffect(() => {
    latest.current = { ...props, save }
  })

  useEffect(() => drafts.hold(key), [drafts, key])
  useEffect(() => {
    isGone.current = false
    const settle = () => latest.current.save('left')
    const closes = editorOpens(settle)
    return () => {
      closes()
      isGone.current = true
      // Unless it only stands elsewhere on the page now.
      queueMicrotask(() => {
        if (isGone.current && typed.current !== null) void settle()
      })
    }
  }, [])
  // Typed before and not saved: why, or that it waits for it. The editor has said already what stands in it.
  const [mend] = useState(() => () => {
    if (kept === undefined || props.typed !== undefined) return
    const wrong = problemOf(field, typed.current === null ? props.value : typed.current.value)
    setError(wrong === null ? t('draft.unsaved') : wordsOf(wrong))
  })
  useEffect(mend, [mend])

  const onTyped = (now: Typed | null) => {
    typed.current = now
    const isValue = now?.value !== undefined && checkValue(field, now.value) === null
    const seen = begun.current.value
    drafts.keep(key, now && { text: now.text, seen, ...(isValue && { value: now.value ?? null }) })
  }
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    // The whole window is left: who comes back goes on.
    if (event.target === document.activeElement) return
    if (!belongsTo(event.currentTarget, event.relatedTarget)) void save('left')
  }
  const onTab = (event: KeyboardEvent<HTMLElement>) => {
    const end = event.shiftKey ? 'previous' : 'next'
    const inputs = [...(place.current?.querySelectorAll(INPUTS) ?? [])]
    const isLast = document.activeElement === (event.shiftKey ? inputs[0] : inputs.at(-1))
    const goes = isLast && (inCell || props.tabs?.(end, event.currentTarget) === true)
    if (goes) event.preventDefault()
    // As Enter does, and then the keyboard goes on.
    after.current = goes ? end : 'left'
    readyOption(event.target)?.click()
    after.current = 'stay'
    if (goes) void save(end)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // The table's own keys are not meant while something is typed.
    if (inCell) event.stopPropagation()
    if (event.key === 'Escape' && state.current === 'open') {
      event.stopPropagation()
      close(false)
    }
    if (event.key === 'Tab') onTab(event)
    // In a list of choices Enter chooses, in prose it begins a line.
    const isText = event.target instanceof HTMLInputElement && !event.target.hasAttribute('aria-haspopup')
    const isEnter = event.key === 'Enter' && !event.nativeEvent.isComposing
    if (isEnter && (isText || event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void save(event.shiftKey ? 'up' : 'down')
    }
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
      <div
        ref={place}
        className={inCell ? classes.cell : undefined}
        data-field={key}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
        role="none"
      >
        <FieldEditor
          type={type}
          name={name}
          field={field}
          label={label}
          placeholder={props.placeholder}
          value={begun.current.value}
          reference={begun.current.reference}
          typed={props.typed ?? (typeof kept === 'string' ? kept : null)}
          caret={props.caret ?? null}
          autoFocus={props.isWaiting !== true}
          error={isSmall ? error !== null : error}
          size={isSmall ? 'xs' : 'sm'}
          onTyped={onTyped}
          onChoose={value => void save(after.current, value)}
        />
        {isSmall && <VisuallyHidden role="alert">{error}</VisuallyHidden>}
      </div>
    </Tooltip>
  )
}
