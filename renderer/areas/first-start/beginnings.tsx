import { Button, Stack, Text, Title } from '@mantine/core'
import { IconFolderOpen, IconMap2 } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useHost } from '../../app/client/core.tsx'
import { bridgeOfDesktop } from '../../app/host/bridge.ts'
import { useOpenSample } from '../../app/sample/use-open-sample.ts'
import { useText } from '../../app/text/use-text.ts'
import { useToast } from '../../app/toast/use-toast.tsx'
import { useOpenWorkspace } from '../../app/ways/use-open-workspace.ts'

/** The other ways in: a file that is there already, or the sample. */
export const Beginnings = () => {
  const t = useText()
  const host = useHost()
  const toast = useToast()
  const openSample = useOpenSample()
  const { open: openWorkspace } = useOpenWorkspace()

  const open = async () => {
    try {
      const file = await host.pick('workspace')
      if (file !== null) await openWorkspace({ ticket: file.ticket })
    } catch (error) {
      toast.error(error)
    }
  }
  const latest = useRef(open)
  latest.current = open
  useEffect(
    () =>
      bridgeOfDesktop()?.onCommand(command => {
        if (command === 'openWorkspace') void latest.current()
      }),
    []
  )
  return (
    <Stack gap="md" align="flex-start">
      <Title order={2}>{t('firstStart.existing')}</Title>
      <Button
        variant="default"
        leftSection={<IconFolderOpen size={18} stroke={1.6} aria-hidden />}
        onClick={() => void open()}
      >
        {t('firstStart.open')}
      </Button>
      <Title order={2} mt="md">
        {t('firstStart.sampleTitle')}
      </Title>
      <Text>{t('firstStart.sampleText')}</Text>
      <Button
        variant="default"
        leftSection={<IconMap2 size={18} stroke={1.6} aria-hidden />}
        onClick={() => void openSample()}
      >
        {t('firstStart.sample')}
      </Button>
    </Stack>
  )
}
