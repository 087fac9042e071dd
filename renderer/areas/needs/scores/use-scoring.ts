import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { Operation } from '#shared/contract/operation.ts'
import { useApi } from '../../../app/client/core.tsx'
import { useCommit } from '../../../app/commit/commit-provider.tsx'
import { useText } from '../../../app/text/use-text.ts'
import type { Needs, ScoreCell, Voice } from '../types.ts'

const keyOf = (priority: string, criterion: string): string => `${priority} ${criterion}`

/** The scores of one voice by cell; of two made on two PCs the later stands, as in shared/rules/scoring.ts. */
const cellsOf = (scores: readonly ScoreCell[], voice: Voice): ReadonlyMap<string, ScoreCell> => {
  const cells = new Map<string, ScoreCell>()
  for (const score of scores) {
    if (score.department !== voice) continue
    const key = keyOf(score.priority, score.criterion)
    const other = cells.get(key)
    if (other === undefined || other.id < score.id) cells.set(key, score)
  }
  return cells
}

const operationFor = (
  cell: ScoreCell | undefined,
  at: { readonly priority: string; readonly criterion: string },
  voice: Voice,
  value: number | null
): Operation | null => {
  if (cell === undefined)
    return value === null
      ? null
      : { op: 'create', type: 'score', fields: { ...at, department: voice, value } }
  if (value === null) return { op: 'delete', type: 'score', id: cell.id }
  if (value === cell.value) return null
  const { id, stamps } = cell
  return { op: 'set', type: 'score', id, fields: { value }, base: { value: stamps['value'] ?? null } }
}

/** Scores of one voice, and how to write one; changing a standing score asks for a reason (DESIGN.md 4, "Audit"). */
export const useScoring = (needs: Needs, voice: Voice) => {
  const t = useText()
  const api = useApi()
  const commit = useCommit()
  const queries = useQueryClient()
  const [said, setSaid] = useState('')
  const cells = useMemo(() => cellsOf(needs.scores, voice), [needs.scores, voice])
  // One after the other: a second digit must know the score that the first one made.
  const last = useRef<Promise<unknown>>(Promise.resolve())

  const write = useCallback(
    async (priority: string, criterion: string, value: number | null) => {
      const queryKey = api.needs.list.queryKey()
      const now = queries.getQueryData(queryKey) ?? needs
      const cell = cellsOf(now.scores, voice).get(keyOf(priority, criterion))
      const operation = operationFor(cell, { priority, criterion }, voice, value)
      if (operation === null) return
      const what = {
        priority: needs.priorities.find(({ id }) => id === priority)?.title ?? '',
        criterion: needs.criteria.find(({ id }) => id === criterion)?.name ?? ''
      }
      const label =
        value === null ? t('needs.commit.unscore', what) : t('needs.commit.score', { ...what, value })
      const result = await commit({ label, operations: [operation], toast: false })
      if (result === null) return
      setSaid(t('needs.scores.saved', { what: label }))
    },
    [t, api, commit, queries, needs, voice]
  )
  const score = useCallback(
    (priority: string, criterion: string, value: number | null) => {
      last.current = last.current.then(() => write(priority, criterion, value))
      return last.current
    },
    [write]
  )
  return {
    scoreAt: (priority: string, criterion: string) => cells.get(keyOf(priority, criterion)) ?? null,
    score,
    /** What was written last, in words. */
    said
  }
}
