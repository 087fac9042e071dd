import { Anchor, Button, Stack, Text, Title } from '@mantine/core'
import { IconFolderOpen, IconMap2 } from '@tabler/icons-react'
import { useSample } from '../../app/sample/use-sample.ts'
import { useText } from '../../app/text/use-text.ts'
import { useMenuCommands } from '../../app/ways/use-menu-commands.ts'
import { useWorkspaces } from '../../app/ways/use-workspaces.ts'
import { FIRST_FIELD } from './new-workspace.tsx'

/** The other ways in: a file that is there already, or the sample. */
export const Beginnings = () => {
  const t = useText()
  const sample = useSample()
  const { open } = useWorkspaces()
  useMenuCommands({ newWorkspace: () => document.getElementById(FIRST_FIELD)?.focus(), closeWorkspace: null })
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
        onClick={() => void sample.look()}
      >
        {t('host.menu.sample')}
      </Button>
      <Anchor component="button" fz="sm" ta="start" onClick={() => void sample.copy()}>
        {t('host.menu.sampleCopy')}
      </Anchor>
    </Stack>
  )
}
