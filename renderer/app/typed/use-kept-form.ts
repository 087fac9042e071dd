import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { formKey, useDrafts } from './drafts.ts'

type Texts = Readonly<Record<string, string | undefined>>

type Form<Values extends Texts> = {
  /** What it is for: the id of the command that opens it, where it has one. */
  readonly name: string
  /** The record that it is about, where there can be several. */
  readonly about: string
  /** As it is called on the screen, for the list of what is not saved. */
  readonly label: string
  /** What stands in it at first. */
  readonly begin: Values
}

/** Beside the texts of a form: where it was filled in, and how it is called. */
export const PLACE = '@place'
export const LABEL = '@label'

/**
 * The texts of a dialog or a popover. By whatever way it is left, they are there again when it is opened again on this device, until they
 * are sent or given up (`forget`).
 */
export const useKeptForm = <Values extends Texts>({ name, about, label, begin }: Form<Values>) => {
  const drafts = useDrafts()
  const router = useRouter({ warn: false }) as ReturnType<typeof useRouter> | undefined
  const key = formKey(name, about)
  const [first] = useState(begin)
  const [values, setValues] = useState<Values>(() => ({ ...begin, ...drafts.get(key) }))
  // Several may change before it is drawn again.
  const latest = useRef(values)
  useEffect(() => drafts.hold(key), [drafts, key])

  const change = (part: Partial<Values>) => {
    const next: Values = { ...latest.current, ...part }
    latest.current = next
    setValues(next)
    const written = Object.entries(next).filter(([field, text]) => text !== first[field])
    const place = router?.state.location.href ?? ''
    drafts.keep(
      key,
      written.length === 0 ? null : { ...Object.fromEntries(written), [PLACE]: place, [LABEL]: label }
    )
  }
  const forget = () => drafts.keep(key, null)
  return { values, change, forget }
}
