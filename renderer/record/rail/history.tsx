import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { RecordPage } from '#shared/contract/record.ts'
import { useApi, useClient } from '../../app/client/core.tsx'
import { historyQuery } from '../../app/records/queries.ts'
import { useText } from '../../app/text/use-text.ts'
import { useTitled } from '../../app/text/use-title.ts'
import { HistoryEntryView } from '../history/history-entry.tsx'
import view from '../record-view.module.css'
import classes from './rail.module.css'

type Props = { readonly page: RecordPage; readonly readOnly: boolean }

/** Who changed what in this record, when, from what to what, and why; newest first. */
export const History = ({ page, readOnly }: Props) => {
  const t = useText()
  const api = useApi()
  const client = useClient()
  const titled = useTitled()
  const query = useInfiniteQuery(historyQuery(api, client, page))
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
