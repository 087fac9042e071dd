import type { Client } from '../../app/client/core.tsx'

/** The read model of this screen. */
export type Overview = Awaited<ReturnType<Client['start']['overview']>>
