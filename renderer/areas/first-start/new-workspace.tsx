import { Button, Checkbox, Select, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { languageOfCountry, MEDITERRANEAN } from '#shared/formats/countries.ts'
import { LANGUAGE_NAMES } from '#shared/i18n/languages.ts'
import { LANGUAGES, type Language } from '#shared/model/field.ts'
import { writtenLine } from '#shared/model/written-text.ts'
import { useClient, useHost } from '../../app/client/core.tsx'
import { useErrorText } from '../../app/text/use-error-text.ts'
import { useLanguage, useText } from '../../app/text/use-text.ts'
import { useEnter } from '../../app/ways/use-enter.ts'
import { useCountryOptions } from '../../ui/values/country-options.ts'

/** Where a new workspace begins to be described. */
export const FIRST_FIELD = 'new-city'

/** The country that this computer is set to, where most cities are; elsewhere it says more of the computer than of the city. */
const countryOfSystem = (): string | null =>
  MEDITERRANEAN.find(code => code === new Intl.Locale(navigator.language).region) ?? null

/** City, country, language, department and "I am": all that a new workspace needs (DESIGN.md 1). */
export const NewWorkspace = () => {
  const t = useText()
  const errorText = useErrorText()
  const client = useClient()
  const host = useHost()
  const enter = useEnter()
  const screenLanguage = useLanguage()
  const countries = useCountryOptions()
  const [city, setCity] = useState('')
  const [country, setCountry] = useState<string | null>(countryOfSystem)
  const [chosen, setChosen] = useState<Language | null>(null)
  const [department, setDepartment] = useState('')
  const [role, setRole] = useState('')
  const [alone, setAlone] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const name = writtenLine(city)
  // What the city writes in is known of some countries, until it is said.
  const language = chosen ?? (country === null ? null : languageOfCountry(country)) ?? screenLanguage

  const create = async (event: FormEvent) => {
    event.preventDefault()
    if (name === null || busy) return
    setBusy(true)
    setError(null)
    try {
      const file = await host.save('workspace', name)
      if (file !== null) {
        await enter(() =>
          client.workspace.create({
            city: name,
            country,
            language,
            department: writtenLine(department),
            role: writtenLine(role),
            alone,
            target: file.ticket
          })
        )
      }
    } catch (problem) {
      setError(errorText(problem))
    }
    setBusy(false)
  }
  return (
    <form onSubmit={event => void create(event)}>
      <Stack gap="md">
        <TextInput
          id={FIRST_FIELD}
          data-autofocus
          dir="auto"
          required
          withAsterisk={false}
          label={t('firstStart.city')}
          value={city}
          onChange={event => setCity(event.currentTarget.value)}
        />
        <Select
          searchable
          clearable
          label={t('firstStart.country')}
          description={t('firstStart.countryHint')}
          value={country}
          data={countries}
          onChange={setCountry}
        />
        <Select
          label={t('firstStart.language')}
          description={t('firstStart.languageHint')}
          allowDeselect={false}
          value={language}
          data={LANGUAGES.map(code => ({ value: code, label: LANGUAGE_NAMES[code] }))}
          onChange={code => code !== null && setChosen(code as Language)}
        />
        <TextInput
          dir="auto"
          label={t('firstStart.department')}
          value={department}
          onChange={event => setDepartment(event.currentTarget.value)}
        />
        <TextInput
          dir="auto"
          label={t('firstStart.role')}
          description={t('firstStart.roleHint')}
          value={role}
          onChange={event => setRole(event.currentTarget.value)}
        />
        <Checkbox
          label={t('firstStart.alone')}
          description={t('firstStart.aloneHint')}
          checked={alone}
          onChange={event => setAlone(event.currentTarget.checked)}
        />
        {error !== null && (
          <Text c="var(--mantine-color-error)" role="alert">
            {error}
          </Text>
        )}
        <Button type="submit" loading={busy} disabled={name === null}>
          {t('firstStart.create')}
        </Button>
      </Stack>
    </form>
  )
}
