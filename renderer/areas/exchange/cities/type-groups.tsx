import { Group, TextInput } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import { useRef } from 'react'
import { useFormats, useText } from '../../../app/text/use-text.ts'
import { heardState, PLACES, withTyped } from './heard.ts'

type Props = {
  readonly typed: readonly string[]
  readonly wanted: readonly string[]
  readonly onChange: (typed: readonly string[]) => void
}

/** Six boxes for the digits that are read out; the next one is reached by itself. */
export const TypeGroups = ({ typed, wanted, onChange }: Props) => {
  const t = useText()
  const { number } = useFormats()
  const boxes = useRef<(HTMLInputElement | null)[]>([])

  const type = (index: number, text: string) => {
    const next = withTyped(typed, index, text)
    onChange(next)
    const open = next.findIndex((group, at) => at >= index && group.length < 5)
    if (next[index]?.length === 5) boxes.current[open === -1 ? next.length - 1 : open]?.focus()
  }
  return (
    <Group dir="ltr" gap="sm" role="group" aria-label={t('confirmKey.byTyping')}>
      {PLACES.map(index => {
        const state = heardState(typed[index] ?? '', wanted[index] ?? '')
        return (
          <TextInput
            key={index}
            ref={box => {
              boxes.current[index] = box
            }}
            data-autofocus={index === 0 || undefined}
            w={92}
            inputMode="numeric"
            autoComplete="off"
            aria-label={t('confirmKey.group', { number: number(index + 1) })}
            aria-invalid={state === 'wrong'}
            error={state === 'wrong'}
            value={typed[index] ?? ''}
            rightSection={
              state === 'ok' ? (
                <IconCheck size={16} color="var(--pc-good)" aria-label={t('confirmKey.groupRight')} />
              ) : state === 'wrong' ? (
                <IconX size={16} color="var(--pc-bad)" aria-label={t('confirmKey.groupWrong')} />
              ) : null
            }
            onChange={event => type(index, event.currentTarget.value)}
          />
        )
      })}
    </Group>
  )
}
