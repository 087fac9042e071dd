import { z } from 'zod'
import { ticket } from './base.ts'
import { FILE_KINDS } from './host.ts'

/**
 * How the page talks to the browser host. The token of this start stands in the address as `#<token>` and goes into the
 * header `x-token` of every request. A refused request answers `{"code": …}` with a code of errors.ts.
 */
export const TOKEN_HEADER = 'x-token'

export const BROWSER_HOST = {
  /** Calls of the contract (oRPC over HTTP). */
  calls: '/rpc',
  /** POST, body: the file's bytes; `?kind=…&name=…` → PickedFile. */
  upload: '/upload',
  /** POST, body: `saveRequest` as JSON → PickedFile. */
  save: '/save',
  /** POST, body: `deliverRequest` as JSON → the file, once; 204 when it stays with the host (a workspace). */
  deliver: '/deliver'
} as const

export const fileKind = z.enum(FILE_KINDS)
export const saveRequest = z.strictObject({ kind: fileKind, name: z.string().min(1).max(200) })
export const deliverRequest = z.strictObject({ ticket })
export const pickedFile = z.strictObject({ ticket, name: z.string(), size: z.int().min(0) })

/** Largest file that is taken up, in bytes (DESIGN.md 3: attachments ≤ 400 MB in all). */
export const UPLOAD_LIMIT = 400 * 1024 * 1024
