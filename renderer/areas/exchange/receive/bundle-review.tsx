import { IconHistory, IconReload, IconShieldX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { BundlePreview } from '#shared/contract/exchange.ts'
import { useFormats, useText } from '../../../app/text/use-text.ts'
import { DifferenceList } from '../differences/difference-list.tsx'
import { OutcomePage } from '../outcome-page.tsx'
import { BundleSummary } from './bundle-summary.tsx'
import { useBundleFacts } from './use-bundle-facts.tsx'

type Props = {
  readonly fileName: string
  readonly preview: BundlePreview
  readonly actions: ReactNode
}

/** What a file holds before it is let in; or, when it cannot or need not be, why. */
export const BundleReview = ({ fileName, preview, actions }: Props) => {
  const t = useText()
  const formats = useFormats()
  const facts = useBundleFacts(fileName, preview)
  const names = {
    city: preview.city.name,
    sequence: formats.number(preview.sequence),
    at: formats.date(preview.createdAt)
  }
  if (preview.trust === 'changed')
    return (
      <OutcomePage
        icon={IconShieldX}
        colour="bad"
        title={t('receive.keyChanged', names)}
        text={t('receive.keyChangedText', names)}
        facts={facts}
        actions={actions}
      />
    )
  if (preview.known)
    return (
      <OutcomePage
        icon={IconReload}
        colour="met"
        title={t('receive.known', names)}
        text={t('receive.knownText', names)}
        facts={facts}
        actions={actions}
      />
    )
  if (preview.older)
    return (
      <OutcomePage
        icon={IconHistory}
        colour="watch"
        title={t('receive.older', names)}
        text={t('receive.olderText', names)}
        facts={facts}
        actions={actions}
      />
    )
  return (
    <>
      <BundleSummary fileName={fileName} preview={preview} actions={actions} />
      <DifferenceList preview={preview} />
    </>
  )
}
