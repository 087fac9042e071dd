import { Checkbox, Group, Select, Stack } from '@mantine/core'
import { LANGUAGES } from '#shared/model/field.ts'
import { useText } from '../../../app/text/use-text.ts'
import type { Partner } from '../overview.ts'
import type { Draft } from './draft.ts'
import { Step } from './step.tsx'

type Props = {
  readonly draft: Draft
  readonly partners: readonly Partner[]
  readonly onChange: (part: Partial<Draft>) => void
}

/** To whom, and in which languages. */
export const RecipientStep = ({ draft, partners, onChange }: Props) => {
  const t = useText()
  return (
    <Step title={t('send.recipient')}>
      <Stack gap="md">
        <Select
          label={t('send.city')}
          description={t('send.cityHint')}
          placeholder={t('send.anyCity')}
          data={partners.map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.recipient}
          onChange={recipient => onChange({ recipient })}
          clearable
          clearButtonProps={{ 'aria-label': t('send.anyCity') }}
          maw={360}
        />
        <Checkbox.Group
          label={t('send.languages')}
          description={t('send.languagesHint')}
          value={[...draft.languages]}
          onChange={chosen => onChange({ languages: LANGUAGES.filter(one => chosen.includes(one)) })}
        >
          <Group gap="lg" mt="sm">
            {LANGUAGES.map(one => (
              <Checkbox key={one} value={one} label={t(`language.${one}`)} />
            ))}
          </Group>
        </Checkbox.Group>
      </Stack>
    </Step>
  )
}
