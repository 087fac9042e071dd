import { Group, Tooltip } from '@mantine/core'
import { stateMark } from '#shared/charts/state-mark.ts'
import { semicolons } from '#shared/formats/punctuation.ts'
import type { Light as LightValue } from '#shared/model/light.ts'
import type { LightReason } from '#shared/rules/delivery-light.ts'
import { useFormats, useText } from '../app/text/use-text.ts'

const COLOURS: Readonly<Record<LightValue, string>> = {
  good: 'var(--pc-good)',
  watch: 'var(--pc-watch)',
  bad: 'var(--pc-bad)',
  met: 'var(--pc-met)',
  noData: 'var(--pc-no-data)'
}

/** The mark of timetables and of paper, in the colours of the screen. */
const Mark = ({ light }: { readonly light: LightValue }) => {
  const { points, fill } = stateMark(light, 8, 8, 5.5)
  const colour = COLOURS[light]
  return (
    <svg width={16} height={16} viewBox="0 0 16 16" style={{ flex: 'none' }} aria-hidden>
      <polygon
        points={points.map(point => point.join()).join(' ')}
        fill={fill === 'none' ? 'none' : colour}
        stroke={fill === 'none' ? colour : 'none'}
        strokeWidth={1.5}
      />
    </svg>
  )
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
  const { locale } = useFormats()
  const word = t(`light.${light}`)
  const why = semicolons(
    locale,
    reasons.map(code => t(`lightReason.${code}`))
  )
  const icon = <Mark light={light} />
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
