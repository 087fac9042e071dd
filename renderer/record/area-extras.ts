import type { ComponentType } from 'react'
import type { RecordType } from '#shared/model/index.ts'

type OfRecord = { readonly id: string }

/** What an area adds to the page and panel of one of its kinds. */
export type RecordExtras = {
  /** Above the fields. */
  readonly Lead?: ComponentType<OfRecord>
  /** The one primary action; not offered where the record cannot be changed. */
  readonly Primary?: ComponentType<OfRecord>
  /** Sections of the layout that `Lead` shows already. */
  readonly hides?: readonly string[]
}

const found = import.meta.glob<{ readonly extras: Readonly<Partial<Record<RecordType, RecordExtras>>> }>(
  '../areas/*/record-extras.ts',
  { eager: true }
)

const EXTRAS: Readonly<Partial<Record<RecordType, RecordExtras>>> = Object.assign(
  {},
  ...Object.values(found).map(({ extras }) => extras)
)

/** The additions of an area (`renderer/areas/<area>/record-extras.ts`) to records of a kind. */
export const extrasOf = (type: RecordType): RecordExtras => EXTRAS[type] ?? {}
