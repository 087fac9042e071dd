import { kindPluralLabel } from '#shared/i18n/labels.ts'
import type { Translate } from '#shared/i18n/message-key.ts'
import type { RecordType } from '#shared/model/index.ts'

/** A view of an area: a tab of its screen, and a place that the search (Ctrl+K) leads to. */
export type AreaView<Id extends string = string> = {
  readonly id: Id
  readonly label: (t: Translate) => string
  /** The kind whose records it lists: making one is a command by its name (commands-of.ts). */
  readonly lists?: RecordType
}

type Described = Omit<AreaView, 'id'>

export type AreaViews<Id extends string = string> = readonly AreaView<Id>[]

/** The views of an area in their order, `renderer/areas/<area>/views.ts`; the first stands there when none was chosen. */
export const areaViews = <Id extends string>(
  views: Readonly<Record<Id, Described['label'] | Described>>
): AreaViews<Id> =>
  (Object.keys(views) as Id[]).map(id => {
    const view: Described['label'] | Described = views[id]
    return typeof view === 'function' ? { id, label: view } : { id, ...view }
  })

/** The view that lists the records of a kind, called like them where nothing else is said. */
export const listView = (
  lists: RecordType,
  label: AreaView['label'] = t => kindPluralLabel(t, lists)
): Described => ({ label, lists })

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
