import { RPCLink } from '@orpc/client/fetch'
import { BROWSER_HOST, pickedFile, TOKEN_HEADER } from '#shared/contract/browser-host.ts'
import { ERROR_CODES, type ErrorCode, PianoError } from '#shared/contract/errors.ts'
import type { FileKind, Host, PickedFile } from '#shared/contract/host.ts'
import type { Connection } from '../client/steady-link.ts'
import { chooseFile, downloadAs } from './files.ts'

/** What `<input type=file>` offers first for each kind of file. */
const ENDINGS: Readonly<Record<FileKind, string>> = {
  workspace: '.piano',
  bundle: '.pianocomune',
  document: '.docx',
  backup: '.piano',
  picture: '.png,.svg',
  attachment: ''
}

const ask = async (token: string, path: string, body: BodyInit): Promise<Response> => {
  const response = await fetch(path, { method: 'POST', headers: { [TOKEN_HEADER]: token }, body })
  if (response.ok) return response
  const answer: unknown = await response.json().catch(() => null)
  const code = typeof answer === 'object' && answer !== null && 'code' in answer ? String(answer.code) : ''
  throw new PianoError(Object.hasOwn(ERROR_CODES, code) ? (code as ErrorCode) : 'INTERNAL')
}

/** The machine seen from a page of the browser host: uploads to read, downloads to write (DESIGN.md 2). */
export const browserHost = (token: string): Host => {
  const names = new Map<string, string>()
  return {
    kind: 'browser',
    pick: async kind => {
      const file = await chooseFile(ENDINGS[kind])
      if (file === null) return null
      const query = new URLSearchParams({ kind, name: file.name })
      const response = await ask(token, `${BROWSER_HOST.upload}?${query}`, file)
      return pickedFile(await response.json())
    },
    save: async (kind, suggestedName): Promise<PickedFile> => {
      const name = suggestedName.slice(0, 200)
      const response = await ask(token, BROWSER_HOST.save, JSON.stringify({ kind, name }))
      const picked = pickedFile(await response.json())
      names.set(picked.ticket, picked.name)
      return picked
    },
    deliver: async ticket => {
      const response = await ask(token, BROWSER_HOST.deliver, JSON.stringify({ ticket }))
      if (response.status === 204) return
      downloadAs(await response.blob(), names.get(ticket) ?? 'piano')
      names.delete(ticket)
    },
    show: null,
    // A browser is never asked by the system to open one of our files.
    onOpen: () => () => {}
  }
}

/** The core behind the browser host; it lives as long as the host, so the connection never ends by itself. */
export const browserConnection = (token: string): (() => Promise<Connection>) => {
  let isLeaving = false
  window.addEventListener('pagehide', () => {
    isLeaving = true
  })
  window.addEventListener('pageshow', () => {
    isLeaving = false
  })
  const link = new RPCLink({
    // What leaves with the page arrives although nobody waits for the answer.
    fetch: (request, init) => fetch(request, { ...init, keepalive: isLeaving }),
    url: `${window.location.origin}${BROWSER_HOST.calls}`,
    headers: { [TOKEN_HEADER]: token }
  })
  const connection: Connection = { link, gone: new AbortController().signal }
  return () => Promise.resolve(connection)
}
