import { Group, Select, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { currencyOfCountry } from '#shared/formats/countries.ts'
import { moneyOrNull } from '#shared/rules/money.ts'
import { doubtful } from '../../app/text/understood.ts'
import { useFormats, useText } from '../../app/text/use-text.ts'
import { amountOf, CURRENCIES, typedAmount } from './amount.ts'
import { type EditorProps, listPlace, placeCaret } from './editor.ts'

/** Amount and currency as they stood when they were typed: `12,5 EUR`; a key alone is the beginning of an amount. */
const partsOf = (typed: string): { readonly amount: string; readonly currency?: string | undefined } => {
  const [, amount, currency] = /^(.*) ([A-Z]{3})$/s.exec(typed) ?? []
  return { amount: amount ?? typed, currency }
}

/** An amount and its currency; saved when both are left. */
export const MoneyEditor = (props: EditorProps) => {
  const t = useText()
  const formats = useFormats()
  const before = typeof props.value === 'string' ? props.value : ''
  const initial = {
    amount: typedAmount(before, formats.locale),
    currency: moneyOrNull(before)?.currency ?? currencyOfCountry(formats.country)
  }
  const [shown, setShown] = useState(() => ({
    ...initial,
    ...(props.typed !== null && partsOf(props.typed))
  }))
  const tell = (amount: string, currency: string) => {
    const isAsBefore = amount === initial.amount && currency === initial.currency
    const value = amountOf(amount, currency, formats.locale)
    props.onTyped(isAsBefore ? null : { text: `${amount} ${currency}`, value })
  }
  const put = (amount: string, currency: string) => {
    setShown({ amount, currency })
    tell(amount, currency)
  }
  // What it begins with is typed already.
  const [begin] = useState(() => () => {
    if (props.typed !== null) tell(shown.amount, shown.currency ?? initial.currency)
  })
  useEffect(begin, [begin])
  const currency = shown.currency ?? initial.currency
  const understood = formats.moneyText(amountOf(shown.amount, currency, formats.locale) ?? null)
  const otherCurrency = understood !== '' && !understood.includes(currency)
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      <TextInput
        autoFocus={props.autoFocus}
        inputMode="decimal"
        w={140}
        size={props.size}
        aria-label={props.label}
        onFocus={event => placeCaret(event.currentTarget, props)}
        error={props.error}
        description={doubtful(t, formats, shown.amount, understood) || (otherCurrency ? understood : '')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={shown.amount}
        onChange={event => put(event.currentTarget.value, currency)}
      />
      <Select
        w={92}
        size={props.size}
        aria-label={t('value.currency')}
        searchable
        data={CURRENCIES}
        value={currency}
        allowDeselect={false}
        {...listPlace(props)}
        onChange={code => code !== null && put(shown.amount, code)}
      />
    </Group>
  )
}
