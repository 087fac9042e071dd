import { Group } from '@mantine/core'
import { IconEqual, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { genderOf } from '#shared/i18n/labels.ts'
import { useText } from '../../../app/text/use-text.ts'

export type DifferenceState = 'new' | 'changed' | 'withdrawn' | 'same'

const MARKS = {
  new: [IconPlus, 'var(--pc-good)'],
  changed: [IconPencil, 'var(--pc-accent-text)'],
  withdrawn: [IconTrash, 'var(--pc-bad)'],
  same: [IconEqual, 'var(--pc-muted)']
} as const

type Props = {
  readonly state: DifferenceState
  /** The kind of record whose name stands beside it. */
  readonly of?: string
}

/** What a record is against the bundle before, as a word with a shape. */
export const StateMark = ({ state, of = '' }: Props) => {
  const t = useText()
  const [Icon, colour] = MARKS[state]
  return (
    <Group gap={6} wrap="nowrap" component="span" display="inline-flex">
      <Icon size={15} style={{ color: colour, flex: 'none' }} aria-hidden />
      <span>{t(`difference.${state}`, { context: genderOf(t, of) })}</span>
    </Group>
  )
}
