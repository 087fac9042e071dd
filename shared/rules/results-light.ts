import { boundsOf, figureOf } from '../model/figure.ts'
import type { Light } from '../model/light.ts'
import { earliest, latest } from '../model/when.ts'
import { daysBetween } from './civil-date.ts'
import type { LightReason } from './delivery-light.ts'
import { missedDeadlines, nextDue, type Schedule } from './measuring.ts'
import { type ResultsThresholds, THRESHOLDS } from './thresholds.ts'
import { improved, type Trend, trendOf } from './trend.ts'

/** How exact a figure is, where it is not exact (shared/model/figure.ts). */
type Exactness<N extends string> = { readonly [K in `${N}Qualifier`]?: string | null } & {
  readonly [K in `${N}Upper`]?: number | null
}

export type Measured = Exactness<'value'> & { readonly date: string; readonly value: number }

export type IndicatorFacts = Exactness<'baselineValue'> &
  Exactness<'targetValue'> & {
    readonly direction: string | null
    readonly baselineValue: number | null
    readonly baselineDate: string | null
    readonly targetValue: number | null
    readonly targetDate: string | null
    readonly frequency: string | null
    /** Start of the action or roadmap it belongs to: the period begins there when the baseline has no date. */
    readonly periodStart: string | null
    /** In any order; values dated after today are not looked at. */
    readonly measurements: readonly Measured[]
  }

export type ResultsLight = {
  readonly light: Light
  /** `missingBaseline` beside another one is a footnote to it. */
  readonly reasons: readonly LightReason[]
  /** Share of the way from baseline to target, 1 = there; null when it cannot be told. */
  readonly progress: number | null
  readonly trend: Trend | null
}

type Way = 'increase' | 'decrease' | 'maintain'

/** Sums of decimal fractions miss their limit by less than this. */
const NOTHING = 1e-9

const wayOf = ({ direction, baselineValue, targetValue }: IndicatorFacts): Way => {
  if (direction === 'maintain' || (baselineValue !== null && baselineValue === targetValue)) return 'maintain'
  if (direction === 'increase' || direction === 'decrease') return direction
  return baselineValue !== null && targetValue !== null && targetValue < baselineValue
    ? 'decrease'
    : 'increase'
}

const progressOf = (facts: IndicatorFacts, way: Way, actual: number, target: number): number | null => {
  if (way === 'maintain') return null
  if (facts.baselineValue !== null) return (actual - facts.baselineValue) / (target - facts.baselineValue)
  // Without a baseline only growth from nothing can be told: r = actual / (target · e).
  return way === 'increase' && target > 0 ? actual / target : null
}

const lastDayOf = (when: string | null): string | null => (when === null ? null : latest(when))

/**
 * The part of the period that is over at a day. Of times that are not known to the day the latest is taken, so that nothing is late
 * which may not be; a beginning in the very year of the end begins with it.
 */
const elapsedShare = (from: string | null, to: string | null, at: string): number | null => {
  if (from === null || to === null) return null
  const end = latest(to)
  const start = latest(from) < end ? latest(from) : earliest(from)
  if (start >= end) return null
  return Math.min(1, Math.max(0, daysBetween(start, at) / daysBetween(start, end)))
}

/** What is known to the year only is measured until the last day of that year: nobody stops at the first that it could be. */
const scheduleOf = (facts: IndicatorFacts, last: Measured | undefined): Schedule => ({
  frequency: facts.frequency,
  since: last?.date ?? lastDayOf(facts.baselineDate ?? facts.periodStart),
  targetDate: lastDayOf(facts.targetDate)
})

/** Values up to today, oldest first. */
const upTo = (today: string, measurements: readonly Measured[]): readonly Measured[] =>
  measurements
    .filter(({ date }) => date <= today)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))

type Verdict = readonly [Light, ...LightReason[]]

const maintained = (
  facts: IndicatorFacts,
  last: Measured,
  previous: Measured | undefined,
  limits: ResultsThresholds
): Verdict => {
  const target = facts.targetValue ?? 0
  const distance = Math.abs(last.value - target)
  if (distance <= Math.abs(target) * limits.tolerance + NOTHING) return ['good', 'withinTolerance']
  const before = previous === undefined ? null : Math.abs(previous.value - target)
  const closer = before !== null && before - distance >= before * limits.improvement
  return closer ? ['watch', 'outsideToleranceImproving'] : ['bad', 'outsideTolerance']
}

const towards = (
  facts: IndicatorFacts,
  way: 'increase' | 'decrease',
  last: Measured,
  previous: Measured | undefined,
  limits: ResultsThresholds
): Verdict => {
  const progress = progressOf(facts, way, last.value, facts.targetValue ?? 0)
  if (progress === null) return ['noData', 'missingBaseline']
  const footnote: readonly LightReason[] = facts.baselineValue === null ? ['missingBaseline'] : []
  const elapsed = elapsedShare(facts.baselineDate ?? facts.periodStart, facts.targetDate, last.date)
  if (elapsed === null) return ['noData', 'missingPeriod', ...footnote]
  if (elapsed === 0) return ['noData', 'notStarted', ...footnote]
  const ratio = progress / elapsed
  if (ratio >= limits.good - NOTHING) return ['good', 'onTrack', ...footnote]
  if (ratio >= limits.watch - NOTHING) return ['watch', 'behind', ...footnote]
  if (improved(way, previous?.value ?? null, last.value, limits.improvement))
    return ['watch', 'farBehindImproving', ...footnote]
  return ['bad', 'farBehind', ...footnote]
}

const reached = (way: Way, actual: number, target: number): boolean =>
  way === 'increase' ? actual >= target : way === 'decrease' ? actual <= target : false

/** What is to grow has a target below where it begins, or what is to shrink one above: whatever is measured would be judged wrongly. */
export const contradicts = ({
  direction,
  baselineValue,
  targetValue
}: Pick<IndicatorFacts, 'direction' | 'baselineValue' | 'targetValue'>): boolean =>
  baselineValue !== null &&
  targetValue !== null &&
  ((direction === 'increase' && targetValue < baselineValue) ||
    (direction === 'decrease' && targetValue > baselineValue))

const judge = (
  facts: IndicatorFacts,
  way: Way,
  values: readonly Measured[],
  today: string,
  limits: ResultsThresholds
): Verdict => {
  const last = values.at(-1)
  const previous = values.at(-2)
  if (contradicts(facts)) return ['noData', 'contradictory']
  if (last !== undefined && facts.targetValue !== null && reached(way, last.value, facts.targetValue))
    return ['met', 'targetMet']
  const missed = missedDeadlines(scheduleOf(facts, last), today)
  if (missed >= limits.missedDeadlines) return ['bad', 'deadlinesMissed']
  if (last === undefined) return ['noData', 'noMeasurement']
  if (missed > 0) return ['noData', 'measurementLate']
  if (facts.targetValue === null) return ['noData', 'missingTarget']
  return way === 'maintain'
    ? maintained(facts, last, previous, limits)
    : towards(facts, way, last, previous, limits)
}

/** Stands for an end that nobody knows: beyond any value, and still a number to reckon with. */
const BEYOND = 1e300

const boundsIn = (values: object, name: string): readonly [low: number, high: number] | null => {
  const figure = figureOf(values as Readonly<Record<string, unknown>>, name)
  if (figure === null) return null
  const [low, high] = boundsOf(figure)
  return [Math.max(low, -BEYOND), Math.min(high, BEYOND)]
}

/** Says whether a figure is one number (or nothing). */
const isPoint = (values: object, name: string): boolean => {
  const bounds = boundsIn(values, name)
  return bounds === null || bounds[0] === bounds[1]
}

/** What is to be reached: of a range its nearer end, or where a value is to be kept inside what is asked, the point nearest to it. */
const aimOf = (facts: IndicatorFacts, way: Way, actual: number): number => {
  const [low, high] = boundsIn(facts, 'targetValue') ?? [0, 0]
  if (way === 'maintain') return Math.min(Math.max(actual, low), high)
  if (facts.targetValueQualifier !== 'range') return facts.targetValue ?? 0
  return way === 'increase' ? low : high
}

/** The ends of what a figure may be, and the points inside where the judgement may turn. */
const ends = (values: object, name: string, turns: readonly number[]): readonly (number | null)[] => {
  const bounds = boundsIn(values, name)
  if (bounds === null) return [null]
  const [low, high] = bounds
  return low === high ? [low] : [low, high, ...turns.filter(turn => low < turn && turn < high)]
}

/** A baseline that is the target asks to keep it, one beside it to move: judged on the point and on both its sides. */
const around = (target: number): readonly number[] => {
  const step = Math.max(1, Math.abs(target)) * NOTHING
  return [target - step, target, target + step]
}

type Possible = { readonly facts: IndicatorFacts; readonly way: Way; readonly values: readonly Measured[] }

/** The facts with exact numbers at the ends of what their figures may be: of exact figures there is one. */
const possible = (facts: IndicatorFacts, values: readonly Measured[]): readonly Possible[] => {
  const earlier = values.slice(0, -2)
  const [last, previous] = [values.at(-1), values.at(-2)]
  const target = facts.targetValue
  const turns = target === null ? [] : [target]
  return ends(facts, 'baselineValue', turns.flatMap(around)).flatMap(baselineValue => {
    const way = wayOf({ ...facts, baselineValue })
    return ends(last ?? {}, 'value', turns).flatMap(now =>
      ends(previous ?? {}, 'value', turns).map(before => ({
        facts: { ...facts, baselineValue, targetValue: target === null ? null : aimOf(facts, way, now ?? 0) },
        way,
        values: [
          ...earlier,
          ...(previous === undefined || before === null ? [] : [{ date: previous.date, value: before }]),
          ...(last === undefined || now === null ? [] : [{ date: last.date, value: now }])
        ]
      }))
    )
  })
}

/** What holds whatever the figures turn out to be; nothing is said where that is not decided. */
const certainly = (verdicts: readonly Verdict[]): Verdict => {
  const [first = ['noData', 'noMeasurement']] = verdicts
  return verdicts.every(([light]) => light === first[0]) ? first : ['noData', 'valueUncertain']
}

/**
 * The results light of one indicator (DOMAIN.md 11.1, 6.2). The elapsed share is taken at the day of the last value, because that
 * value says nothing of the days after it; days without data are what the missed deadlines are for. A target once met stays met.
 */
export const resultsLight = (
  facts: IndicatorFacts,
  today: string,
  limits: ResultsThresholds = THRESHOLDS.results
): ResultsLight => {
  const way = wayOf(facts)
  const values = upTo(today, facts.measurements)
  const last = values.at(-1)
  const previous = values.at(-2)
  const [light, ...reasons] = certainly(
    possible(facts, values).map(one => judge(one.facts, one.way, one.values, today, limits))
  )
  return {
    light,
    reasons,
    progress:
      last === undefined ||
      facts.targetValue === null ||
      !isPoint(last, 'value') ||
      !isPoint(facts, 'baselineValue')
        ? null
        : progressOf(facts, way, last.value, aimOf(facts, way, last.value)),
    trend:
      last === undefined || previous === undefined || !isPoint(last, 'value') || !isPoint(previous, 'value')
        ? null
        : trendOf(previous.value, last.value, limits.improvement)
  }
}

/** The day by which the indicator is to be measured next, or null. Source: DOMAIN.md 6.1. */
export const nextMeasurement = (facts: IndicatorFacts, today: string): string | null => {
  const last = upTo(today, facts.measurements).at(-1)
  const { light } = resultsLight(facts, today)
  return light === 'met' ? null : nextDue(scheduleOf(facts, last))
}

/** Says whether a measurement was due before today and is not there; a target that is met asks for none. */
export const isMeasurementLate = (facts: IndicatorFacts, today: string): boolean =>
  resultsLight(facts, today).light !== 'met' &&
  missedDeadlines(scheduleOf(facts, upTo(today, facts.measurements).at(-1)), today) > 0
