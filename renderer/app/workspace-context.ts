import { createContext, use } from 'react'
import type { Client } from './client/core.tsx'

export type OpenWorkspace = NonNullable<Awaited<ReturnType<Client['workspace']['status']>>['open']>

export const WorkspaceContext = createContext<OpenWorkspace | null>(null)

/** The workspace on screen: its city, its language, whether it can be written, and who works here. */
export const useWorkspace = (): OpenWorkspace => {
  const workspace = use(WorkspaceContext)
  if (workspace === null) throw new Error('a screen without an open workspace')
  return workspace
}
