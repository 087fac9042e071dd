import { AsyncIteratorClass } from '@orpc/client'
import type { Progress } from '#shared/contract/base.ts'

type Step<T> = Progress | { readonly kind: 'result'; readonly result: T }

async function* stepsOf<T>(result: T): AsyncGenerator<Step<T>, void, void> {
  yield { kind: 'progress', stage: 'checking', done: 0, total: null }
  yield { kind: 'result', result }
}

/** Long work as a call of the contract answers it: one step of progress, then the result. */
export const finishedJob = <T>(result: T): AsyncIteratorClass<Step<T>, unknown, void> => {
  const steps = stepsOf(result)
  return new AsyncIteratorClass<Step<T>, unknown, void>(
    () => steps.next(),
    () => Promise.resolve()
  )
}
