import { useEffect } from 'react'
import type { Draft } from '#shared/contract/drafts.ts'
import { fieldLabel } from '#shared/i18n/labels.ts'
import { cellFields, cellOf, groupBase } from '#shared/model/groups.ts'
import { isRecordType, kindOf } from '#shared/model/index.ts'
import { useClient } from '../client/core.tsx'
import { pianoErrorOf } from '../client/error.ts'
import { useCommit } from '../commit/commit-provider.tsx'
import { valueIn } from '../commit/stale.ts'
import { useText } from '../text/use-text.ts'
import { useToast } from '../toast/use-toast.ts'
import { useWorkspace } from '../workspace-context.ts'
import { type KeptDrafts, partsOf, useDrafts } from './drafts.ts'

/** What became of a draft of an earlier day. */
type Fate = 'saved' | 'known' | 'kept'

/**
 * Goes on with what was typed before the program ended: what could be saved is saved now, if nobody wrote there since; what stands in the
 * workspace already was on its way then. The rest waits in its place.
 */
export const useResume = (): void => {
  const t = useText()
  const client = useClient()
  const commit = useCommit()
  const toast = useToast()
  const drafts = useDrafts()
  const { readOnly } = useWorkspace()

  useEffect(() => {
    const pageOf = async (type: string, id: string) => {
      if (!isRecordType(type)) return null
      try {
        return await client.record.get({ type, id })
      } catch (error) {
        if (pianoErrorOf(error).code === 'RECORD_UNKNOWN') return null
        throw error
      }
    }
    const save = async (type: string, id: string, name: string, draft: Draft): Promise<Fate> => {
      const page = await pageOf(type, id)
      if (page === null || page.deletedAt !== null) return 'kept'
      const kind = kindOf(page.type)
      const now = name.includes('@') ? valueIn(page, name) : cellOf(kind, page.values, name)
      const { value, seen } = draft
      if (value === undefined) return 'kept'
      if (value === now) return 'known'
      if (seen !== now) return 'kept'
      const fields = cellFields(kind, name, value)
      await commit({
        label: t('commit.set', { record: page.title, field: fieldLabel(t, page.type, name) }),
        operations: [{ op: 'set', type: page.type, id, fields, base: groupBase(kind, fields, page.stamps) }],
        toast: false,
        errors: 'throw',
        asks: false
      })
      return 'saved'
    }
    const fateOf = async (key: string, draft: Draft): Promise<Fate> => {
      const parts = partsOf(key)
      try {
        if (parts.kind === 'form') return 'kept'
        if (parts.kind === 'field') return await save(parts.type, parts.id, parts.name, draft)
        return (await pageOf(parts.type, parts.id)) === null ? 'kept' : 'known'
      } catch {
        // It waits, and says why when it is tried again.
        return 'kept'
      }
    }
    const resume = async (kept: KeptDrafts): Promise<KeptDrafts> => {
      if (readOnly) return kept
      const left: [string, Draft][] = []
      let saved = 0
      for (const [key, draft] of kept) {
        const fate = await fateOf(key, draft)
        if (fate === 'kept') left.push([key, draft])
        if (fate === 'saved') saved += 1
      }
      if (saved > 0) toast.info(t('draft.resumed', { count: saved }))
      return left
    }
    void drafts.load(resume)
  }, [t, client, commit, toast, drafts, readOnly])
}
