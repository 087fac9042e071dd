import { useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useToastStore } from './toast-provider.tsx'

/** A message that came with the step to another page belongs to the new one. */
const WITH_THE_STEP = 1_000

/** Takes the messages of a page away when it is left. */
export const useForgetOnLeaving = (): void => {
  const store = useToastStore()
  const page = useRouterState({ select: state => state.location.pathname })
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the page that is left.
  useEffect(() => store.forget(Date.now() - WITH_THE_STEP), [store, page])
}
