import { Button } from '@mantine/core'
import { IconFolderOpen, IconPackageImport, IconShieldX } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useErrorText } from '../../../app/text/use-error-text.ts'
import { useText } from '../../../app/text/use-text.ts'
import { useWorkspace } from '../../../app/workspace-context.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ConfirmKey } from '../cities/confirm-key.tsx'
import { OutcomePage } from '../outcome-page.tsx'
import type { ViewProps } from '../view-props.ts'
import { BundleReview } from './bundle-review.tsx'
import { ImportedResult } from './imported-result.tsx'
import { useReceive } from './use-receive.tsx'

type Props = { readonly fileName: string; readonly error: unknown; readonly actions: ReactNode }

/** A file that was not let in: why, and that nothing was changed. */
const RefusedFile = ({ fileName, error, actions }: Props) => {
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

/** A bundle that comes in: checked, shown field by field, and only then accepted (DESIGN.md 5, "Import"). */
export const ReceiveView = ({ overview, header }: ViewProps) => {
  const t = useText()
  const { readOnly } = useWorkspace()
  const { state, isBusy, pick, accept, leave } = useReceive()
  const [isHearing, setIsHearing] = useState(false)
  const pickButton = (variant: 'filled' | 'default') => (
    <Button
      variant={variant}
      leftSection={<IconFolderOpen size={16} aria-hidden />}
      loading={isBusy && state.step !== 'review'}
      onClick={() => void pick()}
    >
      {state.step === 'none' ? t('receive.pick') : t('receive.pickAnother')}
    </Button>
  )
  switch (state.step) {
    case 'none':
      return (
        <>
          {header()}
          <EmptyState text={t('receive.empty')} noSample>
            {pickButton('filled')}
          </EmptyState>
        </>
      )
    case 'refused':
      return (
        <>
          {header()}
          <RefusedFile fileName={state.fileName} error={state.error} actions={pickButton('default')} />
        </>
      )
    case 'imported':
      return (
        <>
          {header()}
          <ImportedResult
            preview={state.preview}
            result={state.result}
            overview={overview}
            onAnother={() => void pick()}
            onUndone={leave}
          />
        </>
      )
    case 'review': {
      const { known, older, trust, acceptedByDigits, city, fingerprint } = state.preview
      const canImport = !(known || older || readOnly) && (trust !== 'changed' || acceptedByDigits)
      return (
        <>
          {header(
            canImport && (
              <Button
                leftSection={<IconPackageImport size={16} aria-hidden />}
                loading={isBusy}
                onClick={() => (acceptedByDigits ? setIsHearing(true) : void accept(state, null))}
              >
                {t(acceptedByDigits ? 'receive.importNewKey' : 'receive.import')}
              </Button>
            )
          )}
          <ConfirmKey
            city={{ name: city.name, fingerprint }}
            opened={isHearing}
            onConfirm={by => accept(state, by)}
            onClose={() => setIsHearing(false)}
          />
          <BundleReview
            fileName={state.fileName}
            preview={state.preview}
            actions={
              <>
                {pickButton('default')}
                <Button variant="default" onClick={leave}>
                  {canImport ? t('receive.leave') : t('action.close')}
                </Button>
              </>
            }
          />
        </>
      )
    }
  }
}
