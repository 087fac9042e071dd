import { appendFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { keepSeed, keptSeeds } from './kept.ts'
import { type Draw, drawFrom, placesOf } from './seed.ts'

/** Times the usual number of cases: 0.1 is a tenth, 10 a night. */
const TIMES = Number(process.env.PIANO_TORTURE_TIMES ?? '1')
/** Of the whole run; tests/torture/run.ts prints it. */
const SEED = process.env.PIANO_TORTURE_SEED ?? '0'
/** Where tests/torture/run.ts reads how many cases there were. */
const REPORT = process.env.PIANO_TORTURE_REPORT

/** Failures after which a torture has shown enough. */
const ENOUGH = 10

type Work = (draw: Draw) => void | Promise<void>
type Failure = { readonly seed: string; readonly error: unknown }

/** The number of cases in this run; at least one. */
export const budget = (cases: number): number => Math.max(1, Math.round(cases * TIMES))

/** Runs these cases, in this order, until there are enough failures. */
export const failuresOf = async (seeds: Iterable<string>, work: Work): Promise<readonly Failure[]> => {
  const failures: Failure[] = []
  for (const seed of seeds) {
    try {
      await work(drawFrom(seed))
    } catch (error) {
      failures.push({ seed, error })
      if (failures.length === ENOUGH) break
    }
  }
  return failures
}

const seedsOf = (name: string, cases: number): readonly string[] =>
  Array.from({ length: budget(cases) }, (_, index) => `${SEED}/${name}/${index}`)

const note = (name: string, cases: number, start: number): void => {
  const ms = Math.round(performance.now() - start)
  if (REPORT !== undefined) appendFileSync(REPORT, `${JSON.stringify({ name, cases, ms })}\n`)
}

const tell = (failures: readonly Failure[]): string =>
  failures.map(({ seed, error }) => `${seed}\n${textOf(error)}`).join('\n\n')

const textOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)

const torment = async (name: string, seeds: readonly string[], work: Work): Promise<void> => {
  const start = performance.now()
  const failures = await failuresOf(seeds, work)
  for (const { seed } of failures) keepSeed(name, seed)
  note(name, seeds.length, start)
  expect(failures.length, `failing seeds are kept and tried first from now on:\n\n${tell(failures)}`).toBe(0)
}

/**
 * A torture: the same thing done to a number of cases that follow from the seed of the run, after the cases that have
 * failed before. `cases` is the usual budget; all tortures together should end within ten minutes on two cores.
 */
export const torture = (name: string, cases: number, work: Work): void =>
  it(name, () => torment(name, [...keptSeeds(name), ...seedsOf(name, cases)], work))

/**
 * A sweep over a list, by place: all of it where the budget allows, otherwise places that follow from the seed and are
 * spread over the whole list.
 */
export const sweep = (
  name: string,
  { size, cases }: { readonly size: number; readonly cases: number },
  work: (place: number) => void | Promise<void>
): void =>
  it(name, () => {
    const places = placesOf(size, budget(cases), `${SEED}/${name}`)
    const seeds = [...new Set([...keptSeeds(name), ...places.map(String)])]
    return torment(name, seeds, draw => work(Number(draw.seed)))
  })

/** A torture of what is known to be weak: it must find the weakness, or it finds nothing in what is strong either. */
export const control = (name: string, cases: number, work: Work): void =>
  it(`control: ${name}`, async () => {
    const start = performance.now()
    const seeds = seedsOf(name, cases)
    const failures = await failuresOf(seeds, work)
    note(`control: ${name}`, seeds.length, start)
    expect(failures.length, 'the weak one held: this torture can find nothing').toBeGreaterThan(0)
  })
