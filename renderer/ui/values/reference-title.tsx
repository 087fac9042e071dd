import type { RecordType } from '#shared/model/index.ts'
import { useRecordPage } from '../../app/records/use-record-page.ts'

type Props = { readonly type: RecordType; readonly id: string }

/** The title of a record of which only the id is known, as in history. */
export const ReferenceTitle = ({ type, id }: Props) => {
  const { data } = useRecordPage(type, id)
  return <bdi>{data === undefined ? '…' : data.title}</bdi>
}
