import { useQuery } from '@tanstack/react-query'
import { useApi } from '../../app/client/core.tsx'
import { Problem } from '../../app/problem.tsx'
import { RecordView } from '../../record/record-view.tsx'

/** The one record of the group's own city: name, act of the group, letterhead, colour. */
export const CityRecord = () => {
  const api = useApi()
  const { data, isError, error } = useQuery(
    api.record.options.queryOptions({ input: { type: 'city', limit: 1 }, throwOnError: false })
  )
  if (isError) return <Problem error={error} />
  const city = data?.[0]
  return city === undefined ? null : <RecordView type="city" id={city.id} />
}
