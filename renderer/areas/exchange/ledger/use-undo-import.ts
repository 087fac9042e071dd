import { useClient } from '../../../app/client/core.tsx'
import { useWriting } from '../../../app/client/use-writing.ts'
import { useText } from '../../../app/text/use-text.ts'
import { useToast } from '../../../app/toast/use-toast.ts'

/** Takes an import back as a whole; its toast offers to take that back too. False: it could not be done. */
export const useUndoImport = () => {
  const t = useText()
  const client = useClient()
  const writing = useWriting()
  const toast = useToast()
  return async (stamp: string, city: string): Promise<boolean> => {
    try {
      const result = await writing(client.record.undoTransaction({ stamp }))
      toast.undone(result, t('ledger.undone', { city }))
      return true
    } catch (error) {
      toast.error(error)
      return false
    }
  }
}
