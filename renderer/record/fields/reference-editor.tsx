import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { isRecordType } from '#shared/model/index.ts'
import { useOptions } from '../../app/records/use-options.ts'
import { useText } from '../../app/text/use-text.ts'
import { type EditorProps, listPlace } from './editor.ts'

/** Another record, found by typing some of its words; choosing saves at once. */
export const ReferenceEditor = (props: EditorProps) => {
  const t = useText()
  const target = props.field.target ?? ''
  const [typed, setTyped] = useState<string | null>(props.typed)
  const [words] = useDebouncedValue(typed ?? '', 150)
  const { data, isFetching } = useOptions(isRecordType(target) ? target : null, { words })
  const found = (data ?? []).map(({ id, title }) => ({ value: id, label: title }))
  const own =
    typeof props.value === 'string' && !found.some(option => option.value === props.value)
      ? [{ value: props.value, label: props.reference ?? '' }]
      : []
  return (
    <Select
      autoFocus={props.autoFocus}
      defaultDropdownOpened={props.autoFocus}
      searchable
      clearable={!props.field.required}
      maw={420}
      size={props.size}
      {...listPlace(props)}
      aria-label={props.label}
      data={[...own, ...found]}
      // The core has searched already, by its own rules.
      filter={({ options }) => options}
      value={props.value === null ? null : String(props.value)}
      error={props.error}
      nothingFoundMessage={isFetching ? t('search.searching') : t('search.nothing')}
      searchValue={typed ?? props.reference ?? ''}
      onSearchChange={text => setTyped(text === props.reference ? null : text)}
      onFocus={event => event.currentTarget.select()}
      onChange={props.onChoose}
    />
  )
}
