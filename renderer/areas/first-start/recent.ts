import type { Client } from '../../app/client/core.tsx'

/** Workspaces that were open on this device. */
export type Recent = Awaited<ReturnType<Client['workspace']['status']>>['recent']
