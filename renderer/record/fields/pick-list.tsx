import { Select, type SelectProps } from '@mantine/core'
import { useEffect, useState } from 'react'
import { type EditorProps, listPlace, placeCaret } from './editor.ts'

type Props = {
  readonly editor: EditorProps
  /** Those that what is typed may mean. */
  readonly options: NonNullable<SelectProps['data']>
  /** The chosen one in words. */
  readonly chosen: string
  /** What is typed to find another; null: nothing yet. */
  readonly search: string | null
  readonly onSearch: (text: string) => void
  /** Said in the place of options. */
  readonly nothing: string
  readonly onPick: (code: string | null) => void
}

/** A list that is chosen from by typing, too: the first match is ready for Enter, and choosing saves at once. */
export const PickList = ({ editor, options, chosen, search, onSearch, nothing, onPick }: Props) => {
  const value = editor.value === null ? null : String(editor.value)
  const isTyped = search !== null && search.trim() !== ''
  // The options stand in a portal, one drawing after the input.
  const [isDrawn, setDrawn] = useState(false)
  useEffect(() => setDrawn(true), [])
  return (
    <Select
      autoFocus={editor.autoFocus}
      defaultDropdownOpened={editor.autoFocus}
      searchable
      clearable={!editor.field.required}
      // Who finds by typing what is chosen already means it.
      allowDeselect={!editor.field.required && !isTyped}
      onOptionSubmit={code => isTyped && code === value && onPick(code)}
      maw={420}
      size={editor.size}
      {...listPlace(editor)}
      aria-label={editor.label}
      data={options}
      filter={({ options: all }) => all}
      value={value}
      error={editor.error}
      nothingFoundMessage={nothing}
      searchValue={search ?? chosen}
      selectFirstOptionOnChange={isDrawn && isTyped && options.length > 0}
      // With a key alone: the Select reports its own words as searched for, too.
      onInput={event => onSearch(event.currentTarget.value)}
      onFocus={event => search === editor.typed && placeCaret(event.currentTarget, editor)}
      onChange={onPick}
    />
  )
}
