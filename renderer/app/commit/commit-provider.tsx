import { useQueryClient } from '@tanstack/react-query'
import { createContext, lazy, type ReactNode, Suspense, use, useCallback, useMemo, useState } from 'react'
import { PianoError } from '#shared/contract/errors.ts'
import type { Operation } from '#shared/contract/operation.ts'
import { type Client, useClient } from '../client/core.tsx'
import { pianoErrorOf } from '../client/error.ts'
import { type Refresher, refresherOf } from '../client/refresh.ts'
import { ErrorBoundary } from '../problem.tsx'
import { useToast } from '../toast/use-toast.ts'
import { pointerReleased } from '../typed/pointer-released.ts'
import { hasWayOut } from '../ways/way.ts'
import { type Conflict, compareWithNow, resolve } from './stale.ts'

type CommitResult = Awaited<ReturnType<Client['record']['commit']>>

type CommitRequest = {
  /** What history calls it, in the words of the screen. */
  readonly label: string
  readonly operations: readonly Operation[]
  readonly reason?: string
  /** The sentence of the toast with "Undo"; `false`: no toast (fields say "saved" themselves). By default the label. */
  readonly toast?: string | false
  /** `toast` (default): the error is shown and null is returned. `throw`: the caller shows it at the field; CANCELLED: the person gave up. */
  readonly errors?: 'toast' | 'throw'
  /** Nobody is there to answer: what needs a reason or a decision is an error. */
  readonly asks?: false
}

/** Null: nothing was written, because the person gave up or the error was shown already. */
type Commit = (request: CommitRequest) => Promise<CommitResult | null>

// Asked seldom, and never by the first screen.
const ReasonDialog = lazy(async () => ({ default: (await import('./reason-dialog.tsx')).ReasonDialog }))
const StaleDialog = lazy(async () => ({ default: (await import('./stale-dialog.tsx')).StaleDialog }))

type Question =
  | { readonly kind: 'reason'; readonly what: string; readonly answer: (reason: string | null) => void }
  | {
      readonly kind: 'stale'
      readonly conflicts: readonly Conflict[]
      readonly answer: (takeMine: ((conflict: Conflict) => boolean) | null) => void
    }

const CommitContext = createContext<Commit | null>(null)

/** The one way in which screens write: `commit({ label, operations })` (DESIGN.md 4). */
export const useCommit = (): Commit => {
  const commit = use(CommitContext)
  if (commit === null) throw new Error('a screen outside of CommitProvider')
  return commit
}

type Ask = {
  reason(what: string): Promise<string | null>
  stale(conflicts: readonly Conflict[]): Promise<((conflict: Conflict) => boolean) | null>
}

/** How often a write that is stale with nothing to decide is sent again before the error is shown. */
const SILENT_RETRIES = 3

/** Writes, asking for what is missing, until it is done; throws CANCELLED when the person gives up. */
const write = async (
  client: Client,
  refresher: Refresher,
  ask: Ask,
  own: Set<string>,
  request: CommitRequest
): Promise<CommitResult | null> => {
  let { operations, reason } = request
  let silent = 0
  for (;;) {
    try {
      const result = await client.record.commit({
        label: request.label.slice(0, 500),
        operations: [...operations],
        ...(reason !== undefined && { reason })
      })
      if (result.stamp !== null) own.add(result.stamp)
      // What a click is about to reach stays where it is until it has.
      await pointerReleased()
      await refresher.apply(result.change)
      return result
    } catch (error) {
      const { code } = pianoErrorOf(error)
      if (request.asks === false) throw error
      if (code === 'REASON_REQUIRED' && reason === undefined) {
        const given = await ask.reason(request.label)
        if (given === null) throw new PianoError('CANCELLED')
        reason = given
      } else if (code === 'STALE') {
        // Behind the question the screen shows what stands there.
        void refresher.all()
        const now = await compareWithNow(client, operations, stamp => stamp !== null && own.has(stamp))
        operations = now.operations
        if (now.conflicts.length === 0) {
          // Both typed the same meanwhile. The rest of the request is still wanted.
          if (silent === SILENT_RETRIES) throw error
          silent += 1
          continue
        }
        const takeMine = await ask.stale(now.conflicts)
        if (takeMine === null) throw new PianoError('CANCELLED')
        operations = resolve(operations, now.conflicts, takeMine)
        if (operations.length === 0) return null
      } else throw error
    }
  }
}

export const CommitProvider = ({ children }: { readonly children: ReactNode }) => {
  const client = useClient()
  const queries = useQueryClient()
  const toast = useToast()
  const [question, setQuestion] = useState<Question | null>(null)
  /** Stamps of what this window wrote. */
  const [own] = useState(() => new Set<string>())

  const ask = useMemo<Ask>(
    () => ({
      reason: what =>
        new Promise(done =>
          setQuestion({
            kind: 'reason',
            what,
            answer: reason => {
              setQuestion(null)
              done(reason)
            }
          })
        ),
      stale: conflicts =>
        new Promise(done =>
          setQuestion({
            kind: 'stale',
            conflicts,
            answer: takeMine => {
              setQuestion(null)
              done(takeMine)
            }
          })
        )
    }),
    []
  )

  const commit = useCallback<Commit>(
    async request => {
      try {
        const result = await write(client, refresherOf(queries), ask, own, request)
        if (result?.stamp && request.toast !== false)
          toast.saved(request.toast ?? request.label, result.stamp)
        return result
      } catch (error) {
        const { code } = pianoErrorOf(error)
        if (request.errors === 'throw') {
          // The field says what is wrong; what can be done about it does not fit there.
          if (hasWayOut(code)) toast.error(error)
          throw error
        }
        if (code !== 'CANCELLED') toast.error(error)
        return null
      }
    },
    [client, queries, ask, own, toast]
  )

  return (
    <CommitContext value={commit}>
      {children}
      <ErrorBoundary>
        <Suspense fallback={null}>
          {question?.kind === 'reason' && <ReasonDialog what={question.what} onDone={question.answer} />}
          {question?.kind === 'stale' && (
            <StaleDialog conflicts={question.conflicts} onDone={question.answer} />
          )}
        </Suspense>
      </ErrorBoundary>
    </CommitContext>
  )
}
