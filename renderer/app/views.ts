import type { Translate } from '#shared/i18n/message-key.ts'

/** A view of an area: a tab of its screen, and a place that the search (Ctrl+K) leads to. */
export type AreaView<Id extends string = string> = {
  readonly id: Id
  readonly label: (t: Translate) => string
}

export type AreaViews<Id extends string = string> = readonly AreaView<Id>[]

/** The views of an area in their order, `renderer/areas/<area>/views.ts`; the first stands there when none was chosen. */
export const areaViews = <Id extends string>(
  labels: Readonly<Record<Id, AreaView['label']>>
): AreaViews<Id> => (Object.keys(labels) as Id[]).map(id => ({ id, label: labels[id] }))

/** The view that a place names, else the first. */
export const viewAt = <Id extends string>(views: AreaViews<Id>, place: string | null): Id => {
  const found = views.find(({ id }) => id === place) ?? views[0]
  if (found === undefined) throw new Error('an area has no views')
  return found.id
}

/** Tabs of views in the screen's language, each with what else it has. */
export const tabsOf = <Id extends string, More extends object = object>(
  views: AreaViews<Id>,
  t: Translate,
  more?: Readonly<Partial<Record<Id, More>>>
) => views.map(({ id, label }) => ({ id, label: label(t), ...more?.[id] }))
