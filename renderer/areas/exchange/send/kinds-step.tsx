import { Button, Checkbox, Group } from '@mantine/core'
import { kindPluralLabel } from '#shared/i18n/labels.ts'
import type { RecordType } from '#shared/model/index.ts'
import { useFormats, useText } from '../../../app/text/use-text.ts'
import { CHOICES } from './draft.ts'
import classes from './send-view.module.css'
import { Step } from './step.tsx'

type Props = {
  readonly without: readonly RecordType[]
  /** Records of each kind that the audience may see. */
  readonly counts: Readonly<Record<string, number>> | undefined
  readonly onChange: (without: readonly RecordType[]) => void
}

/** What goes along; kinds of which the audience may see nothing are not offered. */
export const KindsStep = ({ without, counts = {}, onChange }: Props) => {
  const t = useText()
  const { number } = useFormats()
  const offered = CHOICES.filter(type => (counts[type] ?? 0) > 0 || without.includes(type))
  const toggle = (type: RecordType) =>
    onChange(without.includes(type) ? without.filter(one => one !== type) : [...without, type])
  return (
    <Step title={t('send.kinds')} hint={t('send.kindsHint')}>
      <div className={classes.kinds}>
        {offered.map(type => (
          <Checkbox
            key={type}
            label={t('send.kindCount', {
              kind: kindPluralLabel(t, type),
              number: number(counts[type] ?? 0)
            })}
            checked={!without.includes(type)}
            onChange={() => toggle(type)}
          />
        ))}
      </div>
      <Group gap="sm" mt="sm">
        <Button
          size="compact-sm"
          variant="subtle"
          disabled={without.length === 0}
          onClick={() => onChange([])}
        >
          {t('send.allKinds')}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={() => onChange(CHOICES)}>
          {t('send.noKinds')}
        </Button>
      </Group>
    </Step>
  )
}
