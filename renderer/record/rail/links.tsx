import { ActionIcon, Anchor } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { RecordPage } from '#shared/contract/record.ts'
import { fieldLabel, kindLabel, kindPluralLabel } from '#shared/i18n/labels.ts'
import type { RecordType } from '#shared/model/index.ts'
import { useCommit } from '../../app/commit/commit-provider.tsx'
import { usePlace } from '../../app/places/place.ts'
import { useText } from '../../app/text/use-text.ts'
import { layoutOf } from '../layouts.ts'
import view from '../record-view.module.css'
import { AddLink } from './add-link.tsx'
import { LinkField } from './link-field.tsx'
import { linkKindsOf, ownFieldsOf } from './link-kinds.ts'
import classes from './rail.module.css'

type Props = { readonly page: RecordPage; readonly readOnly: boolean }
type Connection = RecordPage['connections'][number]

/** Children have tables of their own on the page, and the record's own references stand among its fields. */
const belongsHere = (page: RecordPage, connection: Connection): boolean => {
  if (connection.link !== null) return true
  if (connection.direction === 'to') return false
  return !layoutOf(page.type).children.includes(connection.record.type)
}

/** Records tied to this one: opened, added, taken off. */
export const Links = ({ page, readOnly }: Props) => {
  const t = useText()
  const commit = useCommit()
  const { openPage } = usePlace()
  const kinds = linkKindsOf(page.type)
  const shown = page.connections.filter(connection => belongsHere(page, connection))
  if (shown.length === 0 && (kinds.length === 0 || readOnly)) return null

  const groups = new Map<string, Connection[]>()
  for (const connection of shown) {
    const { through, link, record } = connection
    const name =
      link === null
        ? `${kindPluralLabel(t, record.type)} · ${fieldLabel(t, record.type, through)}`
        : kindPluralLabel(t, record.type)
    groups.set(name, [...(groups.get(name) ?? []), connection])
  }
  const remove = async (link: { readonly type: RecordType; readonly id: string }, title: string) => {
    await commit({
      label: t('commit.unlink', { record: page.title, other: title }),
      operations: [{ op: 'delete', type: link.type, id: link.id }]
    })
  }
  return (
    <section className={view.section} aria-label={t('rail.links')}>
      <h2 className={view.heading}>{t('rail.links')}</h2>
      {[...groups].map(([name, connections]) => (
        <div key={name}>
          <div className={classes.group}>{name}</div>
          <ul className={classes.list}>
            {connections.map(({ record, link, values, through }) => (
              <li key={`${through}/${record.id}`} className={classes.item}>
                <Anchor
                  component="button"
                  ta="start"
                  className={classes.name}
                  onClick={() => openPage(record)}
                >
                  <bdi>{record.title}</bdi>
                  {record.deleted && ` (${t('record.inBin')})`}
                </Anchor>
                {link !== null &&
                  ownFieldsOf(link.type).map(([name, field]) => (
                    <LinkField
                      key={name}
                      link={link}
                      name={name}
                      field={field}
                      value={values[name] ?? null}
                      readOnly={readOnly}
                    />
                  ))}
                {link !== null && !readOnly && (
                  <ActionIcon
                    size="sm"
                    aria-label={t('rail.unlink', { record: record.title })}
                    title={t('rail.unlink', { record: record.title })}
                    onClick={() => void remove(link, record.title)}
                  >
                    <IconX size={14} stroke={1.6} />
                  </ActionIcon>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {!readOnly &&
        kinds.map(kind => (
          <AddLink
            key={`${kind.link}/${kind.other}`}
            page={page}
            kind={kind}
            label={kindLabel(t, kind.target)}
          />
        ))}
    </section>
  )
}
