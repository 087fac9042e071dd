import type { Translate } from '#shared/i18n/message-key.ts'
import type { AreaName } from '#shared/model/areas.ts'
import { haystackOf, matches, type Query, typedWords } from '#shared/search/query.ts'
import { AREAS } from '../areas.ts'
import type { AreaViews } from '../views.ts'

const found = import.meta.glob<{ readonly views: AreaViews }>('../../areas/*/views.ts', { eager: true })

/** Where a person can go by name: an area, or one of its views. */
export type AreaPlace = {
  readonly area: AreaName
  readonly view: string | null
  /** As it reads in the screen's language; a view with the area it belongs to. */
  readonly name: string
  readonly within: string | null
}

/** All places in the order of the cycle, each area before its views. */
const allPlaces = (t: Translate): readonly AreaPlace[] =>
  AREAS.flatMap(({ id }) => {
    const area = t(`area.${id}`)
    const views = found[`../../areas/${id}/views.ts`]?.views ?? []
    return [
      { area: id, view: null, name: area, within: null },
      ...views.map(view => ({ area: id, view: view.id, name: view.label(t), within: area }))
    ]
  })

/** Places that hold what was typed in their name, or in that of their area; none while nothing is typed. */
export const placesFor = (query: Query, t: Translate): readonly AreaPlace[] => {
  const words = typedWords(query)
  return allPlaces(t).filter(({ name, within }) => {
    const own = haystackOf(name)
    // The area's name alone leads to the area.
    return (
      matches(query, haystackOf(`${name}\n${within ?? ''}`)) && words.some(word => own.includes(` ${word}`))
    )
  })
}
