import { Button, List } from '@mantine/core'
import { IconCircleCheckFilled } from '@tabler/icons-react'
import { usePlace } from '../../../app/places/place.ts'
import { useFormats, useText } from '../../../app/text/use-text.ts'
import { Fingerprint } from '../fingerprint.tsx'
import { Hash } from '../hash.tsx'
import { OutcomePage } from '../outcome-page.tsx'
import type { Overview } from '../overview.ts'
import type { Sent } from './use-save-bundle.ts'

type Props = {
  readonly sent: Sent
  readonly overview: Overview
  readonly onAnother: () => void
}

/** What was saved, and what to do with it now; it stays until a person goes on. */
export const SentResult = ({ sent, overview, onAnother }: Props) => {
  const t = useText()
  const { number, size } = useFormats()
  const place = usePlace()
  const city = overview.partners.find(partner => partner.id === sent.recipient)?.name
  return (
    <OutcomePage
      icon={IconCircleCheckFilled}
      colour="good"
      title={t(sent.again ? 'sent.again' : 'sent.title', { sequence: number(sent.sequence) })}
      text={t(sent.again ? 'sent.againText' : 'sent.text')}
      facts={[
        [t('sent.file'), <bdi key="file">{sent.fileName}</bdi>],
        [t('sent.recipient'), city ?? t('send.anyCity')],
        [
          t('sent.content'),
          [
            t('sent.records', { count: sent.records, number: number(sent.records) }),
            t('sent.withheld', { count: sent.withheld, number: number(sent.withheld) }),
            size(sent.size)
          ].join(' · ')
        ],
        [t('sent.fingerprint'), <Fingerprint key="print" fingerprint={overview.own.fingerprint} />],
        [t('hash.title'), <Hash key="hash" value={sent.packageHash} />]
      ]}
      actions={
        <>
          <Button onClick={onAnother}>{t('sent.another')}</Button>
          <Button variant="default" onClick={() => place.change({ view: 'ledger' })}>
            {t('sent.ledger')}
          </Button>
        </>
      }
    >
      <List type="ordered" spacing={4}>
        <List.Item>{t('sent.next1')}</List.Item>
        <List.Item>{t('sent.next2')}</List.Item>
      </List>
    </OutcomePage>
  )
}
