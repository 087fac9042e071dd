import type { RecordFor, RecordType } from '#shared/model/index.ts'
import { type OwnFields, ownFieldsFrom } from '#shared/model/own-fields.ts'

type Definition = {
  readonly type: RecordType
  readonly id: string
  readonly values: Readonly<Record<string, unknown>>
}

/** The own fields that a set of records defines: values of any other are unknown, and so go nowhere. */
export const ownFieldsAmong = (records: readonly Definition[]): OwnFields => {
  const rowsOf = (wanted: RecordType) =>
    records
      .filter(({ type }) => type === wanted)
      .map(({ id, values }) => ({ id, deletedAt: null, ...values }) as unknown)
  return ownFieldsFrom(
    rowsOf('ownField') as RecordFor<'ownField'>[],
    rowsOf('ownChoice') as RecordFor<'ownChoice'>[]
  )
}
