import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react'
import { ErrorBoundary } from './problem.tsx'

const useIsIdle = (): boolean => {
  const [idle, setIdle] = useState(false)
  useEffect(() => {
    const request = requestIdleCallback(() => setIdle(true), { timeout: 1_000 })
    return () => cancelIdleCallback(request)
  }, [])
  return idle
}

/**
 * A component of which nothing is seen until someone asks for it: its code is fetched when the first screen stands, so that the
 * screen stands sooner.
 */
export const later = <Props extends object>(load: () => Promise<ComponentType<Props>>) => {
  const Fetched = lazy(async () => ({ default: await load() }))
  return (props: Props) =>
    useIsIdle() && (
      <ErrorBoundary>
        <Suspense fallback={null}>
          <Fetched {...props} />
        </Suspense>
      </ErrorBoundary>
    )
}
