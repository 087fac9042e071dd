import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { rankTotals } from '#shared/rules/scoring.ts'
import { useApi, useClient } from '../../app/client/core.tsx'
import { useTitledQuery } from '../../app/records/use-titled-query.ts'
import { frameQuery, totalsQuery } from './queries.ts'
import type { Needs, Total, Totals } from './types.ts'

const KINDS = { criteria: 'criterion' } as const
const UNSCORED: Totals = { total: null, scored: 0, voices: [], rank: null, spread: null }

const spreadOf = (voices: Total['voices']): Totals['spread'] => {
  const scores = voices.map(({ score }) => score)
  return scores.length === 0 ? null : { low: Math.min(...scores), high: Math.max(...scores) }
}

/** Totals by priority with their ranks, which follow from the totals of all. */
const rankedTotals = (totals: readonly Total[]): ReadonlyMap<string, Totals> => {
  const ranks = rankTotals(new Map(totals.map(({ id, total }) => [id, total])))
  return new Map(
    totals.map(({ id, ...own }) => [
      id,
      { ...own, rank: ranks.get(id) ?? null, spread: spreadOf(own.voices) }
    ])
  )
}

/** Criteria, departments and totals; `needs` is there when all of them are. */
export const useNeeds = () => {
  const api = useApi()
  const client = useClient()
  const totals = useQuery(totalsQuery(api, client))
  const frame = useTitledQuery(frameQuery(api), KINDS)
  const needs = useMemo<Needs | undefined>(() => {
    if (totals.data === undefined || frame.data === undefined) return undefined
    const ranked = rankedTotals(totals.data)
    return { ...frame.data, totals: totals.data, totalsOf: id => ranked.get(id) ?? UNSCORED }
  }, [totals.data, frame.data])
  const failed = [totals, frame].find(({ isError }) => isError)
  return { needs, error: failed?.error ?? null, refetch: () => void failed?.refetch() }
}
