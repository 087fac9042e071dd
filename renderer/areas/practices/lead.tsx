import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import type { RecordPage } from '#shared/contract/record.ts'
import { choiceLabel, fieldLabel } from '#shared/i18n/labels.ts'
import { kindOf } from '#shared/model/index.ts'
import { PRACTICE_KEYWORDS } from '#shared/model/kinds/practice.ts'
import { useRecordPage } from '../../app/records/use-record-page.ts'
import { useText } from '../../app/text/use-text.ts'
import { fieldKey } from '../../app/typed/drafts.ts'
import { useWorkspace } from '../../app/workspace-context.ts'
import { Editable } from '../../record/fields/editable.tsx'
import { useSaveField } from '../../record/use-save-field.ts'
import { DecideTransfer } from './decide.tsx'
import classes from './keywords.module.css'

/** What one wants to know of a practice first: its five key words, and whether the city takes it up. */
export const PracticeLead = ({ id }: { readonly id: string }) => {
  const { readOnly } = useWorkspace()
  const { data } = useRecordPage('practice', id)
  if (data === undefined) return null
  const isFixed = readOnly || data.deletedAt !== null
  return (
    <>
      <Transfer page={data} readOnly={isFixed} />
      <Keywords page={data} readOnly={isFixed} />
    </>
  )
}

type Props = { readonly page: RecordPage; readonly readOnly: boolean }

const Transfer = ({ page, readOnly }: Props) => {
  const t = useText()
  const [open, setOpen] = useState(false)
  const decision = page.values['transferDecision']
  const reason = page.values['transferReason']
  const isOpen = typeof decision !== 'string' || decision === 'open'
  return (
    <section className={classes.transfer} aria-label={fieldLabel(t, 'practice', 'transferDecision')}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Text fz="sm" c="dimmed">
            {fieldLabel(t, 'practice', 'transferDecision')}
          </Text>
          <Text fw={600}>{choiceLabel(t, 'practice', 'transferDecision', isOpen ? 'open' : decision)}</Text>
        </div>
        {!readOnly && (
          <Button size="compact-md" variant={isOpen ? 'filled' : 'default'} onClick={() => setOpen(true)}>
            {t(isOpen ? 'practices.decide' : 'practices.decideAgain')}
          </Button>
        )}
      </Group>
      {typeof reason === 'string' && (
        <Text mt={4} dir="auto" className={classes.reason}>
          {reason}
        </Text>
      )}
      {open && <DecideTransfer records={[{ id: page.id }]} onClose={() => setOpen(false)} />}
    </section>
  )
}

const Keywords = ({ page, readOnly }: Props) => {
  const t = useText()
  const save = useSaveField(page)
  const { fields } = kindOf('practice')
  return (
    <section className={classes.keywords} aria-label={t('practices.keywords')}>
      <h2 className={classes.heading}>{t('practices.keywords')}</h2>
      <ol className={classes.list}>
        {PRACTICE_KEYWORDS.map((keyword, index) => {
          const field = fields[keyword]
          const value = page.values[keyword] ?? null
          return field === undefined ? null : (
            <li key={keyword} className={classes.keyword}>
              <span className={classes.number} data-filled={value !== null || undefined} aria-hidden>
                {index + 1}
              </span>
              <div className={classes.words}>
                <div className={classes.name}>{t(`practices.keyword.${keyword}`)}</div>
                <Editable
                  type="practice"
                  name={keyword}
                  draft={fieldKey('practice', page.id, keyword)}
                  field={field}
                  value={value}
                  readOnly={readOnly}
                  onSave={next => save(keyword, next)}
                >
                  {value === null ? (
                    t(readOnly ? 'value.none' : `practices.keyword.${keyword}.hint`)
                  ) : (
                    <bdi>{value}</bdi>
                  )}
                </Editable>
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
