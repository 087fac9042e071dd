import { Anchor, Button, Text } from '@mantine/core'
import { kindLabel } from '#shared/i18n/labels.ts'
import { useApi } from '../../app/client/core.tsx'
import { useCommit } from '../../app/commit/commit-provider.tsx'
import { usePlace } from '../../app/places/place.ts'
import { useTitledQuery } from '../../app/records/use-titled-query.ts'
import { useFormats, useText } from '../../app/text/use-text.ts'
import { useTitle } from '../../app/text/use-title.ts'
import { useWorkspace } from '../../app/workspace-context.ts'
import { authorWords } from '../../record/history/author-words.ts'
import classes from './settings.module.css'

/** What was deleted and can be brought back, with what went along. */
export const Bin = () => {
  const t = useText()
  const formats = useFormats()
  const api = useApi()
  const commit = useCommit()
  const { openPage } = usePlace()
  const { readOnly } = useWorkspace()
  const titleOf = useTitle()
  const { data } = useTitledQuery(api.record.bin.queryOptions())
  if (data === undefined) return null
  if (data.length === 0) return <Text c="dimmed">{t('settings.binEmpty')}</Text>
  return (
    <ul className={classes.list}>
      {data.map(({ record, withChildren, ...written }) => (
        <li key={`${record.type}/${record.id}`} className={classes.line}>
          <div>
            <Anchor component="button" ta="start" onClick={() => openPage(record)}>
              <bdi>{record.title}</bdi>
            </Anchor>
            <div className={classes.note}>
              {[
                kindLabel(t, record.type),
                ...authorWords(written, titleOf, formats),
                withChildren > 0 && t('settings.withChildren', { count: withChildren })
              ]
                .filter(Boolean)
                .join(' · ')}
            </div>
          </div>
          {!readOnly && (
            <Button
              size="compact-md"
              variant="default"
              onClick={() =>
                void commit({
                  label: t('commit.restore', { kind: kindLabel(t, record.type), record: record.title }),
                  operations: [{ op: 'restore', type: record.type, id: record.id }]
                })
              }
            >
              {t('record.restore')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
