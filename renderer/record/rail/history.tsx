import { Button } from '@mantine/core'
import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query'
import type { HistoryEntry, RecordPage } from '#shared/contract/record.ts'
import { useApi, useClient } from '../../app/client/core.tsx'
import { patched } from '../../app/client/patch.ts'
import { useText } from '../../app/text/use-text.ts'
import { useTitled } from '../../app/text/use-title.ts'
import { HistoryEntryView } from '../history/history-entry.tsx'
import view from '../record-view.module.css'
import classes from './rail.module.css'

const PAGE = 20

/** Greater than a stamp, and smaller than every one that may come after it. */
const justAfter = (stamp: string): string => `${stamp.slice(0, -1)}~`

type Props = { readonly page: RecordPage; readonly readOnly: boolean }

/** Who changed what in this record, when, from what to what, and why; newest first. */
export const History = ({ page, readOnly }: Props) => {
  const t = useText()
  const api = useApi()
  const client = useClient()
  const titled = useTitled()
  const key = { type: page.type, id: page.id }
  const query = useInfiniteQuery({
    ...api.record.history.infiniteOptions({
      input: (before: string | null) => ({ ...key, limit: PAGE, before }),
      initialPageParam: null,
      getNextPageParam: last => (last.length < PAGE ? undefined : (last.at(-1)?.stamp ?? undefined)),
      throwOnError: false
    }),
    meta: patched<InfiniteData<readonly HistoryEntry[], string | null>>((_, { kind, stamp, records }) => {
      // An undo marks what it undid.
      if (kind === 'undo' || !records?.some(({ type, id }) => type === key.type && id === key.id)) return null
      return client.record.history({ ...key, limit: 1, before: justAfter(stamp) }).then(newest => now => ({
        ...now,
        pages: now.pages.map((entries, at) => (at === 0 ? [...newest, ...entries] : entries))
      }))
    })
  })
  const entries = titled(query.data?.pages.flat() ?? [])
  return (
    <section className={view.section} aria-label={t('rail.history')}>
      <h2 className={view.heading}>{t('rail.history')}</h2>
      <ol className={classes.list}>
        {entries.map(entry => (
          <HistoryEntryView key={entry.stamp} entry={entry} of={page} readOnly={readOnly} />
        ))}
      </ol>
      {query.hasNextPage && (
        <Button
          size="compact-sm"
          variant="subtle"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('history.more')}
        </Button>
      )}
    </section>
  )
}
