import { useDirection } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import { createInstance, type i18n } from 'i18next'
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { I18N_OPTIONS } from '#shared/i18n/i18n-options.ts'
import { directionOf } from '#shared/i18n/languages.ts'
import type { Language } from '#shared/model/field.ts'
import { loadCalendar, loadMessages } from './load-language.ts'

const SetLanguage = createContext<(language: Language) => void>(() => {})

/** Changes the language of the screen; settings keep it (areas/settings). */
export const useSetLanguage = () => useContext(SetLanguage)

const instanceOf = async (language: Language): Promise<i18n> => {
  const [texts] = await Promise.all([loadMessages(language), loadCalendar(language)])
  const instance = createInstance().use(initReactI18next)
  await instance.init({ ...I18N_OPTIONS, lng: language, resources: { [language]: { translation: texts } } })
  return instance
}

type Props = { readonly initial: Language; readonly children: ReactNode }

/** Loads one language at a time and turns the whole screen with it (LOOK.md, "Right to left"). */
export const LanguageProvider = ({ initial, children }: Props) => {
  const [language, setLanguage] = useState(initial)
  const [loaded, setLoaded] = useState<i18n | null>(null)
  const { setDirection } = useDirection()

  useEffect(() => {
    let wanted = true
    void instanceOf(language).then(instance => {
      if (!wanted) return
      document.documentElement.lang = language
      setDirection(directionOf(language))
      setLoaded(instance)
    })
    return () => {
      wanted = false
    }
  }, [language, setDirection])

  if (loaded === null) return null
  return (
    <SetLanguage value={setLanguage}>
      <I18nextProvider i18n={loaded}>
        <DatesProvider settings={{ locale: loaded.language, firstDayOfWeek: 1 }}>{children}</DatesProvider>
      </I18nextProvider>
    </SetLanguage>
  )
}
