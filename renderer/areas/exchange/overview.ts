import type { Client } from '../../app/client/core.tsx'

export type Overview = Awaited<ReturnType<Client['exchange']['overview']>>
export type Partner = Overview['partners'][number]
