import { type RefObject, useEffect, useRef, useSyncExternalStore } from 'react'
import type { RecordKey } from '../app/places/place.ts'

/** A part of a record: a field, a kind of what stands in it, or of what it is tied by. */
type Part = RecordKey & { readonly part: string }

let wanted: Part | null = null
const listeners = new Set<() => void>()

const want = (part: Part | null): void => {
  wanted = part
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Leads to a part of a record that is on the screen, or is about to be: it comes into view and takes the keyboard. */
export const lookAt = ({ type, id }: RecordKey, part: string): void => want({ type, id, part })

/** The part of this record that is to be looked at; null: none. */
export const useLookedAt = ({ type, id }: RecordKey): string | null => {
  const now = useSyncExternalStore(subscribe, () => wanted)
  return now !== null && now.type === type && now.id === id ? now.part : null
}

/** Where a part of a record stands. */
export const usePart = <E extends HTMLElement>(record: RecordKey, part: string): RefObject<E | null> => {
  const ref = useRef<E>(null)
  const isWanted = useLookedAt(record) === part
  useEffect(() => {
    if (!isWanted || ref.current === null) return
    want(null)
    ref.current.scrollIntoView({ block: 'center' })
    const control = ref.current.matches('button') ? ref.current : ref.current.querySelector('button, input')
    if (control instanceof HTMLElement) control.focus({ preventScroll: true })
  })
  return ref
}
