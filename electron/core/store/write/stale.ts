import { PianoError } from '#shared/contract/errors.ts'
import type { FieldStamps } from '#shared/contract/operation.ts'
import type { Value } from '../file/connection.ts'
import type { Draft, DraftRecord } from './draft.ts'
import { lastStamp } from './stamps.ts'

/**
 * Refuses to write over what someone else changed since the form was loaded (DESIGN.md 4, `base`). The same value typed
 * by both is no quarrel. Throws STALE with both values as JSON text.
 */
export const checkBase = (
  draft: Draft,
  record: DraftRecord,
  name: string,
  base: FieldStamps | undefined,
  /** Undefined: not written, but of one group with what is. */
  mine: Value | undefined,
  theirs: Value
): void => {
  if (base === undefined || !Object.hasOwn(base, name) || mine === theirs) return
  const stamp = lastStamp(draft.connection, record.type, record.id, name)
  if (stamp === (base[name] ?? null)) return
  throw new PianoError('STALE', {
    type: record.type,
    id: record.id,
    field: name,
    mine: JSON.stringify(mine === undefined ? theirs : mine),
    theirs: JSON.stringify(theirs),
    stamp
  })
}
