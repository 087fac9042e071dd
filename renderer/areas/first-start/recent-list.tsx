import { ActionIcon, Anchor, Group, Stack, Text, Title } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useClient } from '../../app/client/core.tsx'
import { useFormats, useText } from '../../app/text/use-text.ts'
import { useToast } from '../../app/toast/use-toast.ts'
import { useOpenWorkspace } from '../../app/ways/use-open-workspace.ts'
import type { Recent } from './recent.ts'

/** Workspaces that were open on this device, newest first. */
export const RecentList = ({ recent }: { readonly recent: Recent }) => {
  const t = useText()
  const formats = useFormats()
  const client = useClient()
  const queries = useQueryClient()
  const toast = useToast()

  const { open } = useOpenWorkspace()
  const forget = async (key: string) => {
    await client.workspace.forgetRecent({ key }).catch(error => toast.error(error))
    await queries.invalidateQueries()
  }
  return (
    <Stack gap="xs">
      <Title order={2}>{t('firstStart.recent')}</Title>
      {recent.map(({ key, cityName, fileName, openedAt, missing }) => (
        <Group key={key} justify="space-between" wrap="nowrap">
          <div>
            {missing ? (
              <Text c="dimmed">
                <bdi>{cityName}</bdi> ({t('firstStart.missing')})
              </Text>
            ) : (
              <Anchor component="button" ta="start" onClick={() => void open({ key })}>
                <bdi>{cityName}</bdi>
              </Anchor>
            )}
            <Text fz="sm" c="dimmed">
              <bdi>{fileName}</bdi> · {formats.instant(openedAt)}
            </Text>
          </div>
          <ActionIcon
            aria-label={t('firstStart.forget', { name: cityName })}
            title={t('firstStart.forget', { name: cityName })}
            onClick={() => void forget(key)}
          >
            <IconX size={16} stroke={1.6} />
          </ActionIcon>
        </Group>
      ))}
    </Stack>
  )
}
