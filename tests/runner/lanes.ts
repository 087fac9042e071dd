/** Works a list off in lanes, each with a place of its own (a copy of the sources, a core); the order is the list's. */
export const inLanes = async <Lane, T>(
  lanes: readonly Lane[],
  list: readonly T[],
  work: (lane: Lane, one: T) => Promise<void>
): Promise<void> => {
  const waiting = [...list]
  await Promise.all(
    lanes.map(async lane => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(lane, next)
    })
  )
}
