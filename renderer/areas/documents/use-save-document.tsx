import { Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useClient } from '../../app/client/core.tsx'
import { useSaveFile } from '../../app/host/use-save-file.ts'
import { useJob } from '../../app/jobs/use-job.tsx'
import { useFormats, useText } from '../../app/text/use-text.ts'
import { useToast } from '../../app/toast/use-toast.ts'
import { useWorkspace } from '../../app/workspace-context.ts'
import type { KnownRequest } from './request.ts'

type Wanted = {
  readonly request: KnownRequest
  readonly title: string
  /** How many of the persons in it were shown before. */
  readonly foundShown: number
}

/** Writes the Word document where the person wants it, as a job. */
export const useSaveDocument = () => {
  const t = useText()
  const formats = useFormats()
  const client = useClient()
  const run = useJob()
  const toast = useToast()
  const saveFile = useSaveFile()
  const { cityName } = useWorkspace()
  const { mutate: save, isPending: isSaving } = useMutation({
    mutationFn: ({ request, title, foundShown }: Wanted) => {
      const kind = t(`document.kind.${request.kind}`)
      const name = `${cityName} - ${kind} (${request.language.toUpperCase()}).docx`
      return saveFile('document', name, (target, file) =>
        run({
          title: t('documentScreen.saving', { title: title === '' ? kind : title }),
          start: signal => client.documents.save({ ...request, target, foundShown }, { signal }),
          result: ({ sha256, size }) => (
            <Stack gap="xs">
              <Text fz="sm">{t('documentScreen.saved', { file, size: formats.size(size) })}</Text>
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
      )
    },
    onError: error => toast.error(error)
  })
  return { save, isSaving }
}
