import { useEffect, useState } from 'react'
import { choiceLabel } from '#shared/i18n/labels.ts'
import { foundIn } from '#shared/search/found.ts'
import { haystackOf, queryOf } from '#shared/search/query.ts'
import { useText } from '../../app/text/use-text.ts'
import { useCountryOptions } from '../../ui/values/country-options.ts'
import { stepTyped } from '../../ui/values/scale-step.ts'
import { scaleSteps, scaleWords } from '../../ui/values/scale-words.ts'
import type { EditorProps } from './editor.ts'
import { PickList } from './pick-list.tsx'

type Option = { readonly value: string; readonly label: string }
type Group = { readonly group: string; readonly items: readonly Option[] }

type ListProps = {
  readonly editor: EditorProps
  readonly groups: readonly Group[]
  readonly read: (code: string) => string | number
  /** The option that is meant alone, whatever else has the same words. */
  readonly meant?: ((typed: string) => string | null) | undefined
}

/** A closed list, searched by the words of its options. */
const ListEditor = ({ editor, groups, read, meant }: ListProps) => {
  const t = useText()
  const [search, setSearch] = useState(editor.typed)
  const only = meant?.(search ?? '') ?? null
  const all = groups.flatMap(({ items }) => items)
  const isFound = new Set(
    only === null
      ? foundIn(all, ({ label }) => haystackOf(label), queryOf(search ?? '')).items
      : all.filter(({ value }) => value === only)
  )
  const found = groups
    .map(({ group, items }) => ({ group, items: items.filter(item => isFound.has(item)) }))
    .filter(({ items }) => items.length > 0)
  const value = String(editor.value)
  const chosen = all.find(option => option.value === value)
  return (
    <PickList
      editor={editor}
      options={found.length > 0 && found[0]?.group === '' ? found[0].items : found}
      chosen={chosen?.label ?? ''}
      search={search}
      onSearch={setSearch}
      nothing={t('search.nothing')}
      onPick={code => editor.onChoose(code === null ? null : read(code))}
    />
  )
}

export const ChoiceEditor = (props: EditorProps) => {
  const t = useText()
  const items = (props.field.choices ?? []).map(code => ({
    value: code,
    label: choiceLabel(t, props.type, props.name, code)
  }))
  return <ListEditor editor={props} groups={[{ group: '', items }]} read={code => code} />
}

export const CountryEditor = (props: EditorProps) => (
  <ListEditor editor={props} groups={useCountryOptions()} read={code => code} />
)

/** A step of a scale: a digit that was pressed on its cell chooses it. */
export const ScaleEditor = (props: EditorProps) => {
  const t = useText()
  const steps = scaleSteps(props.field)
  const items = steps.map(step => ({
    value: String(step),
    label: scaleWords(t, props.type, props.name, step)
  }))
  const [choose] = useState(() => () => {
    const step = stepTyped(steps, props.typed ?? '')
    if (step !== null) props.onChoose(step)
  })
  useEffect(choose, [choose])
  return (
    <ListEditor
      editor={props}
      groups={[{ group: '', items }]}
      read={Number}
      meant={typed => stepTyped(steps, typed)?.toString() ?? null}
    />
  )
}
