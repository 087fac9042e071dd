import { randomBytes } from 'node:crypto'
import { PianoError } from '#shared/contract/errors.ts'
import type { Tickets } from './context.ts'

/** More than any person leaves open; the oldest goes first. */
const LIMIT = 1000

/** Tickets of one core: 32 random hex digits for a path and what may be done with it (DESIGN.md 2). */
export const createTickets = (): Tickets => {
  const issued = new Map<string, { readonly path: string; readonly use: 'read' | 'write' }>()
  return {
    issue(path, use) {
      const oldest = issued.keys().next()
      if (issued.size >= LIMIT && !oldest.done) issued.delete(oldest.value)
      const ticket = randomBytes(16).toString('hex')
      issued.set(ticket, { path, use })
      return ticket
    },
    path(ticket, use) {
      const found = issued.get(ticket)
      if (found === undefined || found.use !== use) throw new PianoError('TICKET_UNKNOWN')
      return found.path
    }
  }
}
