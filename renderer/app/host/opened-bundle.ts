import { useSyncExternalStore } from 'react'
import type { PickedFile } from '#shared/contract/host.ts'

let waiting: PickedFile | null = null
const listeners = new Set<() => void>()

const put = (file: PickedFile | null): void => {
  waiting = file
  for (const listener of listeners) listener()
}

/** A bundle that the system asked to open (a double click): it waits for the exchange area to look at it. */
export const bundleArrives = (file: PickedFile): void => put(file)

const take = (): void => put(null)

/** The bundle that waits, if any, and taking it up; nothing is ever imported unseen. */
export const useOpenedBundle = (): { readonly file: PickedFile | null; readonly take: () => void } => {
  const file = useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => waiting
  )
  return { file, take }
}
