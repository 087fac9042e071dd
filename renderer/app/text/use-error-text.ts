import { useCallback } from 'react'
import { errorText } from '#shared/i18n/error-text.ts'
import { pianoErrorOf } from '../client/error.ts'
import { useFormats, useText } from './use-text.ts'

/** The sentence for anything that went wrong: `error.CODE` with its details, kinds and fields in words. */
export const useErrorText = (): ((error: unknown) => string) => {
  const t = useText()
  const { locale } = useFormats()
  return useCallback(
    error => {
      const { code, details } = pianoErrorOf(error)
      return errorText(t, code, details, locale)
    },
    [t, locale]
  )
}
