import { useEffect, useSyncExternalStore } from 'react'
import type { AreaName } from '#shared/model/areas.ts'

type Asked = { readonly id: string; readonly area: AreaName }

let asked: Asked | null = null
const listeners = new Set<() => void>()

const put = (next: Asked | null): void => {
  asked = next
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** A person chose a command by its name (Ctrl+K): it waits for the screen of its area. */
export const askFor = (command: Asked): void => put(command)

/** Whoever went on to another area does not want it any more. */
export const forgetOutside = (area: AreaName): void => {
  if (asked !== null && asked.area !== area) put(null)
}

/** Does what a command asks for, once the screen stands that can; null: it cannot now. */
export const useAsked = (id: string, act: (() => void) | null): void => {
  const waiting = useSyncExternalStore(subscribe, () => asked?.id === id)
  useEffect(() => {
    // Another that can do it may have taken it meanwhile.
    if (!waiting || act === null || asked?.id !== id) return
    put(null)
    act()
  }, [waiting, act, id])
}
