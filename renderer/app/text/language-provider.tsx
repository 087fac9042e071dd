import { useDirection } from '@mantine/core'
import type { i18n } from 'i18next'
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import { directionOf } from '#shared/i18n/languages.ts'
import type { Language } from '#shared/model/field.ts'
import { loadedLanguage, loadLanguage } from './load-language.ts'

const SetLanguage = createContext<(language: Language) => void>(() => {})

/** Changes the language of the screen; settings keep it (areas/settings). */
export const useSetLanguage = () => useContext(SetLanguage)

type Props = { readonly initial: Language; readonly children: ReactNode }

/** Loads one language at a time and turns the whole screen with it (LOOK.md, "Right to left"). */
export const LanguageProvider = ({ initial, children }: Props) => {
  const [language, setLanguage] = useState(initial)
  const [loaded, setLoaded] = useState<i18n | null>(() => loadedLanguage(initial))
  const { setDirection } = useDirection()

  useEffect(() => {
    let wanted = true
    void loadLanguage(language).then(instance => {
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
      <I18nextProvider i18n={loaded}>{children}</I18nextProvider>
    </SetLanguage>
  )
}
