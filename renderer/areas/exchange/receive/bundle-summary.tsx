import { Group, Stack, Text, Title } from '@mantine/core'
import { Fragment, type ReactNode } from 'react'
import type { BundlePreview } from '#shared/contract/exchange.ts'
import { choiceLabel, kindPluralLabel } from '#shared/i18n/labels.ts'
import { isRecordType } from '#shared/model/index.ts'
import { licenceName } from '#shared/model/licences.ts'
import { useFormats, useText } from '../../../app/text/use-text.ts'
import { isTie } from '../differences/field-name.ts'
import { Fingerprint } from '../fingerprint.tsx'
import { TrustMark } from '../trust-mark.tsx'
import classes from './bundle-summary.module.css'
import { useLanguageNames } from './use-bundle-facts.tsx'

type Props = {
  readonly fileName: string
  readonly preview: BundlePreview
  readonly actions: ReactNode
}

/** The largest kinds are named, the rest is counted. */
const NAMED = 6

const Digits = ({ label, fingerprint }: { readonly label: string; readonly fingerprint: string }) => (
  <Group gap="sm" fz="sm">
    <Text span fz="sm" c="dimmed">
      {label}
    </Text>
    <Fingerprint fingerprint={fingerprint} />
  </Group>
)

/** Who sends what, and how far its origin is known, above the list of what would come in. */
export const BundleSummary = ({ fileName, preview, actions }: Props) => {
  const t = useText()
  const formats = useFormats()
  const languages = useLanguageNames()
  const all = Object.entries(preview.counts)
  const total = all.reduce((sum, [, count]) => sum + count, 0)
  // Ties between records are counted, but nobody looks for them by name.
  const counts = all.filter(([type]) => !isTie(type)).toSorted(([, one], [, other]) => other - one)
  const rest = Math.max(0, counts.length - NAMED)
  const named = counts.slice(0, NAMED).map(([type, count]) =>
    t('send.kindCount', {
      kind: isRecordType(type) ? kindPluralLabel(t, type) : type,
      number: formats.number(count)
    })
  )
  return (
    <section className={classes.box} data-trust={preview.trust} aria-label={t('receive.summary')}>
      <Stack gap={6}>
        <Group gap="md">
          <Title order={2}>
            {t('receive.from', {
              city: preview.city.name,
              sequence: formats.number(preview.sequence),
              at: formats.date(preview.createdAt)
            })}
          </Title>
          <TrustMark trust={preview.trust} />
        </Group>
        <p className={classes.line}>{t(`receive.trust.${preview.trust}`, { city: preview.city.name })}</p>
        {preview.fromBin && <p className={classes.line}>{t('receive.fromBin')}</p>}
        {preview.acceptedByDigits && <p className={classes.line}>{t('receive.newKeyText')}</p>}
        <Digits label={t('sent.fingerprint')} fingerprint={preview.fingerprint} />
        {preview.knownFingerprint !== null && (
          <Digits label={t('receive.knownFingerprint')} fingerprint={preview.knownFingerprint} />
        )}
        <Text fz="sm">
          {t('receive.holds', { count: total, number: formats.number(total) })}{' '}
          {formats.list(rest > 0 ? [...named, t('receive.andMore', { count: rest })] : named)}
          {preview.withheld > 0 &&
            `. ${t('receive.heldBack', { count: preview.withheld, number: formats.number(preview.withheld) })}`}
        </Text>
        <Text fz="sm" c="dimmed">
          {[
            fileName,
            t('receive.for', { audience: choiceLabel(t, 'sentBundle', 'audience', preview.audience) }),
            languages(preview.languages),
            ...(preview.languages.join() === preview.language
              ? []
              : [t('receive.originals', { language: languages([preview.language]) })]),
            preview.licence === '' ? t('bundle.noLicence') : licenceName(preview.licence)
          ]
            .filter(part => part !== '')
            .map((part, index) => (
              <Fragment key={part}>
                {index > 0 && ' · '}
                <bdi>{part}</bdi>
              </Fragment>
            ))}
        </Text>
        {preview.otherCopy && <p className={classes.line}>{t('bundle.otherCopy')}</p>}
        {preview.missing > 0 && (
          <Text fz="sm">{t('bundle.missing', { number: formats.number(preview.missing) })}</Text>
        )}
        {preview.newerFormat && <Text fz="sm">{t('receive.newerFormat')}</Text>}
      </Stack>
      <Stack gap="sm">{actions}</Stack>
    </section>
  )
}
