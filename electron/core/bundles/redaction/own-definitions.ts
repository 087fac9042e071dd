import type { Language } from '#shared/model/field.ts'
import type { RecordFor, RecordType } from '#shared/model/index.ts'
import { type OwnFields, ownFieldsFrom } from '#shared/model/own-fields.ts'

type Definition = {
  readonly type: RecordType
  readonly id: string
  readonly values: Readonly<Record<string, unknown>>
}

/**
 * The own fields that a set of records defines: values of any other are unknown, and so go nowhere. Labels in a language where they were
 * translated into it.
 */
export const ownFieldsAmong = (records: readonly Definition[], language?: Language): OwnFields => {
  const rowsOf = (wanted: RecordType) =>
    records
      .filter(({ type }) => type === wanted)
      .map(({ id, values }) => {
        const label = values[`label@${language ?? ''}`] ?? values['label']
        return { id, deletedAt: null, ...values, label } as unknown
      })
  return ownFieldsFrom(
    rowsOf('ownField') as RecordFor<'ownField'>[],
    rowsOf('ownChoice') as RecordFor<'ownChoice'>[]
  )
}
