import { Menu, Text, UnstyledButton } from '@mantine/core'
import {
  IconArrowBack,
  IconBuildingCommunity,
  IconChevronDown,
  IconCopy,
  IconDatabase,
  IconEye,
  IconFile,
  IconFolderOpen,
  IconPlus,
  IconX
} from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useApi } from '../client/core.tsx'
import { usePlace } from '../places/place.ts'
import { useSample } from '../sample/use-sample.ts'
import { useText } from '../text/use-text.ts'
import { NAMED_RECENT } from '../ways/use-menu-commands.ts'
import { useWorkspaces } from '../ways/use-workspaces.ts'
import { useWorkspace } from '../workspace-context.ts'
import classes from './frame.module.css'

const icon = (Icon: typeof IconFile) => <Icon size={16} stroke={1.6} aria-hidden />

type Props = { readonly city: string; readonly onNew: () => void }

/** The city, and under it the ways to another workspace; the desktop has the same in its own menu. */
export const WorkspaceMenu = ({ city, onNew }: Props) => {
  const t = useText()
  const api = useApi()
  const { goTo } = usePlace()
  const { fileName, lookedAt } = useWorkspace()
  const sample = useSample()
  const workspaces = useWorkspaces()
  const { data } = useQuery(api.workspace.status.queryOptions({ throwOnError: false }))
  const recent = (data?.recent ?? []).filter(({ missing }) => !missing).slice(0, NAMED_RECENT)
  const back = data?.back
  return (
    <Menu position="bottom-start" width={300} shadow="md" transitionProps={{ duration: 100 }}>
      <Menu.Target>
        <UnstyledButton className={classes.city} aria-label={t('workspace.menu', { city })} title={city}>
          <IconBuildingCommunity size={18} stroke={1.6} aria-hidden className={classes.cityIcon} />
          <Text span fw={600} truncate className={classes.cityName}>
            {city}
          </Text>
          <IconChevronDown size={14} stroke={1.6} aria-hidden className={classes.cityName} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown className={classes.menu}>
        <Menu.Label>
          <bdi>{lookedAt === null ? fileName : t(`lookedAt.${lookedAt}`)}</bdi>
        </Menu.Label>
        {back && (
          <Menu.Item leftSection={icon(IconArrowBack)} onClick={() => void workspaces.goBack()}>
            {t('workspace.back', { city: back.cityName })}
          </Menu.Item>
        )}
        <Menu.Item leftSection={icon(IconDatabase)} onClick={() => goTo('settings', { view: 'data' })}>
          {t('workspace.where')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={icon(IconPlus)} onClick={onNew}>
          {t('host.menu.new')}
        </Menu.Item>
        <Menu.Item leftSection={icon(IconFolderOpen)} onClick={() => void workspaces.open()}>
          {t('host.menu.open')}
        </Menu.Item>
        {recent.length > 0 && <Menu.Label>{t('firstStart.recent')}</Menu.Label>}
        {recent.map(({ key, cityName, fileName }) => (
          <Menu.Item key={key} leftSection={icon(IconFile)} onClick={() => void workspaces.openRecent(key)}>
            <bdi>{cityName}</bdi>
            <Text fz="xs" c="dimmed" truncate>
              <bdi>{fileName}</bdi>
            </Text>
          </Menu.Item>
        ))}
        <Menu.Divider />
        {lookedAt !== 'sample' && (
          <Menu.Item leftSection={icon(IconEye)} onClick={() => void sample.look()}>
            {t('host.menu.sample')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={icon(IconCopy)} onClick={() => void sample.copy()}>
          {t('host.menu.sampleCopy')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={icon(IconX)} onClick={() => void workspaces.leave()}>
          {t('host.menu.close')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
