import { Button, CloseButton, Group, Paper, Progress, Stack, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useErrorText } from '../text/use-error-text.ts'
import { useText } from '../text/use-text.ts'
import type { Job } from './job-store.ts'

/** Seconds left by what is done so far; null while it cannot be told. */
const secondsLeft = (job: Job, now: number): number | null => {
  const { progress, startedAt } = job
  if (!progress?.total || progress.done === 0) return null
  const spent = (now - startedAt) / 1000
  return spent < 1 ? null : Math.ceil((spent / progress.done) * (progress.total - progress.done))
}

const Running = ({ job }: { readonly job: Job }) => {
  const t = useText()
  const [now, setNow] = useState(() => performance.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 500)
    return () => clearInterval(timer)
  }, [])
  const { progress } = job
  const left = secondsLeft(job, now)
  const share = progress?.total ? (progress.done / progress.total) * 100 : 100
  return (
    <Stack gap="xs">
      <Progress value={share} animated={!progress?.total} aria-label={job.title} />
      <Group justify="space-between">
        <Text size="sm" c="dimmed" role="status">
          {progress === null ? t('job.starting') : t(`stage.${progress.stage}`)}
          {left !== null && ` · ${t('job.left', { count: left })}`}
        </Text>
        <Button size="compact-sm" variant="default" onClick={job.cancel}>
          {t('action.cancel')}
        </Button>
      </Group>
    </Stack>
  )
}

const Ended = ({ job }: { readonly job: Job }) => {
  const t = useText()
  const errorText = useErrorText()
  if (job.state === 'failed') {
    return (
      <Text c="var(--mantine-color-error)" role="alert">
        {errorText(job.error)}
      </Text>
    )
  }
  return (
    <div role="status">{job.state === 'cancelled' ? t('job.cancelled') : (job.result ?? t('job.done'))}</div>
  )
}

type Props = { readonly job: Job; readonly onDismiss: () => void }

/** One piece of long work: progress, time left and cancel, or its result until it is read (LOOK.md). */
export const JobCard = ({ job, onDismiss }: Props) => {
  const t = useText()
  return (
    <Paper withBorder shadow="md" p="md">
      <Stack gap="sm">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Text fw={600}>{job.title}</Text>
          {job.state !== 'running' && (
            <CloseButton size="sm" aria-label={t('action.close')} onClick={onDismiss} />
          )}
        </Group>
        {job.state === 'running' ? <Running job={job} /> : <Ended job={job} />}
      </Stack>
    </Paper>
  )
}
