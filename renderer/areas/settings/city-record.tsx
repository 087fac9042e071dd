import { Problem } from '../../app/problem.tsx'
import { useOptions } from '../../app/records/use-options.ts'
import { RecordView } from '../../record/record-view.tsx'

/** The one record of the group's own city: name, act of the group, letterhead, colour. */
export const CityRecord = () => {
  const { data, isError, error } = useOptions('city', { limit: 1 })
  if (isError) return <Problem error={error} />
  const city = data?.[0]
  return city === undefined ? null : <RecordView type="city" id={city.id} />
}
