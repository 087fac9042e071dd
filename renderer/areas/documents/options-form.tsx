import { Checkbox, Group, Radio, Select, Stack, Text, TextInput } from '@mantine/core'
import type { RecordLink } from '#shared/contract/base.ts'
import { choiceLabel, kindLabel } from '#shared/i18n/labels.ts'
import { AUDIENCES } from '#shared/model/audience.ts'
import { LANGUAGES } from '#shared/model/field.ts'
import { useText } from '../../app/text/use-text.ts'
import classes from './documents.module.css'
import type { DocumentKind, Options } from './request.ts'

type Props = {
  readonly kinds: readonly DocumentKind[]
  readonly kind: DocumentKind
  readonly roadmaps: readonly RecordLink[]
  readonly options: Options
  readonly onChange: (part: Partial<Options>) => void
}

/** Which document, for whom, in which language, with which stamp line. */
export const OptionsForm = ({ kinds, kind, roadmaps, options, onChange }: Props) => {
  const t = useText()
  const audience = AUDIENCES.find(one => one === options.audience) ?? 'council'
  return (
    <Stack gap="md">
      <Radio.Group
        label={t('documentScreen.document')}
        value={kind.kind}
        onChange={next => onChange({ kind: next })}
      >
        <div className={classes.kinds}>
          {kinds.map(one => (
            <Radio.Card
              key={one.kind}
              value={one.kind}
              className={classes.kind}
              aria-label={t(`document.kind.${one.kind}`)}
            >
              <Text fw={600}>{t(`document.kind.${one.kind}`)}</Text>
              <Text fz="sm" c="dimmed">
                {t(`document.kindHint.${one.kind}`)}
              </Text>
            </Radio.Card>
          ))}
        </div>
      </Radio.Group>
      <Select
        label={t('documentScreen.language')}
        allowDeselect={false}
        data={LANGUAGES.filter(one => kind.languages.includes(one)).map(one => ({
          value: one,
          label: t(`language.${one}`)
        }))}
        value={options.language}
        onChange={next => {
          const language = LANGUAGES.find(one => one === next)
          if (language) onChange({ language })
        }}
      />
      <Select
        label={t('documentScreen.audience')}
        description={t(`audience.${audience}`)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        allowDeselect={false}
        data={kind.audiences.map(one => ({
          value: one,
          label: choiceLabel(t, 'sentBundle', 'audience', one)
        }))}
        value={audience}
        onChange={next => {
          const chosen = AUDIENCES.find(one => one === next)
          if (chosen) onChange({ audience: chosen })
        }}
      />
      {kind.needs === 'roadmap' && roadmaps.length > 1 && (
        <Select
          label={kindLabel(t, 'roadmap')}
          allowDeselect={false}
          data={roadmaps.map(({ id, title }) => ({ value: id, label: title }))}
          value={options.roadmap ?? roadmaps[0]?.id ?? null}
          onChange={roadmap => onChange({ roadmap })}
        />
      )}
      {kind.needs === 'roadmap' && (
        <Group gap="sm" wrap="nowrap" align="flex-start">
          <TextInput
            w={80}
            label={t('documentScreen.annex')}
            maxLength={60}
            value={options.annex}
            onChange={event => onChange({ annex: event.currentTarget.value })}
          />
          <TextInput
            flex={1}
            label={t('documentScreen.proposal')}
            placeholder={t('documentScreen.proposalHint')}
            dir="auto"
            maxLength={200}
            value={options.proposal}
            onChange={event => onChange({ proposal: event.currentTarget.value })}
          />
        </Group>
      )}
      <Checkbox
        label={t('documentScreen.draft')}
        checked={options.draft}
        onChange={event => onChange({ draft: event.currentTarget.checked })}
      />
    </Stack>
  )
}
