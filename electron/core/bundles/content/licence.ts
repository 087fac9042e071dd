import { type Licence, licenceOfCode } from '#shared/model/licences.ts'
import type { RedactedRecord } from '../redaction/records.ts'

/** The licence that the city has chosen for what it sends, told by its own record, which always travels; null: none. */
export const licenceIn = (records: readonly RedactedRecord[]): Licence | null =>
  licenceOfCode(records.find(({ type }) => type === 'city')?.values['bundleLicence'])
