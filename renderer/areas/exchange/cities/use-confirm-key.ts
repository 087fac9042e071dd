import { useClient } from '../../../app/client/core.tsx'
import { useFormats, useText } from '../../../app/text/use-text.ts'
import { useToast } from '../../../app/toast/use-toast.ts'

type Partner = { readonly id: string; readonly name: string; readonly fingerprint: string }

/** Pins the key of a partner city that was compared by telephone, and says so. */
export const useConfirmKey = () => {
  const t = useText()
  const formats = useFormats()
  const client = useClient()
  const toast = useToast()
  return async ({ id, name, fingerprint }: Partner, by: string): Promise<void> => {
    const { keyConfirmedOn } = await client.exchange.confirmKey({ partnerCity: id, fingerprint, by })
    toast.info(t('confirmKey.done', { city: name, at: formats.date(keyConfirmedOn) }))
  }
}
