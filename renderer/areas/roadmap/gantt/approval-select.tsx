import { Select } from '@mantine/core'
import { useFormats, useText } from '../../../app/text/use-text.ts'
import type { RoadmapTree } from '../plan.ts'

type Props = { readonly tree: RoadmapTree; readonly onChoose: (id: string) => void }

/** The approval that the plan is compared with; nothing to choose where there are not several. */
export const ApprovalSelect = ({ tree, onChoose }: Props) => {
  const t = useText()
  const formats = useFormats()
  const approvals = tree.sealed.filter(({ occasion }) => occasion === 'approval')
  if (approvals.length < 2) return null
  return (
    <Select
      size="xs"
      w={280}
      aria-label={t('roadmap.gantt.against')}
      title={t('roadmap.gantt.against')}
      allowDeselect={false}
      data={approvals.map(({ id, title, actNumber, actDate, sealedOn }) => ({
        value: id,
        label: [title, actNumber, formats.date(actDate ?? sealedOn)].filter(Boolean).join(' · ')
      }))}
      value={tree.approved?.id ?? null}
      onChange={id => id !== null && onChoose(id)}
    />
  )
}
