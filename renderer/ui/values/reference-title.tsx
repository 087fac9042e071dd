import { useQuery } from '@tanstack/react-query'
import type { RecordType } from '#shared/model/index.ts'
import { useApi } from '../../app/client/core.tsx'
import { useTitle } from '../../app/text/use-title.ts'

type Props = { readonly type: RecordType; readonly id: string }

/** The title of a record of which only the id is known, as in history. */
export const ReferenceTitle = ({ type, id }: Props) => {
  const api = useApi()
  const titleOf = useTitle()
  const { data } = useQuery(api.record.get.queryOptions({ input: { type, id }, throwOnError: false }))
  return <bdi>{data === undefined ? '…' : titleOf(type, data.title)}</bdi>
}
