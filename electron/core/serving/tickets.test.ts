import { expect, test } from 'vitest'
import { createTickets } from './tickets.ts'

test('A ticket gives its path for the use it was issued for, and for no other', () => {
  const tickets = createTickets()
  const ticket = tickets.issue('/a', 'read')
  expect(ticket).toMatch(/^[0-9a-f]{32}$/)
  expect(tickets.path(ticket, 'read')).toBe('/a')
  expect(() => tickets.path(ticket, 'write')).toThrow('TICKET_UNKNOWN')
  expect(() => createTickets().path(ticket, 'read')).toThrow('TICKET_UNKNOWN')
})

test('Old tickets go when there are very many', () => {
  const tickets = createTickets()
  const first = tickets.issue('/first', 'read')
  for (let number = 0; number < 1000; number++) tickets.issue(`/${number}`, 'read')
  expect(() => tickets.path(first, 'read')).toThrow('TICKET_UNKNOWN')
})
