import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useApi } from '../../app/client/core.tsx'
import { useText } from '../../app/text/use-text.ts'
import { useTitled } from '../../app/text/use-title.ts'
import { useWorkspace } from '../../app/workspace-context.ts'
import { HistoryEntryView } from '../../record/history/history-entry.tsx'
import classes from './settings.module.css'

const PAGE = 50

/** Everything that was ever written, newest first; an import is undone here as a whole (DESIGN.md 4). */
export const WorkspaceHistory = () => {
  const t = useText()
  const api = useApi()
  const { readOnly } = useWorkspace()
  const titled = useTitled()
  const query = useInfiniteQuery(
    api.record.workspaceHistory.infiniteOptions({
      input: (before: string | null) => ({ limit: PAGE, before }),
      initialPageParam: null,
      getNextPageParam: last => (last.length < PAGE ? undefined : (last.at(-1)?.stamp ?? undefined))
    })
  )
  return (
    <>
      <ol className={classes.list}>
        {titled(query.data?.pages.flat() ?? []).map(entry => (
          <HistoryEntryView key={entry.stamp} entry={entry} readOnly={readOnly} />
        ))}
      </ol>
      {query.hasNextPage && (
        <Button
          variant="default"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('history.more')}
        </Button>
      )}
    </>
  )
}
