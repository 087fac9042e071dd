/** One side of a comparison: does its work once or many times and gives the milliseconds of each time. */
export type Side = () => Promise<readonly number[]>

/** Something we do, next to the least it could cost: both are measured in turns, in one process. */
export type Pair = {
  readonly what: string
  /** Size of the data; `–` where there is none. */
  readonly size: '1×' | '10×' | '–'
  /** Largest ratio of ours to the floor that is good enough (issue 8, "Measured"); null: only reported. */
  readonly goal: number | null
  /** Work of many seconds, in which noise evens out by itself: fewer rounds, and nothing to warm up. */
  readonly mostRounds?: number
  readonly ours: Side
  readonly floor: Side
}

export type Summary = { readonly median: number; readonly p95: number; readonly count: number }

/** A line of the result: times with their floor, or a single figure with a limit. */
export type Row = {
  readonly what: string
  readonly size: string
  readonly unit: 'ms' | 'MiB' | '×' | 'count'
  readonly ours: Summary
  readonly floor: Summary | null
  readonly ratio: number | null
  readonly goal: { readonly kind: 'ratio' | 'most' | 'exactly'; readonly value: number } | null
}

/** Value below which a share of the sorted values lies. */
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

export const summary = (values: readonly number[]): Summary => {
  const sorted = [...values].sort((a, b) => a - b)
  return { median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), count: sorted.length }
}

/** Milliseconds that a piece of work takes. */
export const timed = async (work: () => unknown): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The same work many times, each timed alone. */
export const repeated =
  (times: number, work: (index: number) => unknown): Side =>
  async () => {
    const all: number[] = []
    for (let index = 0; index < times; index += 1) all.push(await timed(() => work(index)))
    return all
  }

/**
 * Measures pairs in turns: one round for warming up, then `rounds`, in each every side of every pair once, first one side and
 * then the other, so that whatever slows the machine down slows both (STACK.md 10, "How to measure").
 */
export const inTurns = async (pairs: readonly Pair[], rounds: number): Promise<readonly Row[]> => {
  const times = pairs.map(() => ({ ours: [] as number[], floor: [] as number[] }))
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, pair] of pairs.entries()) {
      if (pair.mostRounds !== undefined && (round < 0 || round >= pair.mostRounds)) continue
      const sides = round % 2 === 0 ? (['ours', 'floor'] as const) : (['floor', 'ours'] as const)
      for (const side of sides) {
        globalThis.gc?.()
        const taken = await pair[side]()
        if (round >= 0) times[index]?.[side].push(...taken)
      }
    }
  }
  return pairs.map(({ what, size, goal }, index) => {
    const ours = summary(times[index]?.ours ?? [])
    const floors = times[index]?.floor ?? []
    // The floor may be a program that is not installed here.
    const floor = floors.length === 0 ? null : summary(floors)
    return {
      what,
      size,
      unit: 'ms',
      ours,
      floor,
      ratio: floor === null ? null : ours.median / floor.median,
      goal: goal === null ? null : { kind: 'ratio', value: goal }
    }
  })
}

/** A single figure, e.g. a peak of memory, with the most it may be. */
export const figure = (
  what: string,
  size: string,
  unit: Row['unit'],
  values: readonly number[],
  goal: Row['goal']
): Row => ({ what, size, unit, ours: summary(values), floor: null, ratio: null, goal })

/** How the time grows with ten times the data: at most 11 times; beside it how the floor's does, which outgrows the processor's caches too. */
export const growth = (rows: readonly Row[]): readonly Row[] =>
  rows.flatMap(small => {
    const large = rows.find(row => row.what === small.what && row.size === '10×' && row.unit === 'ms')
    if (small.size !== '1×' || small.unit !== 'ms' || large === undefined) return []
    const value = large.ours.median / small.ours.median
    const floor = large.floor && small.floor ? summary([large.floor.median / small.floor.median]) : null
    const row = figure(`${small.what}: growth`, '10× / 1×', '×', [value], { kind: 'most', value: 11 })
    return [{ ...row, floor }]
  })
