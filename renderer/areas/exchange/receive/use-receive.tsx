import { useEffect, useEffectEvent, useState } from 'react'
import type { BundlePreview } from '#shared/contract/exchange.ts'
import type { PickedFile } from '#shared/contract/host.ts'
import { type Client, useClient, useHost } from '../../../app/client/core.tsx'
import { useOpenedBundle } from '../../../app/host/opened-bundle.ts'
import { useJob } from '../../../app/jobs/use-job.tsx'
import { useKept } from '../../../app/places/use-kept.ts'
import { useText } from '../../../app/text/use-text.ts'
import { useToast } from '../../../app/toast/use-toast.ts'

type JobResult<T> =
  T extends AsyncIterable<infer Step>
    ? Extract<Step, { readonly kind: 'result' }> extends { readonly result: infer R }
      ? R
      : never
    : never
export type Imported = JobResult<Awaited<ReturnType<Client['exchange']['import']>>>

type Review = {
  readonly step: 'review'
  readonly fileName: string
  readonly ticket: string
  readonly preview: BundlePreview
}
export type ReceiveState =
  | { readonly step: 'none' }
  | { readonly step: 'refused'; readonly fileName: string; readonly error: unknown }
  | Review
  | { readonly step: 'imported'; readonly preview: BundlePreview; readonly result: Imported }

const NONE: ReceiveState = { step: 'none' }

/** Gives failures as a result, so that the page can say them; a cancelled job stays cancelled. */
async function* caught<S extends { readonly kind: string }>(
  steps: Promise<AsyncIterable<S>>,
  signal: AbortSignal
): AsyncGenerator<S | { readonly kind: 'result'; readonly result: { readonly error: unknown } }> {
  try {
    yield* await steps
  } catch (error) {
    if (signal.aborted) throw error
    yield { kind: 'result', result: { error } }
  }
}

/** Choosing a file, having it checked, accepting it. */
export const useReceive = () => {
  const t = useText()
  const client = useClient()
  const host = useHost()
  const run = useJob()
  const toast = useToast()
  const [state, setState] = useKept<ReceiveState>('receive', NONE)
  const [isBusy, setIsBusy] = useState(false)
  const { file: opened, take } = useOpenedBundle()

  const busy = async (work: () => Promise<void>) => {
    setIsBusy(true)
    try {
      await work()
    } catch (error) {
      toast.error(error)
    } finally {
      setIsBusy(false)
    }
  }

  const check = (file: PickedFile) =>
    busy(async () => {
      const result = await run<BundlePreview | { readonly error: unknown }>({
        title: t('receive.checking', { file: file.name }),
        start: async signal =>
          caught(client.exchange.previewImport({ ticket: file.ticket }, { signal }), signal),
        quiet: true
      })
      if (result === null) return
      setState(
        'error' in result
          ? { step: 'refused', fileName: file.name, error: result.error }
          : { step: 'review', fileName: file.name, ticket: file.ticket, preview: result }
      )
    })

  const pick = async () => {
    const file = await host.pick('bundle')
    if (file !== null) await check(file)
  }

  // A bundle opened by a double click is checked at once; nothing comes in unseen.
  const checkNow = useEffectEvent(check)
  useEffect(() => {
    if (opened === null) return
    take()
    void checkNow(opened)
  }, [opened, take])

  /** `heardBy`: who had the digits of the bundle's key read out by telephone; null: nobody yet. */
  const accept = ({ ticket, preview, fileName }: Review, heardBy: string | null) =>
    busy(async () => {
      const result = await run<Imported | { readonly error: unknown }>({
        title: t('receive.importing', { file: fileName }),
        start: async signal =>
          caught(
            client.exchange.import(
              {
                ticket,
                packageHash: preview.packageHash,
                trust: heardBy === null ? null : { fingerprint: preview.fingerprint, by: heardBy }
              },
              { signal }
            ),
            signal
          ),
        quiet: true
      })
      if (result === null) return
      setState(
        'error' in result
          ? { step: 'refused', fileName, error: result.error }
          : { step: 'imported', preview, result }
      )
    })

  return { state, isBusy, pick, accept, leave: () => setState(NONE) }
}
