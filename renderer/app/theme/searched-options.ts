import type { ComboboxItem, ComboboxParsedItem, ComboboxParsedItemGroup, OptionsFilter } from '@mantine/core'
import { foundIn } from '#shared/search/found.ts'
import { haystackOf, queryOf } from '#shared/search/query.ts'

const isGroup = (item: ComboboxParsedItem): item is ComboboxParsedItemGroup => 'group' in item

/** What a list that is chosen from by typing offers: found by the rule of Ctrl+K, groups without a match left out. */
export const searchedOptions: OptionsFilter = ({ options, search }) => {
  const all = options.flatMap((item): readonly ComboboxItem[] => (isGroup(item) ? item.items : [item]))
  const found = new Set(foundIn(all, ({ label }) => haystackOf(label), queryOf(search)).items)
  return options.flatMap((item): ComboboxParsedItem[] => {
    if (!isGroup(item)) return found.has(item) ? [item] : []
    const items = item.items.filter(one => found.has(one))
    return items.length > 0 ? [{ ...item, items }] : []
  })
}
