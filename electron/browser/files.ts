import { copyFileSync, createReadStream, createWriteStream, mkdirSync, rmSync } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { UPLOAD_LIMIT } from '#shared/contract/browser-host.ts'
import { PianoError } from '#shared/contract/errors.ts'
import type { FileKind, PickedFile } from '#shared/contract/host.ts'
import type { Tickets } from '../core/serving/context.ts'
import { usualEnding } from '../host/file-kinds.ts'
import { freePath, safeFileName } from '../host/file-names.ts'
import { systemMeaning } from '../host/system-meaning.ts'
import { removeLeftovers, temporaryFolderName } from '../host/temporary.ts'
import { discard, newTemporary, settle, targetOf } from '../host/write-file.ts'

export type Files = {
  /** Takes up the body of a request as a file to read. Throws ATTACHMENT_TOO_LARGE, DISK_FULL. */
  upload(request: IncomingMessage, kind: FileKind, name: string): Promise<PickedFile>
  /** A place to write to: workspaces live in the home folder, all else is handed over by `deliver`. */
  save(kind: FileKind, name: string): PickedFile
  /** Sends what was written to a place, once. Throws TICKET_UNKNOWN, FILE_MISSING. */
  deliver(ticket: string, response: ServerResponse): Promise<void>
  close(): void
}

const limitOf = (limit: number) => {
  let size = 0
  return new Transform({
    transform(part: Buffer, _encoding, done) {
      size += part.length
      if (size > limit) done(new PianoError('ATTACHMENT_TOO_LARGE', { limit }))
      else done(null, part)
    }
  })
}

/** Files of the browser host: uploads and results in a private temporary folder, workspaces in the home folder. */
export const createFiles = (home: string, tickets: Tickets): Files => {
  const workspaces = join(home, 'workspaces')
  removeLeftovers(tmpdir())
  const temporary = join(tmpdir(), temporaryFolderName())
  mkdirSync(temporary, { mode: 0o700 })
  const results = new Map<string, { readonly path: string; readonly stays: boolean }>()
  let count = 0

  const ownFolder = () => {
    count += 1
    const folder = join(temporary, String(count))
    mkdirSync(folder, { mode: 0o700 })
    return folder
  }

  return {
    async upload(request, kind, name) {
      const arriving = join(ownFolder(), 'arriving')
      try {
        await pipeline(
          request,
          limitOf(UPLOAD_LIMIT),
          createWriteStream(arriving, { mode: 0o600, flags: 'wx' })
        )
        const folder = kind === 'workspace' ? workspaces : ownFolder()
        mkdirSync(folder, { recursive: true })
        const path = freePath(folder, safeFileName(name, kind === 'workspace' ? '.piano' : null))
        move(arriving, path)
        const { size } = await stat(path)
        return { ticket: tickets.issue(path, 'read'), name: basename(path), size }
      } catch (error) {
        await rm(arriving, { force: true })
        throw systemMeaning(error)
      }
    },
    save(kind, name) {
      const stays = kind === 'workspace'
      const folder = stays ? workspaces : ownFolder()
      mkdirSync(folder, { recursive: true })
      const path = freePath(folder, safeFileName(name, usualEnding(kind)))
      const ticket = tickets.issue(path, 'write')
      results.set(ticket, { path, stays })
      return { ticket, name: basename(path), size: 0 }
    },
    async deliver(ticket, response) {
      const result = results.get(ticket)
      if (result === undefined) throw new PianoError('TICKET_UNKNOWN')
      const about = await stat(result.path).catch(() => null)
      if (about === null) throw new PianoError('FILE_MISSING')
      results.delete(ticket)
      if (result.stays) {
        response.writeHead(204).end()
        return
      }
      response.writeHead(200, {
        'content-type': 'application/octet-stream',
        'content-length': about.size,
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(basename(result.path))}`
      })
      await pipeline(createReadStream(result.path), response)
      await rm(result.path, { force: true })
    },
    close: () => rmSync(temporary, { recursive: true, force: true })
  }
}

/** Gives an upload its name once it is whole on the disk; the temporary folder may lie on another one. */
const move = (from: string, to: string): void => {
  const target = targetOf(to)
  const temporary = newTemporary(target)
  try {
    copyFileSync(from, temporary)
    settle(temporary, target)
    rmSync(from)
  } catch (error) {
    discard(temporary)
    throw error
  }
}
