import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { isRecordType } from '#shared/model/index.ts'
import { haystackOf, matches, queryOf } from '#shared/search/query.ts'
import { useOptions } from '../../app/records/use-options.ts'
import { useText } from '../../app/text/use-text.ts'
import type { EditorProps } from './editor.ts'
import { PickList } from './pick-list.tsx'

/** Another record, found by typing some of its words. */
export const ReferenceEditor = (props: EditorProps) => {
  const t = useText()
  const target = props.field.target ?? ''
  const [search, setSearch] = useState(props.typed)
  const typed = search ?? ''
  const [words] = useDebouncedValue(typed, 150)
  const { data, isFetching } = useOptions(isRecordType(target) ? target : null, { words })
  const isBehind = isFetching || words !== typed
  const query = queryOf(typed)
  const found = (data ?? [])
    // Until the core answers, of those before the ones that can be meant: Enter takes the first.
    .filter(({ title }) => !isBehind || query.length === 0 || matches(query, haystackOf(title)))
    .map(({ id, title }) => ({ value: id, label: title }))
  const isOwnMissing =
    query.length === 0 && props.value !== null && !found.some(({ value }) => value === props.value)
  const own = isOwnMissing ? [{ value: String(props.value), label: props.reference ?? '' }] : []
  return (
    <PickList
      editor={props}
      options={[...own, ...found]}
      chosen={props.reference ?? ''}
      search={search}
      onSearch={setSearch}
      nothing={isBehind ? t('search.searching') : t('search.nothing')}
      onPick={props.onChoose}
    />
  )
}
