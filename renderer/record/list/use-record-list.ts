import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import { useApi, useClient } from '../../app/client/core.tsx'
import { type ListedRow, recordListQuery } from '../../app/records/record-lists.ts'
import { useTranslatedTitles } from '../../app/text/titles-provider.tsx'
import { useTitled } from '../../app/text/use-title.ts'
import type { AnyListed, RecordListLayout } from './list-layout.ts'

/** The kind whose titles are texts: days are words only in their column, where they are sorted as days. */
const namedByText = (type: RecordType): RecordType | undefined => {
  const { title, fields } = kindOf(type)
  return fields[title]?.kind === 'line' ? type : undefined
}

/** The rows of a list, titles as they read here; after a commit only those that changed are read again. */
export const useRecordList = <Row extends AnyListed>({ input }: RecordListLayout<Row>) => {
  const api = useApi()
  const client = useClient()
  const inWords = useTitled(undefined, namedByText(input.type))
  const untranslated = useTranslatedTitles().size === 0
  const select = useCallback(
    // Thousands of rows are not copied for nothing. The layout that was asked for says what they bear.
    (rows: readonly ListedRow[]) => (untranslated ? rows : inWords(rows)) as readonly Row[],
    [inWords, untranslated]
  )
  return useQuery({ ...recordListQuery(api, client, input), select })
}
