import { useCallback } from 'react'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import { useTitleField } from '../../app/text/use-title.ts'
import { fieldKey } from '../../app/typed/drafts.ts'

export type ShownKey = (type: RecordType, id: string, name: string) => string

/** Key of what is typed into a field as a list shows it: a title is edited in the language that it reads in. */
export const useShownKey = (): ShownKey => {
  const titleField = useTitleField()
  return useCallback(
    (type, id, name) => fieldKey(type, id, name === kindOf(type).title ? titleField(type, id) : name),
    [titleField]
  )
}
