import { Alert, Button, Group, Text } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { type ReactNode, Suspense } from 'react'
import type { RecordPage } from '#shared/contract/record.ts'
import { kindLabel } from '#shared/i18n/labels.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import { useCommit } from '../app/commit/commit-provider.tsx'
import { usePlace } from '../app/places/place.ts'
import { Problem } from '../app/problem.tsx'
import { useRecordPage } from '../app/records/use-record-page.ts'
import { useText } from '../app/text/use-text.ts'
import { useWorkspace } from '../app/workspace-context.ts'
import type { MoreItem } from '../ui/more-menu.tsx'
import { extrasOf } from './area-extras.ts'
import { ChildTables } from './children/child-tables.tsx'
import { Rail } from './rail/rail.tsx'
import { RecordHeader } from './record-header.tsx'
import { RecordSections } from './record-sections.tsx'
import classes from './record-view.module.css'
import { Translations } from './translations.tsx'

export type RecordViewProps = {
  readonly type: RecordType
  readonly id: string
  /** One column, for the panel beside a list. */
  readonly compact?: boolean
  /** Lights and such beside the status. */
  readonly badges?: ReactNode
  /** The one primary action of this page. */
  readonly primary?: ReactNode
  readonly more?: readonly MoreItem[]
  /** Something of the area's own above the fields, e.g. a picture. */
  readonly lead?: ReactNode
  readonly onDeleted?: () => void
}

/** The record lies in the bin, and what can be done about it: it comes back once all that contains it is there. */
const InBin = ({ page, readOnly }: { readonly page: RecordPage; readonly readOnly: boolean }) => {
  const t = useText()
  const commit = useCommit()
  const { openPage } = usePlace()
  const { type, id, title } = page
  const above = page.path.find(({ deleted }) => deleted)
  const restore = () =>
    commit({
      label: t('commit.restore', { kind: kindLabel(t, type), record: title }),
      operations: [{ op: 'restore', type, id }]
    })
  return (
    <Alert color="gray" icon={<IconTrash size={18} />} mx="lg" my="sm" py="sm">
      <Group justify="space-between">
        <Text>
          {t('record.isInBin')} {above && !readOnly && t('record.restoreFirst', { record: above.title })}
        </Text>
        {above && (
          <Button size="compact-md" variant="default" onClick={() => openPage(above)}>
            {t('record.openOther', { record: above.title })}
          </Button>
        )}
        {!above && !readOnly && (
          <Button size="compact-md" variant="default" onClick={() => void restore()}>
            {t('record.restore')}
          </Button>
        )}
      </Group>
    </Alert>
  )
}

/** The one record page: header, fields, children, and the rail with links, attachments and history (LOOK.md). */
export const RecordView = (props: RecordViewProps) => {
  const { type, id, compact = false } = props
  const workspace = useWorkspace()
  const query = useRecordPage(type, id)
  const page = query.data
  if (query.isError && page === undefined)
    return <Problem error={query.error} onRetry={() => void query.refetch()} />
  if (page === undefined) return null
  const readOnly =
    workspace.readOnly || page.deletedAt !== null || (kindOf(type).bookkeeping && type !== 'sealedVersion')
  const { Lead, Primary, hides } = extrasOf(type)
  return (
    <article className={classes.view}>
      {page.deletedAt !== null && <InBin page={page} readOnly={workspace.readOnly} />}
      <RecordHeader
        page={page}
        readOnly={readOnly}
        badges={props.badges}
        primary={
          <>
            {props.primary}
            {Primary && !readOnly && (
              <Suspense fallback={null}>
                <Primary id={id} />
              </Suspense>
            )}
          </>
        }
        more={props.more ?? []}
        onDeleted={props.onDeleted}
      />
      <div className={classes.columns} data-compact={compact || undefined}>
        <div className={classes.sheet} data-fields>
          {props.lead}
          {Lead && (
            <Suspense fallback={null}>
              <Lead id={id} />
            </Suspense>
          )}
          <RecordSections page={page} readOnly={readOnly} {...(hides && { hides })} />
          <ChildTables page={page} readOnly={readOnly} />
          <Translations page={page} readOnly={readOnly} />
        </div>
        <Rail page={page} readOnly={readOnly} />
      </div>
    </article>
  )
}
