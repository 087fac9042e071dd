import type { ReactNode } from 'react'
import { CommitProvider } from './commit/commit-provider.tsx'
import { OwnFieldsProvider } from './text/own-fields.tsx'
import { TitlesProvider } from './text/titles-provider.tsx'
import { type OpenWorkspace, WorkspaceContext } from './workspace-context.ts'

type Props = { readonly workspace: OpenWorkspace; readonly children: ReactNode }

/** What the screens of an open workspace stand on; nothing of one stays when another is opened. */
export const WorkspaceProviders = ({ workspace, children }: Props) => (
  <WorkspaceContext value={workspace}>
    <TitlesProvider>
      <OwnFieldsProvider>
        <CommitProvider key={workspace.id}>{children}</CommitProvider>
      </OwnFieldsProvider>
    </TitlesProvider>
  </WorkspaceContext>
)
