import type { Audience } from '#shared/model/audience.ts'
import type { RecordType } from '#shared/model/index.ts'
import type { HeaderInput } from '../container/header.ts'
import { pack } from '../container/pack.ts'
import { HEADER_INPUT, KEY } from '../container/testing/small-bundle.ts'
import { payloadOf } from '../content/payload.ts'
import { readmeOf } from '../readme/readme.ts'
import { redact } from '../redaction/redact.ts'
import { ATTACHED, specimenId, specimens } from './specimen.ts'

/** Content and header of a bundle of the specimens, as another city would send them. */
export const specimenContent = async (audience: Audience = 'partner') => {
  const { records } = redact(specimens(), {
    audience,
    types: [],
    personal: new Set([`member ${specimenId('member')}`]),
    cut: new Set()
  })
  const withdrawn = new Map<RecordType, readonly string[]>([
    ['milestone', ['01890000-0000-7000-8000-00000000ffff']]
  ])
  const data = await payloadOf({ records, withdrawn, blob: async () => ATTACHED })
  const counts: Record<string, number> = {}
  for (const { type } of records) counts[type] = (counts[type] ?? 0) + 1
  const city = { id: specimenId('city'), name: 'Città city name', country: 'Città city country' }
  const header: HeaderInput = {
    ...HEADER_INPUT,
    audience,
    city,
    counts,
    languages: ['it', 'ar'],
    withheld: {}
  }
  return { records, data, header }
}

/** The signed bundle of the specimens; the same bytes every time. */
export const specimenBundle = async (more: Partial<HeaderInput> = {}): Promise<Uint8Array> => {
  const { records, data, header } = await specimenContent()
  const complete = { ...header, ...more }
  return pack({ data, readme: readmeOf(records, complete, ['it', 'ar']) }, complete, KEY)
}
