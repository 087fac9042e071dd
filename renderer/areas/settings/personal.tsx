import { SegmentedControl, Select, Stack, Text, Title, useMantineColorScheme } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef } from 'react'
import { LANGUAGE_NAMES } from '#shared/i18n/languages.ts'
import { LANGUAGES, type Language } from '#shared/model/field.ts'
import { useApi, useClient } from '../../app/client/core.tsx'
import { useAsked } from '../../app/commands/asked.ts'
import { useSetLanguage } from '../../app/text/language-provider.tsx'
import { useLanguage, useText } from '../../app/text/use-text.ts'
import { schemeOf } from '../../app/theme/scheme.ts'
import { useToast } from '../../app/toast/use-toast.ts'
import { useWorkspace } from '../../app/workspace-context.ts'
import { recordList } from '../../record/list/list-layout.ts'
import { useRecordList } from '../../record/list/use-record-list.ts'
import classes from './settings.module.css'

type Scheme = 'light' | 'dark' | 'system'
const MEMBERS = recordList('member', { columns: ['role', 'department'] })
const SCHEMES = ['system', 'light', 'dark'] as const satisfies readonly Scheme[]

/** Language and colours of this device, and who works at it. */
export const Personal = () => {
  const t = useText()
  const api = useApi()
  const client = useClient()
  const queries = useQueryClient()
  const toast = useToast()
  const language = useLanguage()
  const setLanguage = useSetLanguage()
  const { setColorScheme } = useMantineColorScheme()
  const { me, readOnly } = useWorkspace()
  const settings = useQuery(api.settings.get.queryOptions())
  const members = useRecordList(MEMBERS)

  const languageInput = useRef<HTMLInputElement>(null)
  const schemeInput = useRef<HTMLDivElement>(null)
  const meInput = useRef<HTMLInputElement>(null)
  useAsked(
    'language',
    useCallback(() => languageInput.current?.focus(), [])
  )
  useAsked(
    'scheme',
    useCallback(() => schemeInput.current?.querySelector<HTMLInputElement>('input:checked')?.focus(), [])
  )
  useAsked(
    'me',
    useCallback(() => meInput.current?.focus(), [])
  )

  const keep = async (change: { language?: Language; scheme?: Scheme }) => {
    try {
      const now = await client.settings.set(change)
      queries.setQueryData(api.settings.get.queryKey(), now)
    } catch (error) {
      toast.error(error)
    }
  }
  const chooseMe = async (member: string | null) => {
    try {
      await client.workspace.setMe({ member })
      await queries.invalidateQueries({ queryKey: api.workspace.status.key() })
    } catch (error) {
      toast.error(error)
    }
  }
  return (
    <div className={classes.column}>
      <Select
        ref={languageInput}
        label={t('settings.language')}
        w={260}
        allowDeselect={false}
        value={language}
        data={LANGUAGES.map(code => ({ value: code, label: LANGUAGE_NAMES[code] }))}
        onChange={code => {
          if (code === null) return
          setLanguage(code as Language)
          void keep({ language: code as Language })
        }}
      />
      <Stack gap="xs" align="flex-start">
        <Title order={2} size="h3">
          {t('settings.scheme')}
        </Title>
        <SegmentedControl
          ref={schemeInput}
          aria-label={t('settings.scheme')}
          value={settings.data?.scheme ?? 'system'}
          data={SCHEMES.map(value => ({ value, label: t(`settings.scheme.${value}`) }))}
          onChange={value => {
            const scheme = SCHEMES.find(one => one === value) ?? 'system'
            setColorScheme(schemeOf(scheme))
            void keep({ scheme })
          }}
        />
      </Stack>
      <Stack gap="xs">
        <Select
          ref={meInput}
          label={t('settings.me')}
          description={t('settings.meHint')}
          w={420}
          searchable
          clearable
          disabled={readOnly}
          placeholder={t('settings.meNone')}
          nothingFoundMessage={t('search.nothing')}
          value={me.member}
          data={(members.data ?? []).map(({ id, role, department }) => ({
            value: id,
            label: department === null ? role : `${role} — ${department.title}`
          }))}
          onChange={member => void chooseMe(member)}
        />
        <Text className={classes.note}>{t('settings.noProtection')}</Text>
      </Stack>
    </div>
  )
}
