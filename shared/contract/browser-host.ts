import { PianoError } from './errors.ts'
import type { FileKind, PickedFile } from './host.ts'

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
  /** POST, body: `SaveRequest` as JSON → PickedFile. */
  save: '/save',
  /** POST, body: `DeliverRequest` as JSON → the file, once; 204 when it stays with the host (a workspace). */
  deliver: '/deliver'
} as const

export type SaveRequest = { readonly kind: FileKind; readonly name: string }
export type DeliverRequest = { readonly ticket: string }

/** Reads the answer to `upload` and `save`. Throws INTERNAL when it is something else. */
export const pickedFile = (answer: unknown): PickedFile => {
  const { ticket, name, size } = Object(answer)
  const fits = typeof ticket === 'string' && typeof name === 'string' && Number.isSafeInteger(size)
  if (!fits) throw new PianoError('INTERNAL')
  return { ticket, name, size }
}

/** Largest file that is taken up, in bytes (DESIGN.md 3: attachments ≤ 400 MB in all). */
export const UPLOAD_LIMIT = 400 * 1024 * 1024
