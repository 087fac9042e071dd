import { Radio, Stack } from '@mantine/core'
import { choiceLabel } from '#shared/i18n/labels.ts'
import { AUDIENCES, type Audience, isAudience } from '#shared/model/audience.ts'
import { useText } from '../../../app/text/use-text.ts'
import { Step } from './step.tsx'

type Props = { readonly value: Audience; readonly onChange: (audience: Audience) => void }

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
