import type { PrivacyClass } from '#shared/model/field.ts'
import type { RecordType } from '#shared/model/index.ts'

/** How much of what was held back: values of a field, or whole records where `field` is null. */
export type WithheldCount = {
  readonly type: RecordType
  readonly field: string | null
  readonly privacy: PrivacyClass
  readonly count: number
}

/** Counts what is held back while records are redacted. */
export const withheldCounter = () => {
  const counts = new Map<
    string,
    { type: RecordType; field: string | null; privacy: PrivacyClass; count: number }
  >()
  return {
    add(type: RecordType, field: string | null, privacy: PrivacyClass): void {
      const key = `${type}\u0000${field ?? ''}\u0000${privacy}`
      const row = counts.get(key)
      if (row) row.count += 1
      else counts.set(key, { type, field, privacy, count: 1 })
    },
    list: (): readonly WithheldCount[] => [...counts.values()]
  }
}

/** Values and records held back, in all. */
export const withheldTotal = (counts: readonly WithheldCount[]): number =>
  counts.reduce((sum, row) => sum + row.count, 0)
