import { Stack, Text, Title } from '@mantine/core'
import type { SealedVersion } from '#shared/contract/roadmap.ts'
import { choiceLabel } from '#shared/i18n/labels.ts'
import { useFormats, useText } from '../../app/text/use-text.ts'

/** Enough of a hash to compare two by eye; the whole one on hover. */
const SHOWN = 16

/** The versions frozen so far, newest first, each with its act and its hash. */
export const SealedList = ({ sealed }: { readonly sealed: readonly SealedVersion[] }) => {
  const t = useText()
  const formats = useFormats()
  const act = (one: SealedVersion): string =>
    [
      one.occasion === null ? null : choiceLabel(t, 'sealedVersion', 'occasion', one.occasion),
      one.body,
      one.actNumber,
      formats.date(one.actDate) || null,
      one.sealedOn === null ? null : t('roadmap.seal.sealedOn', { date: formats.date(one.sealedOn) })
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <section aria-label={t('roadmap.seal.list')}>
      <Stack gap="sm">
        <Title order={3}>{t('roadmap.seal.list')}</Title>
        {sealed.length === 0 && <Text c="dimmed">{t('roadmap.seal.none')}</Text>}
        {sealed.map(one => (
          <div key={one.id}>
            <Text fw={600} dir="auto">
              {one.title}
            </Text>
            <Text fz="sm">{act(one)}</Text>
            <Text fz="sm" c="dimmed" title={one.content}>
              {t('roadmap.seal.hash', { hash: `\u2066${one.content.slice(0, SHOWN)}…\u2069` })}
            </Text>
          </div>
        ))}
      </Stack>
    </section>
  )
}
