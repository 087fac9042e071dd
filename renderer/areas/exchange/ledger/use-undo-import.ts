import { useQueryClient } from '@tanstack/react-query'
import { useClient } from '../../../app/client/core.tsx'
import { useText } from '../../../app/text/use-text.ts'
import { useLeftAlone } from '../../../app/toast/use-left-alone.ts'
import { useToast } from '../../../app/toast/use-toast.tsx'

/** Takes an import back as a whole; its toast offers to take that back too. False: it could not be done. */
export const useUndoImport = () => {
  const t = useText()
  const client = useClient()
  const queries = useQueryClient()
  const toast = useToast()
  const leftAlone = useLeftAlone()
  return async (stamp: string, city: string): Promise<boolean> => {
    try {
      const result = await client.record.undoTransaction({ stamp })
      const done = t('ledger.undone', { city })
      const text = result.left.length > 0 ? `${done} ${leftAlone(result.left)}` : done
      if (result.stamp === null) toast.info(text)
      else toast.saved(text, result.stamp)
      await queries.invalidateQueries()
      return true
    } catch (error) {
      toast.error(error)
      return false
    }
  }
}
