import type { RecordType } from '#shared/model/index.ts'
import { useApi } from '../client/core.tsx'
import { pageQuery } from './queries.ts'
import { useTitledQuery } from './use-titled-query.ts'

/** Everything that is known of a record, it and those around it called as they are read here; its values are the originals. */
export const useRecordPage = (type: RecordType, id: string) => {
  const api = useApi()
  return useTitledQuery(pageQuery(api, { type, id }))
}
