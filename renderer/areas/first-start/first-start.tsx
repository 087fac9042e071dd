import { Paper, SegmentedControl, Stack, Text, Title } from '@mantine/core'
import { useEffect } from 'react'
import type { PianoError } from '#shared/contract/errors.ts'
import { LANGUAGE_NAMES } from '#shared/i18n/languages.ts'
import { LANGUAGES, type Language } from '#shared/model/field.ts'
import { useClient, useHost } from '../../app/client/core.tsx'
import { Problem } from '../../app/problem.tsx'
import { useSetLanguage } from '../../app/text/language-provider.tsx'
import { useLanguage, useText } from '../../app/text/use-text.ts'
import { useToast } from '../../app/toast/use-toast.ts'
import { useOpenWorkspace } from '../../app/ways/use-open-workspace.ts'
import { Beginnings } from './beginnings.tsx'
import classes from './first-start.module.css'
import { NewWorkspace } from './new-workspace.tsx'
import type { Recent } from './recent.ts'
import { RecentList } from './recent-list.tsx'

/** Why a file is not open, and the ticket by which it can be tried again. */
type Refused = { readonly error: PianoError; readonly ticket: string }

type Props = {
  readonly recent: Recent
  /** Why the file that the program was started with is not open. */
  readonly refused: Refused | null
}

/** Where no workspace is open: make one, open one, or look at the sample. */
export const FirstStart = ({ recent, refused }: Props) => {
  const t = useText()
  const language = useLanguage()
  const setLanguage = useSetLanguage()
  const client = useClient()
  const host = useHost()
  const { open, waysInto } = useOpenWorkspace()
  const toast = useToast()

  useEffect(
    () =>
      host.onOpen(file => {
        if (file.kind === 'workspace') void open({ ticket: file.ticket })
      }),
    [host, open]
  )

  const choose = (code: string) => {
    setLanguage(code as Language)
    client.settings.set({ language: code as Language }).catch(error => toast.error(error))
  }
  return (
    <main className={classes.page}>
      <Stack gap="xl" className={classes.column}>
        <div className={classes.head}>
          <div>
            <Title order={1}>{t('app.name')}</Title>
            <Text c="dimmed">{t('firstStart.purpose')}</Text>
          </div>
          <SegmentedControl
            size="xs"
            aria-label={t('settings.language')}
            value={language}
            onChange={choose}
            data={LANGUAGES.map(code => ({ value: code, label: LANGUAGE_NAMES[code] }))}
          />
        </div>
        {refused && (
          <Problem error={refused.error} ways={waysInto({ ticket: refused.ticket }, refused.error)} />
        )}
        <div className={classes.both}>
          <Paper withBorder p="xl">
            <Title order={2} mb="md">
              {t('firstStart.new')}
            </Title>
            <NewWorkspace />
          </Paper>
          <Stack gap="xl">
            <Beginnings />
            {recent.length > 0 && <RecentList recent={recent} />}
          </Stack>
        </div>
        <Text fz="sm" c="dimmed">
          {t('firstStart.promise')}
        </Text>
      </Stack>
    </main>
  )
}
