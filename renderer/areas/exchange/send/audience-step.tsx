import { Radio, Stack } from '@mantine/core'
import { AUDIENCES, type Audience } from '#shared/contract/base.ts'
import { choiceLabel } from '#shared/i18n/labels.ts'
import { useText } from '../../../app/text/use-text.ts'
import { Step } from './step.tsx'

type Props = { readonly value: Audience; readonly onChange: (audience: Audience) => void }

const isAudience = (value: string): value is Audience => AUDIENCES.some(one => one === value)

/** Who is to read it, and what that means for what they may see. */
export const AudienceStep = ({ value, onChange }: Props) => {
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
