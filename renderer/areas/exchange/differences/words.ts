import { useCallback } from 'react'
import { isRecordType } from '#shared/model/index.ts'
import { useValueWords, valueInWords } from '../../../ui/values/value-text.tsx'

/** A value of received material: held back by its sender, or a plain cell. */
export type ReceivedValue = string | number | null | { readonly withheld: string }

const isWithheld = (value: unknown): value is { readonly withheld: string } =>
  typeof value === 'object' && value !== null && 'withheld' in value

/** A value that comes as JSON text; null: the field was not there. */
export const parseValue = (json: string | null): ReceivedValue => {
  if (json === null) return null
  try {
    const value: unknown = JSON.parse(json)
    return value === null || typeof value === 'string' || typeof value === 'number' || isWithheld(value)
      ? value
      : json
  } catch {
    return json
  }
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** Says a value of received material; `newer`: this program can't read it. */
export type ReceivedWords = (type: string, field: string, value: ReceivedValue, newer: boolean) => string

/**
 * Values of received material in words; `titles` names the records of the same bundle by id. What this program can't read (`newer`) is
 * plain text.
 */
export const useReceivedWords = (titles: ReadonlyMap<string, string>): ReceivedWords => {
  const words = useValueWords()
  const { t } = words
  return useCallback<ReceivedWords>(
    (type, field, value, newer) => {
      if (isWithheld(value)) return t('received.withheld')
      if (value === null) return ''
      if (newer) return String(value)
      if (typeof value === 'string' && ID.test(value)) return titles.get(value) ?? t('received.elsewhere')
      return isRecordType(type) ? valueInWords(words, type, field, value) : String(value)
    },
    [words, t, titles]
  )
}
