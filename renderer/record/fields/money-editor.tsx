import { Group, Select, TextInput } from '@mantine/core'
import { type KeyboardEvent, useRef, useState } from 'react'
import { currencyDecimals, parseAmount } from '../../app/text/formats.ts'
import { parseNumber } from '../../app/text/parse.ts'
import { useFormats, useText } from '../../app/text/use-text.ts'
import type { EditorProps } from './editor.ts'

/** Currencies of the partner cities and of their funders. */
const CURRENCIES = ['EUR', 'MAD', 'TND', 'ALL', 'USD', 'CHF', 'GBP']

/** Reads an amount as typed into `1250000 EUR`; undefined when it is none or has more decimals than the currency. */
export const amountOf = (typed: string, currency: string, locale: string): string | null | undefined => {
  if (typed.trim() === '') return null
  const value = parseNumber(typed, locale)
  if (value === null) return undefined
  const factor = 10 ** currencyDecimals(currency)
  const minor = Math.round(value * factor)
  if (Math.abs(value * factor - minor) > 1e-6 || !Number.isSafeInteger(minor)) return undefined
  return `${Object.is(minor, -0) ? 0 : minor} ${currency}`
}

/** An amount and its currency; saved when both are left. */
export const MoneyEditor = (props: EditorProps) => {
  const t = useText()
  const formats = useFormats()
  const before = typeof props.value === 'string' ? parseAmount(props.value) : null
  const [currency, setCurrency] = useState(before?.currency ?? 'EUR')
  const [typed, setTyped] = useState(
    before === null ? '' : formats.plainNumber(before.minor / 10 ** currencyDecimals(before.currency))
  )
  const cancelled = useRef(false)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      cancelled.current = true
      props.onCancel()
    } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.target.blur()
  }
  return (
    <Group
      gap="xs"
      wrap="nowrap"
      align="flex-start"
      onBlur={event => {
        const inside = event.currentTarget.contains(event.relatedTarget)
        if (!inside && !cancelled.current) props.onSave(amountOf(typed, currency, formats.locale))
      }}
    >
      <TextInput
        autoFocus
        inputMode="decimal"
        w={140}
        aria-label={props.label}
        error={props.error}
        value={typed}
        onChange={event => setTyped(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Select
        w={92}
        aria-label={t('value.currency')}
        data={CURRENCIES.includes(currency) ? CURRENCIES : [currency, ...CURRENCIES]}
        value={currency}
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
        onChange={code => code !== null && setCurrency(code)}
      />
    </Group>
  )
}
