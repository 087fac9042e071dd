import { Menu, VisuallyHidden } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { choiceLabel, fieldLabel, kindLabel } from '#shared/i18n/labels.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import { useApi, useClient } from '../../app/client/core.tsx'
import { useCommit } from '../../app/commit/commit-provider.tsx'
import { useText } from '../../app/text/use-text.ts'
import { useToast } from '../../app/toast/use-toast.tsx'
import classes from './rail.module.css'

type Props = {
  readonly link: { readonly type: RecordType; readonly id: string }
  readonly role: string | null
  readonly readOnly: boolean
  readonly children: ReactNode
}

/** What a tie is about, e.g. "funder": chosen from the link's own list. */
export const LinkRole = ({ link, role, readOnly, children }: Props) => {
  const t = useText()
  const api = useApi()
  const client = useClient()
  const commit = useCommit()
  const queries = useQueryClient()
  const toast = useToast()
  const choices = kindOf(link.type).fields['role']?.choices ?? []
  if (readOnly) return <span className={classes.roleText}>{children}</span>

  const choose = async (code: string | null) => {
    try {
      // A tie is not on the page itself: its stamps are read when they are needed.
      const { stamps } = await client.record.get(link)
      await commit({
        label: t('commit.set', { record: kindLabel(t, link.type), field: fieldLabel(t, link.type, 'role') }),
        operations: [{ op: 'set', ...link, fields: { role: code }, base: { role: stamps['role'] ?? null } }]
      })
      await queries.invalidateQueries({ queryKey: api.record.get.key() })
    } catch (error) {
      toast.error(error)
    }
  }
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <button type="button" className={classes.roleText} title={t('rail.roleOf')}>
          <VisuallyHidden>{t('rail.roleOf')}: </VisuallyHidden>
          {children}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map(code => (
          <Menu.Item key={code} fw={code === role ? 600 : 400} onClick={() => void choose(code)}>
            {choiceLabel(t, link.type, 'role', code)}
          </Menu.Item>
        ))}
        {role !== null && <Menu.Item onClick={() => void choose(null)}>{t('value.notSet')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  )
}
