import { useClient } from '../../../app/client/core.tsx'
import { useWriting } from '../../../app/client/use-writing.ts'
import { useText } from '../../../app/text/use-text.ts'
import { useLeftAlone } from '../../../app/toast/use-left-alone.ts'
import { useToast } from '../../../app/toast/use-toast.tsx'

/** Takes an import back as a whole; its toast offers to take that back too. False: it could not be done. */
export const useUndoImport = () => {
  const t = useText()
  const client = useClient()
  const writing = useWriting()
  const toast = useToast()
  const leftAlone = useLeftAlone()
  return async (stamp: string, city: string): Promise<boolean> => {
    try {
      const result = await writing(client.record.undoTransaction({ stamp }))
      const done = t('ledger.undone', { city })
      const text = result.left.length > 0 ? `${done} ${leftAlone(result.left)}` : done
      if (result.stamp === null) toast.info(text)
      else toast.saved(text, result.stamp)
      return true
    } catch (error) {
      toast.error(error)
      return false
    }
  }
}
