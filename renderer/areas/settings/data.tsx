import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useApi, useClient } from '../../app/client/core.tsx'
import { useAsked } from '../../app/commands/asked.ts'
import { useSaveFile } from '../../app/host/use-save-file.ts'
import { Problem } from '../../app/problem.tsx'
import { useFormats, useText } from '../../app/text/use-text.ts'
import { useToast } from '../../app/toast/use-toast.ts'
import { useEnter } from '../../app/ways/use-enter.ts'
import { useWorkspace } from '../../app/workspace-context.ts'
import classes from './settings.module.css'
import { Whereabouts } from './whereabouts.tsx'

/** Checks the whole file, says in words what was found, and brings back out of the history what a disk has damaged. */
const Check = () => {
  const t = useText()
  const formats = useFormats()
  const client = useClient()
  const queries = useQueryClient()
  const toast = useToast()
  const { readOnly } = useWorkspace()
  const check = useMutation({ mutationFn: () => client.workspace.validate() })
  const repair = useMutation({
    mutationFn: async () => {
      const { repaired } = await client.workspace.repair()
      await queries.invalidateQueries()
      const { ok } = await check.mutateAsync()
      if (repaired > 0) toast.info(t('settings.repaired', { count: repaired }))
      else if (!ok) toast.info(t('settings.notRepaired'))
    },
    onError: error => toast.error(error)
  })
  useAsked('check', check.mutate)
  const result = check.data
  const records = Object.values(result?.records ?? {}).reduce((sum, count) => sum + count, 0)
  return (
    <Stack gap="sm" align="flex-start">
      <Title order={2}>{t('settings.check')}</Title>
      <Text>{t('settings.checkText')}</Text>
      <Button variant="default" loading={check.isPending} onClick={() => check.mutate()}>
        {t('settings.checkNow')}
      </Button>
      {check.isError && <Problem error={check.error} />}
      {result?.ok && (
        <Text role="status">
          {t('settings.checkGood', {
            records: formats.number(records),
            transactions: formats.number(result.transactions)
          })}
        </Text>
      )}
      {result && !result.ok && (
        <Alert color="red" role="alert" title={t('settings.checkBad', { count: result.problems.length })}>
          {result.problems.slice(0, 20).map(({ code, where }) => (
            <div key={`${code} ${where}`}>
              {t(`problem.${code}`)} <bdi>{where}</bdi>
            </div>
          ))}
          {!readOnly && (
            <Stack gap="sm" mt="sm" align="flex-start">
              <Text>{t('settings.repairText')}</Text>
              <Button variant="default" loading={repair.isPending} onClick={() => repair.mutate()}>
                {t('settings.repair')}
              </Button>
            </Stack>
          )}
        </Alert>
      )}
    </Stack>
  )
}

/** Copies made before risky work, and one whenever the person wants it. */
const Backups = () => {
  const t = useText()
  const formats = useFormats()
  const api = useApi()
  const client = useClient()
  const saveFile = useSaveFile()
  const toast = useToast()
  const { cityName } = useWorkspace()
  const { data, refetch } = useQuery(api.workspace.backups.queryOptions())
  const save = useMutation({
    mutationFn: async () => {
      const saved = await saveFile('backup', cityName, target => client.workspace.backup({ target }))
      if (saved === null) return
      const { file, written } = saved
      toast.info(t('settings.backupSaved', { name: file.name, size: formats.size(written.size) }))
      await refetch()
    },
    onError: error => toast.error(error)
  })
  useAsked('backup', save.mutate)
  const enter = useEnter()
  const look = useMutation({
    mutationFn: (name: string) => enter(() => client.workspace.lookAtBackup({ name })),
    onError: error => toast.error(error)
  })
  const restore = useMutation({
    mutationFn: async ({ name, at }: { readonly name: string; readonly at: string }) => {
      const saved = await saveFile('workspace', `${cityName} ${at.slice(0, 10)}`, target =>
        client.workspace.restore({ name, target })
      )
      if (saved !== null) toast.info(t('settings.restored', { name: saved.file.name }))
    },
    onError: error => toast.error(error)
  })
  return (
    <Stack gap="sm" align="flex-start">
      <Title order={2}>{t('settings.backups')}</Title>
      <Text>{t('settings.backupsText')}</Text>
      <Button variant="default" loading={save.isPending} onClick={() => save.mutate()}>
        {t('settings.backupNow')}
      </Button>
      {data?.length === 0 && <Text c="dimmed">{t('settings.noBackups')}</Text>}
      <ul className={classes.list} style={{ width: '100%' }}>
        {data?.map(({ name, at, occasion, ofCopy, size, verified }) => (
          <li key={name} className={classes.line}>
            <div>
              <div>{formats.instant(at)}</div>
              <div className={classes.note}>
                {[t(`backup.${occasion}`), ...(ofCopy ? [t('settings.backupOfCopy')] : [])].join(' · ')}
              </div>
            </div>
            <Group gap="md" className={classes.note}>
              <span>{formats.size(size)}</span>
              <span>
                {t(
                  verified === null
                    ? 'settings.openNow'
                    : verified
                      ? 'settings.verified'
                      : 'settings.notVerified'
                )}
              </span>
              <Button
                size="compact-sm"
                variant="subtle"
                disabled={!verified}
                aria-label={`${t('settings.look')} ${formats.instant(at)}`}
                onClick={() => look.mutate(name)}
              >
                {t('settings.look')}
              </Button>
              <Button
                size="compact-sm"
                variant="subtle"
                disabled={!verified}
                loading={restore.isPending && restore.variables.name === name}
                aria-label={`${t('settings.restore')} ${formats.instant(at)}`}
                onClick={() => restore.mutate({ name, at })}
              >
                {t('settings.restore')}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
    </Stack>
  )
}

/** The safety of the data: where it is, backups, and a check of everything that is in the file. */
export const Data = () => {
  const t = useText()
  const { warnings } = useWorkspace()
  return (
    <div className={classes.column}>
      <Whereabouts />
      {warnings.map(code => (
        <Alert key={code} color="yellow" variant="light">
          {t(`warning.${code}`)}
        </Alert>
      ))}
      <Backups />
      <Check />
    </div>
  )
}
