import { Checkbox, Radio, Select, Stack, Text } from '@mantine/core'
import type { RecordLink } from '#shared/contract/base.ts'
import { choiceLabel, kindLabel } from '#shared/i18n/labels.ts'
import { AUDIENCES } from '#shared/model/audience.ts'
import { LANGUAGES } from '#shared/model/field.ts'
import { useText } from '../../app/text/use-text.ts'
import classes from './documents.module.css'
import { OptionInput } from './option-input.tsx'
import type { DocumentKind, Options } from './request.ts'

/** More records than this are looked for by words. */
const SEARCHED = 8

type Props = {
  readonly kinds: readonly DocumentKind[]
  readonly kind: DocumentKind
  /** Of the kind that the document is about. */
  readonly records: readonly RecordLink[]
  readonly options: Options
  readonly onChange: (part: Partial<Options>) => void
}

/** Which document, about what, for whom, in which language, and what else its kind leaves open. */
export const OptionsForm = ({ kinds, kind, records, options, onChange }: Props) => {
  const t = useText()
  const values = options.values[kind.kind] ?? {}
  const audience = AUDIENCES.find(one => one === options.audience) ?? 'council'
  return (
    <Stack gap="md">
      <Radio.Group
        label={t('documentScreen.document')}
        value={kind.kind}
        onChange={next => onChange({ kind: kinds.find(one => one.kind === next)?.kind ?? kind.kind })}
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
      {kind.about !== null && records.length > 1 && (
        <Select
          label={kindLabel(t, kind.about)}
          allowDeselect={false}
          searchable={records.length > SEARCHED}
          data={records.map(({ id, title }) => ({ value: id, label: title }))}
          value={options.about ?? records[0]?.id ?? null}
          onChange={about => onChange({ about })}
        />
      )}
      {kind.options.map(option => (
        <OptionInput
          key={`${kind.kind} ${option.key}`}
          kind={kind.kind}
          option={option}
          value={values[option.key] ?? option.default}
          onChange={value =>
            onChange({ values: { ...options.values, [kind.kind]: { ...values, [option.key]: value } } })
          }
        />
      ))}
      <Checkbox
        label={t('documentScreen.draft')}
        checked={options.draft}
        onChange={event => onChange({ draft: event.currentTarget.checked })}
      />
    </Stack>
  )
}
