import { z } from 'zod'
import { ticket } from '#shared/contract/base.ts'
import type { DeliverRequest, SaveRequest } from '#shared/contract/browser-host.ts'
import { FILE_KINDS } from '#shared/contract/host.ts'

/** What a page may ask of the browser host beside the calls of the contract (shared/contract/browser-host.ts). */
export const fileKind = z.enum(FILE_KINDS)
export const saveRequest = z.strictObject({
  kind: fileKind,
  name: z.string().min(1).max(200)
}) satisfies z.ZodType<SaveRequest>
export const deliverRequest = z.strictObject({ ticket }) satisfies z.ZodType<DeliverRequest>
