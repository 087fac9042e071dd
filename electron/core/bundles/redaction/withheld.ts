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
    /** Where these are counted; whoever holds one back adds to it. */
    row(type: RecordType, field: string | null, privacy: PrivacyClass): { count: number } {
      const key = `${type}\u0000${field ?? ''}\u0000${privacy}`
      const known = counts.get(key)
      if (known) return known
      const fresh = { type, field, privacy, count: 0 }
      counts.set(key, fresh)
      return fresh
    },
    list: (): readonly WithheldCount[] => [...counts.values()].filter(({ count }) => count > 0)
  }
}

/** Values and records held back, in all. */
export const withheldTotal = (counts: readonly WithheldCount[]): number =>
  counts.reduce((sum, row) => sum + row.count, 0)
