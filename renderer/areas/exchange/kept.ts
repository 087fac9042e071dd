import { useCallback, useState } from 'react'
import { useWorkspace } from '../../app/workspace-context.ts'

const kept = new Map<string, unknown>()

/** State of a half-done send or import: it outlives a look at another tab or area, not the program. One name, one type. */
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
