import { Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useClient, useHost } from '../../app/client/core.tsx'
import { useJob } from '../../app/jobs/use-job.tsx'
import { useFormats, useText } from '../../app/text/use-text.ts'
import { useToast } from '../../app/toast/use-toast.ts'
import { useWorkspace } from '../../app/workspace-context.ts'
import type { KnownRequest } from './request.ts'

/** Asks for a place, writes the Word document there as a job, and hands the file over. */
export const useSaveDocument = () => {
  const t = useText()
  const formats = useFormats()
  const client = useClient()
  const host = useHost()
  const run = useJob()
  const toast = useToast()
  const { cityName } = useWorkspace()
  const [isSaving, setIsSaving] = useState(false)

  const save = async (request: KnownRequest, title: string, foundShown: number) => {
    setIsSaving(true)
    try {
      const kind = t(`document.kind.${request.kind}`)
      const language = request.language.toUpperCase()
      const file = await host.save('document', `${cityName} - ${kind} (${language}).docx`)
      if (file === null) return
      const saved = await run({
        title: t('documentScreen.saving', { title: title === '' ? kind : title }),
        start: signal => client.documents.save({ ...request, target: file.ticket, foundShown }, { signal }),
        result: ({ sha256, size }) => (
          <Stack gap="xs">
            <Text fz="sm">{t('documentScreen.saved', { file: file.name, size: formats.size(size) })}</Text>
            <Text fz="xs" c="dimmed">
              {t('hash.title')}
            </Text>
            <code dir="ltr" style={{ fontSize: 'var(--mantine-font-size-xs)', overflowWrap: 'anywhere' }}>
              {sha256}
            </code>
            <Text fz="xs" c="dimmed">
              {t('documentScreen.sameBytes')}
            </Text>
          </Stack>
        )
      })
      if (saved !== null) await host.deliver(file.ticket)
    } catch (error) {
      toast.error(error)
    } finally {
      setIsSaving(false)
    }
  }
  return { save, isSaving }
}
