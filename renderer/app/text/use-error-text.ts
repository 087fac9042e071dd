import { useCallback } from 'react'
import { fieldLabel, kindLabel } from '#shared/i18n/labels.ts'
import { isRecordType } from '#shared/model/index.ts'
import { pianoErrorOf } from '../client/error.ts'
import { useText } from './use-text.ts'

/** The sentence for anything that went wrong: `error.CODE` with its details, kinds and fields in words. */
export const useErrorText = (): ((error: unknown) => string) => {
  const t = useText()
  return useCallback(
    error => {
      const { code, details } = pianoErrorOf(error)
      const { type, field } = details
      const words: Record<string, unknown> = { ...details }
      if (typeof type === 'string' && isRecordType(type)) {
        words['type'] = kindLabel(t, type)
        if (typeof field === 'string') words['field'] = fieldLabel(t, type, field)
      }
      return t(`error.${code}`, words)
    },
    [t]
  )
}
