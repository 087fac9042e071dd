import { AsyncIteratorClass } from '@orpc/server'

/**
 * A stream of what a subscription pushes, for as long as somebody reads it. `subscribe` is given `push` and `end`, and
 * returns how to unsubscribe; nothing pushed between two reads is lost, but of more than `most` the oldest.
 */
export const streamOf = <T>(
  subscribe: (push: (value: T) => void, end: () => void) => () => void,
  most = Number.POSITIVE_INFINITY
): AsyncIteratorClass<T, void, void> => {
  const waiting: T[] = []
  let ended = false
  let wake = () => {}
  const unsubscribe = subscribe(
    value => {
      waiting.push(value)
      if (waiting.length > most) waiting.shift()
      wake()
    },
    () => {
      ended = true
      wake()
    }
  )
  const next = async (): Promise<IteratorResult<T, void>> => {
    while (waiting.length === 0 && !ended) {
      await new Promise<void>(resolve => {
        wake = resolve
      })
    }
    const value = waiting.shift()
    return value === undefined ? { done: true, value: undefined } : { done: false, value }
  }
  return new AsyncIteratorClass<T, void, void>(next, async () => {
    ended = true
    unsubscribe()
    wake()
  })
}
