import { useText } from '../../app/text/use-text.ts'
import { DecisionDialog } from '../../record/decision-dialog.tsx'

type Props = {
  readonly records: readonly { readonly id: string }[]
  readonly chosen?: string | null
  readonly onClose: () => void
}

/** What becomes of a priority, and why; leaving one out needs a reason (DOMAIN.md 9, "esclusa (+motivo)"). */
export const DecidePriority = ({ records, chosen, onClose }: Props) => {
  const t = useText()
  return (
    <DecisionDialog
      type="priority"
      records={records}
      choice="decision"
      reason="decisionReason"
      reasoned={['excluded', 'postponed']}
      {...(chosen !== undefined && { chosen })}
      title={t('needs.decide')}
      label={record =>
        records.length === 1
          ? t('needs.decided', { record })
          : t('needs.decidedMany', { count: records.length })
      }
      onClose={onClose}
    />
  )
}
