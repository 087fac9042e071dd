import { Group, Tooltip } from '@mantine/core'
import {
  IconAlertTriangleFilled,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconCircleXFilled,
  IconFlagFilled
} from '@tabler/icons-react'
import type { Light as LightValue } from '#shared/model/light.ts'
import type { LightReason } from '#shared/rules/delivery-light.ts'
import { useText } from '../app/text/use-text.ts'

// Shapes differ as well as colours, for those who see no colours and for grey paper.
const ICONS = {
  good: IconCircleCheckFilled,
  watch: IconAlertTriangleFilled,
  bad: IconCircleXFilled,
  met: IconFlagFilled,
  noData: IconCircleDashed
} as const

const COLOURS: Readonly<Record<LightValue, string>> = {
  good: 'var(--pc-good)',
  watch: 'var(--pc-watch)',
  bad: 'var(--pc-bad)',
  met: 'var(--pc-met)',
  noData: 'var(--pc-no-data)'
}

type Props = {
  readonly light: LightValue
  /** What decided: shown on hover and focus. */
  readonly reasons?: readonly LightReason[]
  /** Icon alone, where the column's head says what it is; the word is read out and shown on hover. */
  readonly iconOnly?: boolean
}

/** The computed traffic light: a word and an icon, never a colour alone (LOOK.md, "Type, colour, space"). */
export const Light = ({ light, reasons = [], iconOnly = false }: Props) => {
  const t = useText()
  const Icon = ICONS[light]
  const word = t(`light.${light}`)
  const why = reasons.map(code => t(`lightReason.${code}`)).join('; ')
  const icon = <Icon size={16} style={{ color: COLOURS[light], flex: 'none' }} aria-hidden />
  return (
    <Tooltip
      label={why === '' ? word : iconOnly ? `${word}. ${why}` : why}
      disabled={why === '' && !iconOnly}
      multiline
      maw={320}
    >
      {iconOnly ? (
        <span role="img" aria-label={word} style={{ display: 'inline-flex' }}>
          {icon}
        </span>
      ) : (
        <Group gap={6} wrap="nowrap" component="span" style={{ whiteSpace: 'nowrap' }}>
          {icon}
          <span>{word}</span>
        </Group>
      )}
    </Tooltip>
  )
}
