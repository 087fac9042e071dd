import { Tooltip } from '@mantine/core'
import type { ActionNode } from '#shared/contract/roadmap.ts'
import { semicolons } from '#shared/formats/punctuation.ts'
import { passesGate } from '#shared/rules/completeness.ts'
import { useFormats, useText } from '../../../app/text/use-text.ts'
import { Light } from '../../../ui/light.tsx'
import { Aligned } from '../../../ui/table/aligned.tsx'
import classes from './tree.module.css'

/** A computed light and, below it, what a person declared against it (DOMAIN.md 11.2: both are shown). */
export const Declared = ({ value }: { readonly value: ActionNode['delivery'] }) => {
  const t = useText()
  return (
    <span className={classes.lights}>
      <Light light={value.light} reasons={value.reasons} />
      {value.declared !== null && (
        <span
          className={classes.small}
          title={t('roadmap.declared', { light: t(`light.${value.declared}`) })}
        >
          {t('roadmap.declared', { light: t(`light.${value.declared}`) })}
        </span>
      )}
    </span>
  )
}

type AmountsProps = {
  readonly of: ActionNode['budget']
  /** Decimals of the amount with the most of them, of all in the column. */
  readonly decimals: number
}

/** Amounts, a line for each currency, their marks below each other. */
export const Amounts = ({ of, decimals }: AmountsProps) => {
  const formats = useFormats()
  return (
    <span className={classes.amounts}>
      {of.map(({ amount, currency }) => (
        <bdi key={currency}>
          <Aligned text={formats.money({ amount, currency })} most={decimals} />
        </bdi>
      ))}
    </span>
  )
}

/** How many things the completeness gate still asks for; which ones on hover and in the panel (DOMAIN.md 11.5). */
export const Missing = ({ codes }: { readonly codes: ActionNode['missing'] }) => {
  const t = useText()
  const { number, locale } = useFormats()
  if (codes.length === 0) return <span className={classes.muted}>{t('roadmap.complete')}</span>
  return (
    <Tooltip
      label={semicolons(
        locale,
        codes.map(code => t(`gate.${code}`))
      )}
      multiline
      maw={320}
    >
      <span className={passesGate(codes) ? classes.muted : undefined}>{number(codes.length)}</span>
    </Tooltip>
  )
}
