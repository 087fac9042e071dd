import { Alert, Button } from '@mantine/core'
import { IconArrowBackUp, IconCircleCheckFilled, IconShieldQuestion } from '@tabler/icons-react'
import { useState } from 'react'
import type { BundlePreview } from '#shared/contract/exchange.ts'
import { usePlace } from '../../../app/places/place.ts'
import { useFormats, useText } from '../../../app/text/use-text.ts'
import { ConfirmKey } from '../cities/confirm-key.tsx'
import { useConfirmKey } from '../cities/use-confirm-key.ts'
import { useUndoImport } from '../ledger/use-undo-import.ts'
import { OutcomePage } from '../outcome-page.tsx'
import type { Overview } from '../overview.ts'
import { TrustMark } from '../trust-mark.tsx'
import type { Imported } from './use-receive.tsx'

type Props = {
  readonly preview: BundlePreview
  readonly result: Imported
  readonly overview: Overview | undefined
  readonly onAnother: () => void
  readonly onUndone: () => void
}

/** What came in; that it can be undone as a whole; what to do next. */
export const ImportedResult = ({ preview, result, overview, onAnother, onUndone }: Props) => {
  const t = useText()
  const { number } = useFormats()
  const place = usePlace()
  const confirmKey = useConfirmKey()
  const undoImport = useUndoImport()
  const [confirming, setConfirming] = useState(false)
  const partner = overview?.partners.find(one => one.id === result.partnerCity)
  const trust = partner?.keyState === 'confirmed' ? 'confirmed' : result.trust
  const { stamp } = result
  const undo = async () => {
    if (stamp !== null && (await undoImport(stamp, preview.city.name))) onUndone()
  }
  return (
    <OutcomePage
      icon={IconCircleCheckFilled}
      colour="good"
      title={
        result.changed
          ? t('imported.title', { city: preview.city.name, sequence: number(preview.sequence) })
          : t('imported.nothing', { city: preview.city.name })
      }
      text={result.changed ? t('imported.text') : t('imported.nothingText')}
      facts={[
        [t('sent.content'), t('sent.records', { count: result.records, number: number(result.records) })],
        [t('imported.origin'), <TrustMark key="trust" trust={trust} />]
      ]}
      actions={
        <>
          <Button onClick={() => place.change({ view: 'library' })}>{t('imported.library')}</Button>
          <Button variant="default" onClick={onAnother}>
            {t('receive.pickAnother')}
          </Button>
          {stamp !== null && (
            <Button
              variant="default"
              leftSection={<IconArrowBackUp size={16} aria-hidden />}
              onClick={() => void undo()}
            >
              {t('imported.undo')}
            </Button>
          )}
        </>
      }
    >
      {trust === 'unverified' && (
        <Alert color="orange" variant="light" icon={<IconShieldQuestion />}>
          {t('imported.unverified', { city: preview.city.name })}{' '}
          {partner && (
            <Button size="compact-sm" variant="default" mt="sm" onClick={() => setConfirming(true)}>
              {t('confirmKey.open')}
            </Button>
          )}
        </Alert>
      )}
      {partner && (
        <ConfirmKey
          city={{ name: partner.name, fingerprint: preview.fingerprint }}
          opened={confirming}
          onConfirm={by =>
            confirmKey({ id: partner.id, name: partner.name, fingerprint: preview.fingerprint }, by)
          }
          onClose={() => setConfirming(false)}
        />
      )}
    </OutcomePage>
  )
}
