import { useCallback, useState } from 'react'
import { useWorkspace } from '../workspace-context.ts'

const kept = new Map<string, unknown>()

/** State of something half done (a send, an import, a document): it outlives a look at another area, not the program. One name, one type. */
export const useKept = <T>(name: string, initial: T): readonly [T, (next: T) => void] => {
  const { id } = useWorkspace()
  const key = `${id} ${name}`
  const [value, setValue] = useState<T>(() => (kept.has(key) ? (kept.get(key) as T) : initial))
  const set = useCallback(
    (next: T) => {
      kept.set(key, next)
      setValue(next)
    },
    [key]
  )
  return [value, set]
}
