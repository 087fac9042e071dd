import { Button } from '@mantine/core'
import { IconFolderOpen, IconPackageImport } from '@tabler/icons-react'
import { useText } from '../../../app/text/use-text.ts'
import { useWorkspace } from '../../../app/workspace-context.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import type { ViewProps } from '../view-props.ts'
import { BundleReview } from './bundle-review.tsx'
import { ImportedResult } from './imported-result.tsx'
import { RefusedFile } from './refused-file.tsx'
import { useReceive } from './use-receive.tsx'

/** A bundle that comes in: checked, shown field by field, and only then accepted (DESIGN.md 5, "Import"). */
export const ReceiveView = ({ overview, header }: ViewProps) => {
  const t = useText()
  const { readOnly } = useWorkspace()
  const { state, isBusy, pick, accept, leave } = useReceive()
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
      const { known, older, trust } = state.preview
      const canImport = !(known || older || readOnly) && trust !== 'changed'
      return (
        <>
          {header(
            canImport && (
              <Button
                leftSection={<IconPackageImport size={16} aria-hidden />}
                loading={isBusy}
                onClick={() => void accept(state)}
              >
                {t('receive.import')}
              </Button>
            )
          )}
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
