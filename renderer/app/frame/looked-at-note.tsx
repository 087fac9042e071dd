import { Button, Group, Text } from '@mantine/core'
import { IconArrowBack } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { PianoError } from '#shared/contract/errors.ts'
import { useApi } from '../client/core.tsx'
import { useSample } from '../sample/use-sample.ts'
import { useErrorText } from '../text/use-error-text.ts'
import { useFormats, useText } from '../text/use-text.ts'
import { useOpenWorkspace } from '../ways/use-open-workspace.ts'
import { useWorkspaces } from '../ways/use-workspaces.ts'
import { useWorkspace } from '../workspace-context.ts'
import classes from './frame.module.css'

/** Over the screen of what is only looked at: what it is, why, and the way back. */
export const LookedAtNote = () => {
  const t = useText()
  const errorText = useErrorText()
  const api = useApi()
  const formats = useFormats()
  const { lookedAt, asOf } = useWorkspace()
  const sample = useSample()
  const { goBack } = useWorkspaces()
  const { waysInto } = useOpenWorkspace()
  const { data } = useQuery(api.workspace.status.queryOptions({ throwOnError: false }))
  const back = data?.back ?? null
  if (lookedAt === null) return null
  const inUse = back?.inUse ? new PianoError('WORKSPACE_IN_USE', back.inUse) : null
  // What is shown here already is no way any more.
  const { backup: _, ...left } = inUse?.details ?? {}
  const ways = back && inUse ? waysInto(back, new PianoError(inUse.code, left)) : []
  return (
    <section className={classes.note} aria-label={t(`lookedAt.${lookedAt}`)}>
      <Text fz="sm" role="status">
        {inUse ? errorText(inUse) : t(`lookedAt.${lookedAt}Text`, { date: formats.date(asOf) })}
      </Text>
      <Group gap="xs" wrap="wrap">
        {back && (
          <Button
            size="compact-md"
            leftSection={<IconArrowBack size={16} stroke={1.6} aria-hidden className={classes.turns} />}
            onClick={() => void goBack()}
          >
            {t(inUse ? 'workspace.tryAgain' : 'workspace.back', { city: back.cityName })}
          </Button>
        )}
        {ways.map(({ label, act }) => (
          <Button key={label} size="compact-md" variant="default" onClick={() => void act()}>
            {label}
          </Button>
        ))}
        {lookedAt === 'sample' && (
          <Button size="compact-md" variant="default" onClick={() => void sample.copy()}>
            {t('host.menu.sampleCopy')}
          </Button>
        )}
      </Group>
    </section>
  )
}
