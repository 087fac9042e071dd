import { IconHistory, IconReload, IconShieldX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { BundlePreview } from '#shared/contract/exchange.ts'
import { useFormats, useText } from '../../../app/text/use-text.ts'
import { DifferenceList } from '../differences/difference-list.tsx'
import { OutcomePage } from '../outcome-page.tsx'
import { BundleSummary } from './bundle-summary.tsx'
import { useBundleFacts } from './use-bundle-facts.tsx'

const REFUSALS = {
  changed: {
    icon: IconShieldX,
    colour: 'bad',
    title: 'receive.keyChanged',
    text: 'receive.keyChangedText'
  },
  known: { icon: IconReload, colour: 'met', title: 'receive.known', text: 'receive.knownText' },
  older: { icon: IconHistory, colour: 'watch', title: 'receive.older', text: 'receive.olderText' }
} as const

const refusalOf = ({
  trust,
  acceptedByDigits,
  known,
  older
}: BundlePreview): keyof typeof REFUSALS | null => {
  if (trust === 'changed' && !acceptedByDigits) return 'changed'
  if (known) return 'known'
  return older ? 'older' : null
}

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
  const refusal = refusalOf(preview)
  if (refusal !== null) {
    const { icon, colour, title, text } = REFUSALS[refusal]
    return (
      <OutcomePage
        icon={icon}
        colour={colour}
        title={t(title, names)}
        text={t(text, names)}
        facts={facts}
        actions={actions}
      />
    )
  }
  return (
    <>
      <BundleSummary fileName={fileName} preview={preview} actions={actions} />
      <DifferenceList preview={preview} />
    </>
  )
}
