import { useState } from 'react'
import { useClient, useHost } from '../../../app/client/core.tsx'
import { useJob } from '../../../app/jobs/use-job.tsx'
import { useFormats, useText } from '../../../app/text/use-text.ts'
import { useToast } from '../../../app/toast/use-toast.ts'
import { useWorkspace } from '../../../app/workspace-context.ts'
import { type Draft, selectionOf } from './draft.ts'

/** A bundle that was saved, as its page shows it. */
export type Sent = {
  readonly fileName: string
  readonly recipient: string | null
  readonly sequence: number
  readonly records: number
  readonly withheld: number
  readonly size: number
  readonly packageHash: string
  /** The same file as before: nothing had changed. */
  readonly again: boolean
}

/** Asks for a place, makes the bundle there as a job, and hands the file over. */
export const useSaveBundle = (onSaved: (sent: Sent) => void) => {
  const t = useText()
  const formats = useFormats()
  const client = useClient()
  const host = useHost()
  const run = useJob()
  const toast = useToast()
  const { cityName } = useWorkspace()
  const [isSaving, setIsSaving] = useState(false)

  const save = async (draft: Draft) => {
    setIsSaving(true)
    try {
      const name = t('send.fileName', { city: cityName, at: formats.date(new Date().toISOString()) })
      const file = await host.save('bundle', `${name}.pianocomune`)
      if (file === null) return
      const result = await run({
        title: t('send.job'),
        start: signal => client.exchange.export({ ...selectionOf(draft), target: file.ticket }, { signal }),
        quiet: true
      })
      if (result === null) return
      await host.deliver(file.ticket)
      const { sequence, records, withheld, size, packageHash, again } = result
      onSaved({
        fileName: file.name,
        recipient: draft.recipient,
        sequence,
        records,
        withheld,
        size,
        packageHash,
        again
      })
    } catch (error) {
      toast.error(error)
    } finally {
      setIsSaving(false)
    }
  }
  return { save, isSaving }
}
