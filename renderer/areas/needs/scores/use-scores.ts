import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { useApi, useClient } from '../../../app/client/core.tsx'
import { scoresQuery } from '../queries.ts'
import type { ScoreCell, Voice } from '../types.ts'

/** Priorities whose scores are asked for together as the matrix scrolls. */
const PAGE = 25

const keyOf = (priority: string, criterion: string): string => `${priority} ${criterion}`

/** Scores by cell; of two made on two PCs the later stands, as in shared/rules/scoring.ts. */
const cellsOf = (scores: readonly ScoreCell[]): ReadonlyMap<string, ScoreCell> => {
  const cells = new Map<string, ScoreCell>()
  for (const score of scores) {
    const key = keyOf(score.priority, score.criterion)
    const other = cells.get(key)
    if (other === undefined || other.id < score.id) cells.set(key, score)
  }
  return cells
}

/** A score; null: none was given; undefined: it is not known yet. */
export type ScoreAt = (priority: string, criterion: string) => ScoreCell | null | undefined

/** The scores of one voice in the rows on screen, from `first` to `last`. */
export const useScores = (
  rows: readonly { readonly id: string }[],
  voice: Voice,
  { first, last }: { readonly first: number; readonly last: number }
): ScoreAt => {
  const api = useApi()
  const client = useClient()
  const pages = useMemo(() => {
    const from = Math.floor(first / PAGE)
    const count = rows.length === 0 ? 0 : Math.floor(last / PAGE) - from + 1
    return Array.from({ length: count }, (_, page) =>
      rows.slice((from + page) * PAGE, (from + page + 1) * PAGE).map(({ id }) => id)
    )
  }, [rows, first, last])
  const answers = useQueries({
    queries: pages.map(priorities => scoresQuery(api, client, voice, priorities)),
    combine: results => results.map(({ data }) => data)
  })
  return useMemo(() => {
    const known = new Set(pages.flatMap((ids, page) => (answers[page] === undefined ? [] : ids)))
    const cells = cellsOf(answers.flatMap(scores => scores ?? []))
    return (priority, criterion) =>
      known.has(priority) ? (cells.get(keyOf(priority, criterion)) ?? null) : undefined
  }, [pages, answers])
}

/** Looks up how a score stands now, in what was read for the screen, else in the core. */
export const useStandingScore = (voice: Voice) => {
  const api = useApi()
  const client = useClient()
  const queries = useQueryClient()
  return useCallback(
    async (priority: string, criterion: string): Promise<ScoreCell | null> => {
      const known = queries
        .getQueryCache()
        .findAll({
          queryKey: api.needs.scores.key({ input: { department: voice } }),
          predicate: ({ state }) => !state.isInvalidated
        })
        .flatMap(({ state }) => (state.data as readonly ScoreCell[] | undefined) ?? [])
        .filter(cell => cell.priority === priority)
      const cells =
        known.length > 0 ? known : await client.needs.scores({ department: voice, priorities: [priority] })
      return cellsOf(cells).get(keyOf(priority, criterion)) ?? null
    },
    [api, client, queries, voice]
  )
}
