import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { RecordKey } from '../../../app/places/place.ts'
import { useText } from '../../../app/text/use-text.ts'
import { useWorkspace } from '../../../app/workspace-context.ts'
import { RecordPanel } from '../../../record/record-panel.tsx'
import { Fingerprint } from '../fingerprint.tsx'
import type { Partner } from '../overview.ts'
import { TrustMark } from '../trust-mark.tsx'
import { ConfirmKey } from './confirm-key.tsx'
import { useConfirmKey } from './use-confirm-key.ts'

type Props = { readonly record: RecordKey; readonly partner: Partner | undefined }

/** A partner city beside the list: its record, its key, and the way to confirm it. */
export const PartnerPanel = ({ record, partner }: Props) => {
  const t = useText()
  const confirmKey = useConfirmKey()
  const { readOnly } = useWorkspace()
  const [confirming, setConfirming] = useState(false)
  const fingerprint = partner?.fingerprint ?? null
  const canConfirm = !readOnly && partner?.keyState === 'unverified' && fingerprint !== null
  return (
    <>
      <RecordPanel
        {...record}
        primary={canConfirm && <Button onClick={() => setConfirming(true)}>{t('confirmKey.open')}</Button>}
        lead={
          partner && (
            <Stack gap={4} pb="sm">
              <TrustMark trust={partner.keyState} />
              {fingerprint !== null && <Fingerprint fingerprint={fingerprint} />}
              <Text fz="sm" c="dimmed">
                {t(`keyState.${partner.keyState}`)}
              </Text>
            </Stack>
          )
        }
      />
      {partner && fingerprint !== null && (
        <ConfirmKey
          city={{ name: partner.name, fingerprint }}
          opened={confirming}
          onConfirm={by => confirmKey({ id: partner.id, name: partner.name, fingerprint }, by)}
          onClose={() => setConfirming(false)}
        />
      )}
    </>
  )
}
