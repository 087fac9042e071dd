import { Modal } from '@mantine/core'
import { NewWorkspace } from '../../areas/first-start/new-workspace.tsx'
import { useText } from '../text/use-text.ts'

type Props = { readonly opened: boolean; readonly onClose: () => void }

/** Makes a new workspace beside the open one, which stays until the new one is there. */
export const NewWorkspaceDialog = ({ opened, onClose }: Props) => {
  const t = useText()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('firstStart.new')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <NewWorkspace />
    </Modal>
  )
}
