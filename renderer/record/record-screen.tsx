import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { RecordType } from '#shared/model/index.ts'
import { useApi } from '../app/client/core.tsx'
import { type Crumb, useCrumbs } from '../app/frame/crumbs.tsx'
import { useTitle } from '../app/text/use-title.ts'
import { RecordView } from './record-view.tsx'

type Props = { readonly type: RecordType; readonly id: string }

/** A record on a page of its own. */
export const RecordScreen = ({ type, id }: Props) => {
  const api = useApi()
  const titleOf = useTitle()
  const { data } = useQuery(api.record.get.queryOptions({ input: { type, id }, throwOnError: false }))
  const crumbs = useMemo<readonly Crumb[]>(
    () =>
      data === undefined
        ? []
        : [
            ...data.path.map(({ type, id, title }) => ({ title, key: { type, id } })),
            { title: titleOf(data.type, data.title) }
          ],
    [data, titleOf]
  )
  useCrumbs(crumbs)
  return <RecordView type={type} id={id} />
}
