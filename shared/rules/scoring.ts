export type CriterionFacts = {
  readonly id: string
  readonly weight: number | null
  readonly direction: string | null
}
export type ScoreFacts = {
  readonly id: string
  readonly criterion: string
  /** Null: the group as a whole. */
  readonly department: string | null
  /** 1–5. */
  readonly value: number
}

export type PriorityScore = {
  /** Mean of the departments' totals on 1–5; null while nothing is scored. */
  readonly total: number | null
  readonly spread: { readonly low: number; readonly high: number } | null
  /** Total of each department that scored; the group's own under null. */
  readonly byDepartment: ReadonlyMap<string | null, number>
  /** Share of criteria with a score by anyone, 0–100. */
  readonly scored: number
}

/** Whose scores digits are, and under what, in their order. */
export type ScoreColumns = {
  readonly criteria: readonly string[]
  readonly voices: readonly (string | null)[]
}

/** Scores as one digit for each voice and criterion, voice by voice; 0 where there is none. Others than these columns' are left out. */
export const packScores = ({ criteria, voices }: ScoreColumns, scores: readonly ScoreFacts[]): string => {
  const values = new Map(scores.map(one => [`${one.department ?? ''} ${one.criterion}`, one.value]))
  return voices
    .flatMap(voice => criteria.map(criterion => values.get(`${voice ?? ''} ${criterion}`) ?? 0))
    .join('')
}

/** The scores that digits stand for. */
export const unpackScores = ({ criteria, voices }: ScoreColumns, digits: string): readonly ScoreFacts[] =>
  voices.flatMap((department, row) =>
    criteria.flatMap((criterion, column) => {
      const at = row * criteria.length + column
      const value = Number(digits[at] ?? 0)
      return value === 0 ? [] : [{ id: String(at), criterion, department, value }]
    })
  )

const COST_MIRROR = 6

/** Weights that add up to 1: a criterion without one weighs as much as the others on average; all alike when none weighs anything. */
export const normalisedWeights = (criteria: readonly CriterionFacts[]): ReadonlyMap<string, number> => {
  const set = criteria.flatMap(({ weight }) => (weight === null ? [] : [weight]))
  const usual = set.length === 0 ? 1 : set.reduce((sum, weight) => sum + weight, 0) / set.length
  const weights = criteria.map(({ weight }) => weight ?? usual)
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return new Map(
    criteria.map(({ id }, index) => [id, sum === 0 ? 1 / criteria.length : (weights[index] ?? 0) / sum])
  )
}

/** One judgement for each department and criterion: when two PCs made one each, the later made (its id is greater) stands. */
export const oneEach = <S extends ScoreFacts>(scores: readonly S[]): readonly S[] => {
  const kept = new Map<string, S>()
  for (const score of scores) {
    const key = `${score.department ?? ''} ${score.criterion}`
    const other = kept.get(key)
    if (other === undefined || other.id < score.id) kept.set(key, score)
  }
  return [...kept.values()]
}

/**
 * The weighted score of one priority. Each department's total is the mean of its scores by weight, over the criteria it scored; a high
 * score on a cost criterion speaks against the priority and counts 6 − value. The total is the plain mean over departments.
 * Source: DOMAIN.md 9 (priority criteria 1..5, cost inverted).
 */
export const scorePriority = (
  criteria: readonly CriterionFacts[],
  scores: readonly ScoreFacts[]
): PriorityScore => {
  const weights = normalisedWeights(criteria)
  const costs = new Set(criteria.filter(({ direction }) => direction === 'cost').map(({ id }) => id))
  const sums = new Map<string | null, { weight: number; value: number }>()
  const criteriaScored = new Set<string>()
  for (const { criterion, department, value } of oneEach(scores)) {
    const weight = weights.get(criterion)
    if (weight === undefined) continue
    criteriaScored.add(criterion)
    const sum = sums.get(department) ?? { weight: 0, value: 0 }
    sum.weight += weight
    sum.value += weight * (costs.has(criterion) ? COST_MIRROR - value : value)
    sums.set(department, sum)
  }
  const byDepartment = new Map(
    [...sums].flatMap(([department, { weight, value }]) =>
      weight === 0 ? [] : [[department, value / weight] as const]
    )
  )
  const totals = [...byDepartment.values()]
  return {
    total: totals.length === 0 ? null : totals.reduce((sum, total) => sum + total, 0) / totals.length,
    spread: totals.length === 0 ? null : { low: Math.min(...totals), high: Math.max(...totals) },
    byDepartment,
    scored: criteria.length === 0 ? 0 : Math.round((100 * criteriaScored.size) / criteria.length)
  }
}

const SAME = 1e-9

/** Ranks by total, highest first; equal totals share a rank and the next one is left out (1, 2, 2, 4). Unscored ones have none. */
export const rankTotals = (
  totals: ReadonlyMap<string, number | null>
): ReadonlyMap<string, number | null> => {
  const ordered = [...totals]
    .flatMap(([id, total]) => (total === null ? [] : [{ id, total }]))
    .toSorted((a, b) => b.total - a.total)
  const ranks = new Map<string, number | null>([...totals.keys()].map(id => [id, null]))
  let rank = 0
  let top = Number.POSITIVE_INFINITY
  ordered.forEach(({ id, total }, index) => {
    if (top - total > SAME) {
      rank = index + 1
      top = total
    }
    ranks.set(id, rank)
  })
  return ranks
}
