import { useCallback, useMemo } from 'react'
import type { FieldValues } from '#shared/contract/operation.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import { type Kinds, type TitleOf, titled, titleKey, titleOver } from './titled.ts'
import { useTranslatedTitles } from './titles-provider.tsx'
import { useFormats, useLanguage } from './use-text.ts'

/** A record's title as it reads here: in the screen's language where it was translated into it, else the original. */
export const useTitle = (): TitleOf => {
  const translated = useTranslatedTitles()
  const formats = useFormats()
  return useMemo(() => titleOver(translated, formats), [translated, formats])
}

/** `select` of a query whose answer names records, so that its screens show, sort and find titles as they read here. */
export const useTitled = (kinds?: Kinds, own?: RecordType): (<T>(answer: T) => T) => {
  const titleOf = useTitle()
  return useCallback(answer => titled(answer, titleOf, kinds, own), [titleOf, kinds, own])
}

/** The field that holds the title that is shown, which is the one that is edited: `title`, or `title@ar`. */
export const useTitleField = (): ((type: RecordType, id: string) => string) => {
  const translated = useTranslatedTitles()
  const language = useLanguage()
  return useCallback(
    (type, id) => {
      const { title } = kindOf(type)
      return translated.has(titleKey(type, id)) ? `${title}@${language}` : title
    },
    [translated, language]
  )
}

/** Values as a list shows them, under the fields that they are: a translated title is the text of its translation. */
export const useShownFields = (): ((type: RecordType, id: string, values: FieldValues) => FieldValues) => {
  const fieldOf = useTitleField()
  return useCallback(
    (type, id, values) => {
      const { [kindOf(type).title]: title, ...rest } = values
      return title === undefined ? values : { ...rest, [fieldOf(type, id)]: title }
    },
    [fieldOf]
  )
}
