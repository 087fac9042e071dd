import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useApi } from '../client/core.tsx'
import { usePlace } from '../places/place.ts'
import { useText } from '../text/use-text.ts'
import classes from './frame.module.css'

/** How often is asked: nothing tells of a backup that failed by itself. */
const TEN_MINUTES = 10 * 60_000

/** Over every screen, while automatic backups fail: whoever does not look into the settings must know it too. */
export const BackupsFailNote = () => {
  const t = useText()
  const api = useApi()
  const { goTo } = usePlace()
  const { data } = useQuery(
    api.workspace.status.queryOptions({ throwOnError: false, refetchInterval: TEN_MINUTES })
  )
  if (!data?.open?.warnings.includes('backupsFail')) return null
  return (
    <section className={classes.note} aria-label={t('settings.backups')}>
      <Text fz="sm" role="status">
        {t('warning.backupsFail')}
      </Text>
      <Button size="compact-md" variant="default" onClick={() => goTo('settings', { view: 'data' })}>
        {t('wayOut.backups')}
      </Button>
    </section>
  )
}
