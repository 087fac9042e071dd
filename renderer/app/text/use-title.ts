import { useCallback } from 'react'
import { isCivilDate } from '#shared/model/field.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import { useFormats } from './use-text.ts'

/** A record's title as it reads here: kinds that are named by a date (measurements) show it in the screen's form. */
export const useTitle = (): ((type: RecordType, title: string) => string) => {
  const formats = useFormats()
  return useCallback(
    (type, title) => {
      const kind = kindOf(type)
      return kind.fields[kind.title]?.kind === 'date' && isCivilDate(title) ? formats.date(title) : title
    },
    [formats]
  )
}
