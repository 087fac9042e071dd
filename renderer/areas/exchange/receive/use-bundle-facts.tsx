import type { ReactNode } from 'react'
import type { BundlePreview } from '#shared/contract/exchange.ts'
import { choiceLabel } from '#shared/i18n/labels.ts'
import { LANGUAGES } from '#shared/model/field.ts'
import { licenceName } from '#shared/model/licences.ts'
import { useFormats, useText } from '../../../app/text/use-text.ts'
import { Fingerprint } from '../fingerprint.tsx'
import { Hash } from '../hash.tsx'

/** The names of languages, as far as we know them; others stay as their codes. */
export const useLanguageNames = () => {
  const t = useText()
  const formats = useFormats()
  return (codes: readonly string[]): string =>
    formats.list(
      codes.map(code => {
        const known = LANGUAGES.find(one => one === code)
        return known === undefined ? code : t(`language.${known}`)
      })
    )
}

/** Sender, key, number, time and size of a bundle, in words. */
export const useBundleFacts = (
  fileName: string,
  preview: BundlePreview
): readonly (readonly [string, ReactNode])[] => {
  const t = useText()
  const formats = useFormats()
  const languages = useLanguageNames()
  return [
    [t('sent.file'), <bdi key="file">{fileName}</bdi>],
    [
      t('receive.bundle'),
      t('receive.numbered', {
        sequence: formats.number(preview.sequence),
        at: formats.instant(preview.createdAt)
      })
    ],
    [t('sent.fingerprint'), <Fingerprint key="print" fingerprint={preview.fingerprint} />],
    ...(preview.knownFingerprint === null
      ? []
      : [
          [
            t('receive.knownFingerprint'),
            <Fingerprint key="known" fingerprint={preview.knownFingerprint} />
          ] as const
        ]),
    [t('receive.audience'), choiceLabel(t, 'sentBundle', 'audience', preview.audience)],
    [t('send.languages'), languages(preview.languages)],
    [
      t('receive.licence'),
      preview.licence === '' ? t('licence.none') : <bdi key="licence">{licenceName(preview.licence)}</bdi>
    ],
    [t('hash.title'), <Hash key="hash" value={preview.packageHash} />]
  ]
}
