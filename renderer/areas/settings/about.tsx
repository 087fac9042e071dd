import { Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useApi } from '../../app/client/core.tsx'
import { useText } from '../../app/text/use-text.ts'
import classes from './settings.module.css'

/** The program and its parts, for those who help others with it. */
export const About = () => {
  const t = useText()
  const api = useApi()
  const { data } = useQuery(api.settings.about.queryOptions())
  return (
    <div className={classes.column}>
      <Stack gap="xs">
        <Title order={2}>{t('app.name')}</Title>
        <Text>{t('about.text')}</Text>
        {data && (
          <>
            <Text>{t('about.version', { version: data.version })}</Text>
            <Text className={classes.note}>
              <bdi>
                {[`SQLite ${data.sqlite}`, `Node ${data.node}`, data.electron && `Electron ${data.electron}`]
                  .filter(Boolean)
                  .join(' · ')}
              </bdi>
            </Text>
          </>
        )}
        <Text className={classes.note}>{t('about.licence')}</Text>
      </Stack>
    </div>
  )
}
