import { Button, Radio, Stack, Tooltip } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { choiceLabel } from '#shared/i18n/labels.ts'
import { AUDIENCES, type Audience, isAudience } from '#shared/model/audience.ts'
import { usePlace } from '../../../app/places/place.ts'
import { useKept } from '../../../app/places/use-kept.ts'
import { Problem } from '../../../app/problem.tsx'
import { useText } from '../../../app/text/use-text.ts'
import { useWorkspace } from '../../../app/workspace-context.ts'
import { RecordPanel } from '../../../record/record-panel.tsx'
import { ListDetail } from '../../../ui/list-detail.tsx'
import type { ViewProps } from '../view-props.ts'
import { type Draft, foundTexts, isEmpty, newDraft } from './draft.ts'
import { FoundTexts } from './found-texts.tsx'
import { KindsStep } from './kinds-step.tsx'
import { Outcome } from './outcome.tsx'
import { PeopleStep } from './people-step.tsx'
import { RecipientStep } from './recipient-step.tsx'
import classes from './send-view.module.css'
import { SentResult } from './sent-result.tsx'
import { Step } from './step.tsx'
import { useExportPreview } from './use-export-preview.ts'
import { type Sent, useSaveBundle } from './use-save-bundle.ts'

type Props = { readonly value: Audience; readonly onChange: (audience: Audience) => void }

/** Who is to read it, and what that means for what they may see. */
const AudienceStep = ({ value, onChange }: Props) => {
  const t = useText()
  return (
    <Step title={t('send.audience')}>
      <Radio.Group
        value={value}
        onChange={next => isAudience(next) && onChange(next)}
        aria-label={t('send.audience')}
      >
        <Stack gap="sm">
          {AUDIENCES.map(audience => (
            <Radio
              key={audience}
              value={audience}
              label={choiceLabel(t, 'sentBundle', 'audience', audience)}
              description={t(`audience.${audience}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
    </Step>
  )
}

/** One guided page: for whom, what, in which languages; what leaves and what stays; decide; save (DESIGN.md 5). */
export const SendView = ({ overview, header }: ViewProps) => {
  const t = useText()
  const place = usePlace()
  const { language, readOnly } = useWorkspace()
  const [draft, setDraft] = useKept<Draft>('draft', newDraft(language))
  const [sent, setSent] = useKept<Sent | null>('sent', null)
  const { preview, counts, error, retry, isSettled } = useExportPreview(draft)
  const texts = foundTexts(preview?.hits ?? [])
  const undecided = texts.filter(text => draft.decisions[text.key] === undefined).length
  const { save, isSaving } = useSaveBundle(setSent)

  if (sent !== null && overview)
    return (
      <>
        {header()}
        <SentResult
          sent={sent}
          overview={overview}
          onAnother={() => {
            setDraft(newDraft(language))
            setSent(null)
          }}
        />
      </>
    )

  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const noReason = draft.people.some(person => person.reason.trim() === '')
  const total = Object.values(preview?.counts ?? {}).reduce((sum, count) => sum + count, 0)
  const obstacle = readOnly
    ? t('error.WORKSPACE_READ_ONLY')
    : draft.languages.length === 0
      ? t('send.noLanguage')
      : counts !== undefined && isEmpty(draft, counts)
        ? t('send.nothing')
        : noReason
          ? t('send.noReason')
          : undecided > 0
            ? t('send.undecided', { count: undecided })
            : null
  const ready = obstacle === null && preview !== undefined && isSettled
  return (
    <>
      {header(
        <Tooltip label={obstacle} disabled={obstacle === null} multiline maw={320}>
          <Button
            leftSection={<IconDownload size={16} aria-hidden />}
            loading={isSaving}
            {...(!ready && { 'data-disabled': true })}
            aria-disabled={!ready}
            onClick={() => ready && save(draft)}
          >
            {t('send.save')}
          </Button>
        </Tooltip>
      )}
      <ListDetail panel={place.open && <RecordPanel key={place.open.id} {...place.open} />}>
        <div className={classes.page}>
          <div className={classes.columns}>
            <div>
              <AudienceStep value={draft.audience} onChange={audience => change({ audience })} />
              <RecipientStep draft={draft} partners={overview?.partners ?? []} onChange={change} />
              <KindsStep without={draft.without} counts={counts} onChange={without => change({ without })} />
              <PeopleStep people={draft.people} onChange={people => change({ people })} />
            </div>
            {error !== null && preview === undefined ? (
              <Problem error={error} onRetry={retry} />
            ) : (
              <Outcome preview={preview} total={total} obstacle={obstacle} />
            )}
          </div>
          {texts.length > 0 && (
            <FoundTexts
              texts={texts}
              decisions={draft.decisions}
              onDecide={decisions => change({ decisions: { ...draft.decisions, ...decisions } })}
            />
          )}
        </div>
      </ListDetail>
    </>
  )
}
