import { useMemo } from 'react'
import type { RecordType } from '#shared/model/index.ts'
import { type Crumb, useCrumbs } from '../app/frame/crumbs.tsx'
import { useRecordPage } from '../app/records/use-record-page.ts'
import { RecordView } from './record-view.tsx'

type Props = { readonly type: RecordType; readonly id: string }

/** A record on a page of its own. */
export const RecordScreen = ({ type, id }: Props) => {
  const { data } = useRecordPage(type, id)
  const crumbs = useMemo<readonly Crumb[]>(
    () =>
      data === undefined
        ? []
        : [...data.path.map(({ type, id, title }) => ({ title, key: { type, id } })), { title: data.title }],
    [data]
  )
  useCrumbs(crumbs)
  return <RecordView type={type} id={id} />
}
