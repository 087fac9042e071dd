import { Button, Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { RecordPage } from '#shared/contract/record.ts'
import { useCommit } from '../../app/commit/commit-provider.tsx'
import { useOptions } from '../../app/records/use-options.ts'
import { useText } from '../../app/text/use-text.ts'
import { usePart } from '../looked-at.ts'
import type { LinkKind } from './link-kinds.ts'

type Props = { readonly page: RecordPage; readonly kind: LinkKind; readonly label: string }

/** Ties another record to this one, found by its words. */
export const AddLink = ({ page, kind, label }: Props) => {
  const [open, setOpen] = useState(false)
  const place = usePart<HTMLButtonElement>(page, kind.link)
  if (open) return <Chooser page={page} kind={kind} label={label} onEnd={() => setOpen(false)} />
  return (
    <Button
      ref={place}
      size="compact-sm"
      variant="subtle"
      mt={4}
      leftSection={<IconPlus size={14} stroke={1.6} aria-hidden />}
      onClick={() => setOpen(true)}
    >
      {label}
    </Button>
  )
}

const Chooser = ({ page, kind, label, onEnd }: Props & { readonly onEnd: () => void }) => {
  const t = useText()
  const commit = useCommit()
  const [typed, setTyped] = useState('')
  const [words] = useDebouncedValue(typed, 150)
  const { data, isFetching } = useOptions(kind.target, { words })
  const linked = new Set(
    page.connections.filter(one => one.link?.type === kind.link).map(one => one.record.id)
  )
  const found = (data ?? []).filter(one => !linked.has(one.id) && one.id !== page.id)

  const choose = async (id: string | null) => {
    const other = found.find(one => one.id === id)
    onEnd()
    if (id === null || other === undefined) return
    await commit({
      label: t('commit.link', { record: page.title, other: other.title }),
      operations: [{ op: 'create', type: kind.link, fields: { [kind.own]: page.id, [kind.other]: id } }],
      toast: false
    })
  }
  return (
    <Select
      autoFocus
      searchable
      defaultDropdownOpened
      mt={4}
      aria-label={label}
      placeholder={label}
      data={found.map(({ id, title }) => ({ value: id, label: title }))}
      filter={({ options }) => options}
      nothingFoundMessage={isFetching ? t('search.searching') : t('search.nothing')}
      searchValue={typed}
      onSearchChange={setTyped}
      value={null}
      onChange={id => void choose(id)}
      onBlur={onEnd}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onEnd()
      }}
    />
  )
}
