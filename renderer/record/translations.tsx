import { Badge, SegmentedControl, Text } from '@mantine/core'
import { useState } from 'react'
import type { RecordPage } from '#shared/contract/record.ts'
import { fieldLabel, translatedFields } from '#shared/i18n/labels.ts'
import { LANGUAGE_NAMES } from '#shared/i18n/languages.ts'
import { LANGUAGES, type Language } from '#shared/model/field.ts'
import { kindOf } from '#shared/model/index.ts'
import { useLanguage, useText } from '../app/text/use-text.ts'
import { fieldKey } from '../app/typed/drafts.ts'
import { useWorkspace } from '../app/workspace-context.ts'
import { Editable } from './fields/editable.tsx'
import view from './record-view.module.css'
import classes from './translations.module.css'
import { useSaveField } from './use-save-field.ts'

type Props = { readonly page: RecordPage; readonly readOnly: boolean }

/** The record's texts in the other languages, beside their originals; outdated ones are marked. */
export const Translations = ({ page, readOnly }: Props) => {
  const t = useText()
  const own = useWorkspace().language
  const others = LANGUAGES.filter(language => language !== own)
  const screen = useLanguage()
  const [language, setLanguage] = useState<Language>(others.find(one => one === screen) ?? others[0] ?? 'en')
  const save = useSaveField(page)
  const fields = translatedFields(page.type).filter(
    name => page.values[name] != null || page.translations.some(one => one.field === name)
  )
  if (fields.length === 0) return null
  return (
    <section className={view.section} aria-label={t('translations.title')}>
      <div className={classes.head}>
        <h2 className={view.heading}>{t('translations.title')}</h2>
        <SegmentedControl
          size="xs"
          value={language}
          onChange={value => setLanguage(value as Language)}
          data={others.map(code => ({ value: code, label: LANGUAGE_NAMES[code] }))}
          aria-label={t('translations.language')}
        />
      </div>
      {fields.map(name => {
        const field = kindOf(page.type).fields[name]
        const found = page.translations.find(one => one.field === name && one.language === language)
        if (field === undefined) return null
        return (
          <div key={name} className={classes.pair}>
            <div className={classes.label}>
              {fieldLabel(t, page.type, name)}
              {found?.outdated && (
                <Badge size="sm" variant="light" color="gray" tt="none" ms="xs">
                  {t('translations.outdated')}
                </Badge>
              )}
            </div>
            <Text fz="sm" c="dimmed" lang={own} dir="auto" className={classes.original}>
              {page.values[name]}
            </Text>
            <div className={classes.translation} lang={language} dir="auto">
              <Editable
                key={language}
                type={page.type}
                name={`${name}@${language}`}
                draft={fieldKey(page.type, page.id, `${name}@${language}`)}
                // A translation may always be missing.
                field={{ ...field, required: false }}
                value={found?.text ?? null}
                readOnly={readOnly}
                onSave={next => save(`${name}@${language}`, next)}
              >
                {found?.text ?? t('translations.add')}
              </Editable>
            </div>
          </div>
        )
      })}
    </section>
  )
}
