import { useText } from '../../app/text/use-text.ts'
import { DecisionDialog } from '../../record/decision-dialog.tsx'

type Props = {
  readonly records: readonly { readonly id: string }[]
  readonly chosen?: string | null
  readonly onClose: () => void
}

/** Whether the city takes a practice up, and why; saying no needs a reason (DOMAIN.md 7, "Transfer record"). */
export const DecideTransfer = ({ records, chosen, onClose }: Props) => {
  const t = useText()
  return (
    <DecisionDialog
      type="practice"
      records={records}
      choice="transferDecision"
      reason="transferReason"
      reasoned={['decline']}
      {...(chosen !== undefined && { chosen })}
      title={t('practices.decide')}
      label={record =>
        records.length === 1
          ? t('practices.decided', { record })
          : t('practices.decidedMany', { count: records.length })
      }
      onClose={onClose}
    />
  )
}
