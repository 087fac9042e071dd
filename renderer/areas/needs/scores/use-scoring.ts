import { useCallback, useRef, useState } from 'react'
import type { Operation } from '#shared/contract/operation.ts'
import { useCommit } from '../../../app/commit/commit-provider.tsx'
import { useText } from '../../../app/text/use-text.ts'
import type { Needs, ScoreCell, Voice } from '../types.ts'
import { useStandingScore } from './use-scores.ts'

const operationFor = (
  cell: ScoreCell | null,
  at: { readonly priority: string; readonly criterion: string },
  voice: Voice,
  value: number | null
): Operation | null => {
  if (cell === null)
    return value === null
      ? null
      : { op: 'create', type: 'score', fields: { ...at, department: voice, value } }
  if (value === null) return { op: 'delete', type: 'score', id: cell.id }
  if (value === cell.value) return null
  return { op: 'set', type: 'score', id: cell.id, fields: { value }, base: { value: cell.stamp } }
}

/** How to write scores of one voice; changing a standing score asks for a reason (DESIGN.md 4, "Audit"). */
export const useScoring = (
  { criteria }: Needs,
  rows: readonly { readonly id: string; readonly title: string }[],
  voice: Voice
) => {
  const t = useText()
  const commit = useCommit()
  const standing = useStandingScore(voice)
  const [said, setSaid] = useState('')
  // One after the other: a second digit must know the score that the first one made.
  const last = useRef<Promise<unknown>>(Promise.resolve())

  const write = useCallback(
    async (priority: string, criterion: string, value: number | null) => {
      const operation = operationFor(
        await standing(priority, criterion),
        { priority, criterion },
        voice,
        value
      )
      if (operation === null) return
      const what = {
        priority: rows.find(({ id }) => id === priority)?.title ?? '',
        criterion: criteria.find(({ id }) => id === criterion)?.name ?? ''
      }
      const label =
        value === null ? t('needs.commit.unscore', what) : t('needs.commit.score', { ...what, value })
      const result = await commit({ label, operations: [operation], toast: false })
      if (result === null) return
      setSaid(t('needs.scores.saved', { what: label }))
    },
    [t, commit, standing, criteria, rows, voice]
  )
  const score = useCallback(
    (priority: string, criterion: string, value: number | null) => {
      last.current = last.current.then(() => write(priority, criterion, value))
      return last.current
    },
    [write]
  )
  return {
    score,
    /** What was written last, in words. */
    said
  }
}
