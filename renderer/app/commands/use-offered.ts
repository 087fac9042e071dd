import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Translate } from '#shared/i18n/message-key.ts'
import { haystackOf, matches, type Query } from '#shared/search/query.ts'
import { AREAS } from '../areas.ts'
import { useApi } from '../client/core.tsx'
import { useUndo } from '../commit/use-undo.ts'
import { usePlace } from '../places/place.ts'
import { useText } from '../text/use-text.ts'
import { useToast } from '../toast/use-toast.ts'
import { useWorkspaces } from '../ways/use-workspaces.ts'
import { useWorkspace } from '../workspace-context.ts'
import { askFor } from './asked.ts'
import { commandsOf } from './commands-of.ts'

/** A command as the search offers it. */
export type Offered = {
  readonly id: string
  readonly label: string
  /** Where it belongs, said beside it; null for the program's own. */
  readonly within: string | null
  /** What it is found by. */
  readonly words: string
  readonly run: () => void
}

const areaCommands = (t: Translate, readOnly: boolean, goTo: ReturnType<typeof usePlace>['goTo']) =>
  AREAS.flatMap(({ id: area }): readonly Offered[] =>
    commandsOf(area)
      .filter(({ writes }) => !(writes && readOnly))
      .map(({ id, label, words, view }) => ({
        id,
        label: label(t),
        within: t(`area.${area}`),
        words: [label(t), words?.(t) ?? '', t(`area.${area}`)].join('\n'),
        run: () => {
          askFor({ id, area })
          goTo(area, view === undefined ? {} : { view })
        }
      }))
  )

/** What can be done by name just now: the program's own commands, and those of the areas. */
const useCommandList = (): readonly Offered[] => {
  const t = useText()
  const api = useApi()
  const toast = useToast()
  const { goTo } = usePlace()
  const { readOnly } = useWorkspace()
  const { undo, redo, undoLabel, redoLabel } = useUndo()
  const { open, goBack, leave } = useWorkspaces()
  const { data } = useQuery(api.workspace.status.queryOptions({ throwOnError: false }))
  const back = data?.back?.cityName ?? null
  return useMemo(() => {
    const own = (id: string, label: string, act: () => unknown, words = label): Offered => ({
      id,
      label,
      within: null,
      words,
      run: () => void Promise.resolve(act()).catch(toast.error)
    })
    // Who looks for a record by its name must not find the undo of what was done to it.
    const again = (id: 'undo' | 'redo', label: string | null, act: () => unknown) =>
      label === null || readOnly
        ? []
        : [own(id, t(`${id}.next`, { label }), act, t(`${id}.next`, { label: '' }))]
    return [
      ...again('undo', undoLabel, undo),
      ...again('redo', redoLabel, redo),
      ...areaCommands(t, readOnly, goTo),
      ...(back === null ? [] : [own('back', t('workspace.back', { city: back }), goBack)]),
      own('open', t('host.menu.open'), open),
      own('leave', t('host.menu.close'), leave)
    ]
  }, [t, toast, goTo, readOnly, undo, redo, undoLabel, redoLabel, open, goBack, leave, back])
}

/** The commands that are found by what was typed: their name, their other words or that of their area; none while nothing is typed. */
export const useOffered = (query: Query): readonly Offered[] => {
  const list = useCommandList()
  return useMemo(() => list.filter(({ words }) => matches(query, haystackOf(words))), [list, query])
}
