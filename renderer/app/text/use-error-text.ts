import { useCallback } from 'react'
import { errorText } from '#shared/i18n/error-text.ts'
import { localeOf } from '#shared/i18n/languages.ts'
import { pianoErrorOf } from '../client/error.ts'
import { useLanguage, useText } from './use-text.ts'

/** The sentence for anything that went wrong: `error.CODE` with its details, kinds and fields in words. */
export const useErrorText = (): ((error: unknown) => string) => {
  const t = useText()
  const language = useLanguage()
  return useCallback(
    error => {
      const { code, details } = pianoErrorOf(error)
      return errorText(t, code, details, localeOf(language))
    },
    [t, language]
  )
}
