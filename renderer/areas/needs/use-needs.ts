import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { rankTotals, scorePriority, unpackScores } from '#shared/rules/scoring.ts'
import { useApi, useClient } from '../../app/client/core.tsx'
import { useTitledQuery } from '../../app/records/use-titled-query.ts'
import { frameQuery, judgementsQuery } from './queries.ts'
import type { Criterion, Judgements, Needs, Totals } from './types.ts'

const KINDS = { criteria: 'criterion' } as const
const UNSCORED: Totals = { total: null, scored: 0, voices: [], rank: null, spread: null }

/** Totals by priority with their ranks, which follow from the totals of all. */
const rankedTotals = (
  { priorities, ...columns }: Judgements,
  criteria: readonly Criterion[]
): ReadonlyMap<string, Totals> => {
  const scores = priorities.map(({ id, scores }) => ({
    id,
    ...scorePriority(criteria, unpackScores(columns, scores))
  }))
  const ranks = rankTotals(new Map(scores.map(({ id, total }) => [id, total])))
  return new Map(
    scores.map(({ id, byDepartment, total, spread, scored }) => {
      const voices = [...byDepartment].map(([department, score]) => ({ department, score }))
      return [id, { total, spread, scored, voices, rank: ranks.get(id) ?? null }]
    })
  )
}

/** Criteria, departments and totals; `needs` is there when all of them are. */
export const useNeeds = () => {
  const api = useApi()
  const client = useClient()
  const judgements = useQuery(judgementsQuery(api, client))
  const frame = useTitledQuery(frameQuery(api), KINDS)
  const needs = useMemo<Needs | undefined>(() => {
    if (judgements.data === undefined || frame.data === undefined) return undefined
    const ranked = rankedTotals(judgements.data, frame.data.criteria)
    return { ...frame.data, totals: [...ranked.values()], totalsOf: id => ranked.get(id) ?? UNSCORED }
  }, [judgements.data, frame.data])
  const failed = [judgements, frame].find(({ isError }) => isError)
  return { needs, error: failed?.error ?? null, refetch: () => void failed?.refetch() }
}
