import { Group, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { currencyOfCountry } from '#shared/formats/countries.ts'
import { moneyOrNull } from '#shared/rules/money.ts'
import { doubtful } from '../../app/text/understood.ts'
import { useFormats, useText } from '../../app/text/use-text.ts'
import { amountOf, CURRENCIES, typedAmount } from './amount.ts'
import type { EditorProps } from './editor.ts'

/** An amount and its currency; saved when both are left. */
export const MoneyEditor = (props: EditorProps) => {
  const t = useText()
  const formats = useFormats()
  const before = typeof props.value === 'string' ? props.value : ''
  const [currency, setCurrency] = useState(
    moneyOrNull(before)?.currency ?? currencyOfCountry(formats.country)
  )
  const [typed, setTyped] = useState(typedAmount(before, formats.locale))
  const understood = formats.moneyText(amountOf(typed, currency, formats.locale) ?? null)
  const otherCurrency = understood !== '' && !understood.includes(currency)
  return (
    <Group
      gap="xs"
      wrap="nowrap"
      align="flex-start"
      onBlur={event => {
        const inside = event.currentTarget.contains(event.relatedTarget)
        if (!inside) props.onSave(amountOf(typed, currency, formats.locale))
      }}
    >
      <TextInput
        autoFocus
        inputMode="decimal"
        w={140}
        size={props.size}
        aria-label={props.label}
        onFocus={event => props.size === 'xs' && event.currentTarget.select()}
        error={props.error}
        description={doubtful(t, formats, typed, understood) || (otherCurrency ? understood : '')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={typed}
        onChange={event => setTyped(event.currentTarget.value)}
      />
      <Select
        w={92}
        size={props.size}
        aria-label={t('value.currency')}
        searchable
        data={CURRENCIES}
        value={currency}
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
        onChange={code => code !== null && setCurrency(code)}
      />
    </Group>
  )
}
