import { IconShieldX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useErrorText } from '../../../app/text/use-error-text.ts'
import { useText } from '../../../app/text/use-text.ts'
import { OutcomePage } from '../outcome-page.tsx'

type Props = { readonly fileName: string; readonly error: unknown; readonly actions: ReactNode }

/** A file that was not let in: why, and that nothing was changed. */
export const RefusedFile = ({ fileName, error, actions }: Props) => {
  const t = useText()
  const errorText = useErrorText()
  return (
    <OutcomePage
      icon={IconShieldX}
      colour="bad"
      title={t('receive.refused')}
      text={errorText(error)}
      facts={[
        [t('sent.file'), <bdi key="file">{fileName}</bdi>],
        [t('receive.workspace'), t('receive.unchanged')]
      ]}
      actions={actions}
    />
  )
}
