import type { Translate } from '#shared/i18n/message-key.ts'
import type { AreaName } from '#shared/model/areas.ts'
import { foldedWords } from '#shared/search/fold.ts'
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

/** Places in whose name, or the name of whose area, each word that was typed begins a word; none while nothing is typed. */
export const placesFor = (typed: string, t: Translate): readonly AreaPlace[] => {
  const asked = foldedWords(typed)
  if (asked.length === 0) return []
  return allPlaces(t).filter(({ name, within }) => {
    const own = foldedWords(name)
    const words = [...own, ...foldedWords(within ?? '')]
    // The area's name alone leads to the area.
    return (
      asked.every(word => words.some(one => one.startsWith(word))) &&
      asked.some(word => own.some(one => one.startsWith(word)))
    )
  })
}
