import { Group } from '@mantine/core'
import { IconKeyOff, IconShieldCheckFilled, IconShieldQuestion, IconShieldX } from '@tabler/icons-react'
import { useText } from '../../app/text/use-text.ts'

export type Trust = 'unknown' | 'unverified' | 'confirmed' | 'new' | 'changed'

const MARKS = {
  unknown: [IconKeyOff, 'var(--pc-no-data)'],
  new: [IconShieldQuestion, 'var(--pc-watch)'],
  unverified: [IconShieldQuestion, 'var(--pc-watch)'],
  confirmed: [IconShieldCheckFilled, 'var(--pc-good)'],
  changed: [IconShieldX, 'var(--pc-bad)']
} as const

/** Whether the origin of what came from a city was checked: always a word and a shape, never a colour alone. */
export const TrustMark = ({ trust }: { readonly trust: Trust }) => {
  const t = useText()
  const [Icon, colour] = MARKS[trust]
  return (
    <Group gap={6} wrap="nowrap" component="span" display="inline-flex">
      <Icon size={16} style={{ color: colour, flex: 'none' }} aria-hidden />
      <span>{t(`trust.${trust}`)}</span>
    </Group>
  )
}
