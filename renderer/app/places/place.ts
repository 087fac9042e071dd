import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { AREA_NAMES } from '#shared/model/areas.ts'
import { isRecordType, kindOf, type RecordType } from '#shared/model/index.ts'
import { type Arrangement, type Arrangements, arrangementsOf } from './arrangement.ts'

/** What the location says besides the area: the view, the record in the panel, and what an area adds itself. */
export type PlaceSearch = {
  readonly view?: string | undefined
  /** `type/id` of the record beside the list. */
  readonly open?: string | undefined
  /** The roadmap shown, or another thing an area chooses among. */
  readonly of?: string | undefined
  /** Filters and order of the tables there. */
  readonly tables?: Arrangements | undefined
}

const UNARRANGED: Arrangements = {}

export type RecordKey = { readonly type: RecordType; readonly id: string }

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** Keeps the known parts of a location; the router calls it. */
export const placeSearch = (search: Record<string, unknown>): PlaceSearch => ({
  view: text(search['view']),
  open: text(search['open']),
  of: text(search['of']),
  tables: arrangementsOf(search['tables'])
})

const keyOf = (open: string | undefined): RecordKey | null => {
  const [type = '', id] = open?.split('/') ?? []
  return id !== undefined && isRecordType(type) ? { type, id } : null
}

/** Where the screen is, and how to go elsewhere. */
export const usePlace = () => {
  const navigate = useNavigate()
  const params = useParams({ strict: false }) as { readonly area?: string }
  // What did not change is the same: tables are not filtered anew when a record is opened.
  const search = useSearch({ strict: false, structuralSharing: true }) as PlaceSearch
  const area = AREA_NAMES.find(name => name === params.area) ?? 'start'

  /** Changes parts of this location: the view, the record in the panel. */
  const change = useCallback(
    (part: PlaceSearch) =>
      void navigate({
        to: '/$area',
        params: { area },
        search: (old: PlaceSearch) => ({ ...old, ...part }),
        replace: part.open !== undefined
      }),
    [navigate, area]
  )
  /** Filters and sorts a table of this location: no step of its own on the way back. */
  const arrange = useCallback(
    (table: string, part: Arrangement) =>
      void navigate({
        to: '/$area',
        params: { area },
        search: (old: PlaceSearch) => ({
          ...old,
          tables: arrangementsOf({ ...old.tables, [table]: { ...old.tables?.[table], ...part } })
        }),
        replace: true
      }),
    [navigate, area]
  )
  /** Goes to an area, by default to its list. */
  const goTo = useCallback(
    (to: string, part: PlaceSearch = {}) =>
      void navigate({ to: '/$area', params: { area: to }, search: part }),
    [navigate]
  )
  /** Opens a record beside the list of its area (or of this one). */
  const openPanel = useCallback(
    (key: RecordKey, inArea = area) =>
      inArea === area
        ? change({ open: `${key.type}/${key.id}` })
        : goTo(inArea, { open: `${key.type}/${key.id}` }),
    [area, change, goTo]
  )
  /** Opens a record's full page in its own area. */
  const openPage = useCallback(
    (key: RecordKey) =>
      void navigate({
        to: '/$area/$type/$id',
        params: { area: kindOf(key.type).area, type: key.type, id: key.id }
      }),
    [navigate]
  )
  const closePanel = useCallback(() => change({ open: undefined }), [change])

  return useMemo(
    () => ({
      area,
      view: search.view ?? null,
      of: search.of ?? null,
      /** The record in the panel. */
      open: keyOf(search.open),
      tables: search.tables ?? UNARRANGED,
      change,
      arrange,
      goTo,
      openPanel,
      openPage,
      closePanel
    }),
    [
      area,
      search.view,
      search.of,
      search.open,
      search.tables,
      change,
      arrange,
      goTo,
      openPanel,
      openPage,
      closePanel
    ]
  )
}
