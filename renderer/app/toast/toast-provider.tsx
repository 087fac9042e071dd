import { createContext, type ReactNode, use, useCallback, useState } from 'react'
import { newToastStore, type ToastKind, type ToastStore } from './toast-store.ts'

const ToastContext = createContext<ToastStore | null>(null)

export const ToastProvider = ({ children }: { readonly children: ReactNode }) => {
  const [store] = useState(newToastStore)
  return <ToastContext value={store}>{children}</ToastContext>
}

export const useToastStore = (): ToastStore => {
  const store = use(ToastContext)
  if (store === null) throw new Error('a screen outside of ToastProvider')
  return store
}

type Props = { readonly kind: ToastKind; readonly className?: string | undefined }

/** Room in the frame for messages of a kind, where they cover nothing. */
export const ToastPlace = ({ kind, className }: Props) => {
  const store = useToastStore()
  const place = useCallback((element: HTMLElement | null) => store.place(kind, element), [store, kind])
  return <div className={className} ref={place} />
}
