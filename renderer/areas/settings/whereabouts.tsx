import { Anchor, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { ShownPlace } from '#shared/contract/host.ts'
import { useApi, useHost } from '../../app/client/core.tsx'
import { useFormats, useText } from '../../app/text/use-text.ts'
import { useToast } from '../../app/toast/use-toast.ts'
import { useWorkspace } from '../../app/workspace-context.ts'
import classes from './settings.module.css'

type PlaceProps = {
  readonly title: string
  /** Null: it lies wherever the person saved it. */
  readonly path?: string
  readonly shown?: ShownPlace
  readonly children: ReactNode
}

/** One place where something is kept: what, where, and the way there. */
const Place = ({ title, path, shown, children }: PlaceProps) => {
  const t = useText()
  const host = useHost()
  const toast = useToast()
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text)
    toast.info(t('settings.pathCopied'))
  }
  const { show } = host
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <div>{children}</div>
        {path !== undefined && (
          <>
            <div className={classes.path}>
              <bdi>{path}</bdi>
            </div>
            <Group gap="md">
              {show !== null && shown !== undefined && (
                <Anchor component="button" fz="sm" onClick={() => show(shown).catch(toast.error)}>
                  {t('settings.showPlace')}
                </Anchor>
              )}
              <Anchor component="button" fz="sm" onClick={() => copy(path).catch(toast.error)}>
                {t('settings.copyPath')}
              </Anchor>
            </Group>
          </>
        )}
      </dd>
    </>
  )
}

/** Where the workspace is, who has it open, what is kept where, and what to copy elsewhere. */
export const Whereabouts = () => {
  const t = useText()
  const formats = useFormats()
  const api = useApi()
  const { lookedAt } = useWorkspace()
  const { data } = useQuery(api.workspace.whereabouts.queryOptions({ throwOnError: false }))
  if (data === undefined) return null
  const { file, openBy, backups, home } = data
  const opened = () => {
    if (lookedAt !== null) return t('settings.openToLook')
    if (openBy === null) return t('settings.openToRead')
    const since = openBy.since === '' ? t('inUse.sinceUnknown') : formats.instant(openBy.since)
    if (openBy.here) return t('settings.openHere', { since })
    const { host, user } = openBy
    return t('settings.openThere', { since, who: user === '' ? host : `${user} (${host})` })
  }
  return (
    <Stack gap="sm">
      <Title order={2}>{t('settings.where')}</Title>
      <dl className={classes.places}>
        <Place title={t('settings.where.file')} path={file.path} shown="workspace">
          {t('settings.where.fileText', { size: formats.size(file.size) })}
        </Place>
        <Place title={t('settings.where.open')}>{opened()}</Place>
        <Place
          title={t('settings.where.backups')}
          {...(backups.count > 0 && { path: backups.folder, shown: 'backups' })}
        >
          {backups.newest === null
            ? t('settings.where.noBackups')
            : t('settings.where.backupsText', {
                count: backups.count,
                at: formats.instant(backups.newest),
                size: formats.size(backups.size)
              })}
        </Place>
        <Place title={t('settings.where.documents')}>{t('settings.where.documentsText')}</Place>
        <Place title={t('settings.where.device')} path={home} shown="home">
          {t('settings.where.deviceText')}
        </Place>
      </dl>
      <Text>{t('settings.whatToCopy')}</Text>
    </Stack>
  )
}
