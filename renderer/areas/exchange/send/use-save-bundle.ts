import { useMutation } from '@tanstack/react-query'
import { useClient } from '../../../app/client/core.tsx'
import { useSaveFile } from '../../../app/host/use-save-file.ts'
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

/** Makes the bundle where the person wants it, as a job. */
export const useSaveBundle = (onSaved: (sent: Sent) => void) => {
  const t = useText()
  const formats = useFormats()
  const client = useClient()
  const run = useJob()
  const toast = useToast()
  const saveFile = useSaveFile()
  const { cityName } = useWorkspace()
  const { mutate: save, isPending: isSaving } = useMutation({
    mutationFn: async (draft: Draft) => {
      const name = t('send.fileName', { city: cityName, at: formats.date(new Date().toISOString()) })
      const saved = await saveFile('bundle', `${name}.pianocomune`, target =>
        run({
          title: t('send.job'),
          start: signal => client.exchange.export({ ...selectionOf(draft), target }, { signal }),
          quiet: true
        })
      )
      if (saved === null) return
      const { bundleId: _, ...written } = saved.written
      onSaved({ ...written, fileName: saved.file.name, recipient: draft.recipient })
    },
    onError: error => toast.error(error)
  })
  return { save, isSaving }
}
