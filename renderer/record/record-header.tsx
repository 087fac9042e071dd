import { Badge, Group } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { RecordPage } from '#shared/contract/record.ts'
import { fieldLabel, kindLabel } from '#shared/i18n/labels.ts'
import { kindOf } from '#shared/model/index.ts'
import { useText } from '../app/text/use-text.ts'
import { fieldKey } from '../app/typed/drafts.ts'
import type { MoreItem } from '../ui/more-menu.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { ValueText } from '../ui/values/value-text.tsx'
import { DoubleHint } from './doubles.tsx'
import { Editable } from './fields/editable.tsx'
import { layoutOf } from './layouts.ts'
import classes from './record-header.module.css'
import { RecordTitle } from './record-title.tsx'
import { useDelete } from './use-delete.ts'
import { useSaveField } from './use-save-field.ts'

type Props = {
  readonly page: RecordPage
  readonly readOnly: boolean
  readonly badges?: ReactNode
  readonly primary?: ReactNode
  readonly more?: readonly MoreItem[]
  readonly onDeleted?: (() => void) | undefined
}

/** Kind, title edited in place, status, and what can be done with the record. */
export const RecordHeader = ({ page, readOnly, badges, primary, more = [], onDeleted }: Props) => {
  const t = useText()
  const save = useSaveField(page)
  const remove = useDelete()
  const kind = kindOf(page.type)
  const canDelete = !readOnly && !kind.single && !kind.bookkeeping
  return (
    <PageHeader
      title={<RecordTitle page={page} readOnly={readOnly} />}
      primary={primary}
      more={[
        ...more,
        ...(canDelete
          ? [
              {
                label: t('record.delete'),
                icon: <IconTrash size={16} stroke={1.6} />,
                onClick: () => void remove(page).then(done => done && onDeleted?.())
              }
            ]
          : [])
      ]}
    >
      <Group gap="sm" className={classes.badges}>
        <span className={classes.kind}>{kindLabel(t, page.type)}</span>
        {layoutOf(page.type).badges.map(name => {
          const badge = kind.fields[name]
          if (badge === undefined) return null
          const value = page.values[name] ?? null
          return (
            <div key={name} className={classes.badge}>
              <Editable
                type={page.type}
                name={name}
                draft={fieldKey(page.type, page.id, name)}
                field={badge}
                value={value}
                readOnly={readOnly}
                className={classes.badgeText}
                onSave={next => save(name, next)}
              >
                <Badge
                  variant={value === null ? 'outline' : 'light'}
                  color={value === null ? 'gray' : 'accent'}
                  tt="none"
                  fw={600}
                  radius="sm"
                >
                  {value === null ? (
                    t('record.setBadge', {
                      field: fieldLabel(t, page.type, name)
                    })
                  ) : (
                    <ValueText type={page.type} field={name} value={value} />
                  )}
                </Badge>
              </Editable>
            </div>
          )
        })}
        {badges}
      </Group>
      {page.deletedAt === null && (
        <DoubleHint type={page.type} title={page.title} values={page.values} id={page.id} />
      )}
    </PageHeader>
  )
}
