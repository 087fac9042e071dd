import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { PianoError } from '#shared/contract/errors.ts'
import type { OpenManner } from '#shared/contract/workspace.ts'
import { useClient } from '../client/core.tsx'
import { pianoErrorOf } from '../client/error.ts'
import { useFormats, useText } from '../text/use-text.ts'
import { useToast } from '../toast/use-toast.ts'
import { useEnter } from './use-enter.ts'
import type { Way } from './way.ts'

/** A workspace that can be opened: a file by its ticket, or one that was open on this device. */
export type Openable = { readonly ticket: string } | { readonly key: string }

export type OpenWorkspaceFile = {
  /** Opens it; why it cannot be opened is told, with the ways that are left. */
  readonly open: (what: Openable, manner?: OpenManner) => Promise<void>
  /** What can still be done with a file that somebody else has open, or that cannot be read. */
  readonly waysInto: (what: Openable, problem: PianoError) => readonly Way[]
}

export const useOpenWorkspace = (): OpenWorkspaceFile => {
  const t = useText()
  const formats = useFormats()
  const client = useClient()
  const queries = useQueryClient()
  const toast = useToast()
  const enter = useEnter()
  return useMemo(() => {
    const attempt = (what: Openable, manner?: OpenManner): Promise<void> => {
      const how = manner === undefined ? {} : { manner }
      return enter(() =>
        'key' in what
          ? client.workspace.openRecent({ key: what.key, ...how })
          : client.workspace.open({ ticket: what.ticket, ...how })
      )
    }
    const waysInto = (what: Openable, { details }: PianoError): readonly Way[] => {
      const way = (label: string, manner: OpenManner): Way => ({ label, act: () => open(what, manner) })
      const { backup, note } = details
      return [
        ...(typeof backup === 'string'
          ? [way(t('wayIn.backup', { at: formats.instant(backup) }), 'backup')]
          : []),
        // Where SQLite's own lock stands, nobody else can even read.
        ...(note === true ? [way(t('wayIn.read'), 'read'), way(t('wayIn.takeOver'), 'takeOver')] : [])
      ]
    }
    const open = async (what: Openable, manner?: OpenManner): Promise<void> => {
      try {
        await attempt(what, manner)
      } catch (error) {
        toast.error(error, waysInto(what, pianoErrorOf(error)))
        await queries.invalidateQueries()
      }
    }
    return { open, waysInto }
  }, [t, formats, client, queries, toast, enter])
}
