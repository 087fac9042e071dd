import { CloseButton } from '@mantine/core'
import { useFocusWithin, useHover, useMergedRef, useWindowEvent } from '@mantine/hooks'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { useLanguage, useText } from '../text/use-text.ts'
import type { Way } from '../ways/way.ts'
import { ProblemText } from './problem-text.tsx'
import { useToastStore } from './toast-provider.tsx'
import { type Message, TOAST_KINDS, type ToastKind } from './toast-store.ts'
import classes from './toasts.module.css'
import { useToast } from './use-toast.ts'

/** How long what was done is told, in milliseconds, while nobody is at it. */
const TOLD = 8_000
/** Whoever was away for longer comes back to a window without old messages. */
const AWAY = 10 * 60_000
/** Leads from anywhere to what can be done about the newest message. */
const KEY = 'F8'

/** Takes away what is long past: of another language, and from before the person went away. */
const useForgetting = (): void => {
  const store = useToastStore()
  const language = useLanguage()
  const said = useRef(language)
  const leftAt = useRef<number | null>(null)
  const leave = () => {
    leftAt.current ??= Date.now()
  }
  const comeBack = () => {
    if (leftAt.current !== null && Date.now() - leftAt.current > AWAY) store.forget(Date.now())
    leftAt.current = null
  }
  useWindowEvent('blur', leave)
  useWindowEvent('focus', comeBack)
  useEffect(() => {
    const turn = () => (document.hidden ? leave : comeBack)()
    document.addEventListener('visibilitychange', turn)
    return () => document.removeEventListener('visibilitychange', turn)
  })
  useEffect(() => {
    if (said.current !== language) store.forget(Date.now())
    said.current = language
  }, [store, language])
}

type OneProps = { readonly kind: ToastKind; readonly message: Message }

/** A message; what was done goes by itself, unless somebody is at it. */
const One = ({ kind, message }: OneProps) => {
  const t = useText()
  const store = useToastStore()
  const toast = useToast()
  const { ref: pointed, hovered } = useHover()
  const { ref: entered, focused } = useFocusWithin()
  const ref = useMergedRef(pointed, entered)
  const isUsed = hovered || focused
  useEffect(() => {
    if (kind === 'problem' || isUsed) return
    const timer = setTimeout(() => store.hide(kind), TOLD)
    return () => clearTimeout(timer)
  }, [kind, isUsed, store])
  const go = ({ act }: Way) => {
    store.hide(kind)
    act().catch(toast.error)
  }
  return (
    <div
      ref={ref}
      role={kind === 'done' ? 'status' : 'alert'}
      aria-keyshortcuts={KEY}
      className={classes.message}
      data-toast={kind}
    >
      {kind === 'problem' && (
        <IconAlertTriangle size={18} stroke={1.6} aria-hidden className={classes.mark} />
      )}
      <ProblemText text={message.text} ways={message.ways} onWay={go} isShort={kind === 'done'} />
      <CloseButton size="sm" aria-label={t('action.close')} onClick={() => store.hide(kind)} />
    </div>
  )
}

/** The messages of the program: in the frame where it has room for them, so that they cover nothing; else at the top of the page. */
export const Toasts = () => {
  const store = useToastStore()
  const toasts = useSyncExternalStore(store.subscribe, store.get)
  const places = useSyncExternalStore(store.subscribe, store.places)
  useForgetting()
  useWindowEvent('keydown', event => {
    if (event.key === KEY) document.querySelector<HTMLElement>('[data-toast] button')?.focus()
    const kind = document.activeElement?.closest<HTMLElement>('[data-toast]')?.dataset['toast']
    if (event.key === 'Escape') for (const one of TOAST_KINDS.filter(own => own === kind)) store.hide(one)
  })
  return TOAST_KINDS.map(kind => {
    const message = toasts[kind]
    const place = places[kind]
    const region = (
      <div
        key={kind}
        aria-live={kind === 'done' ? 'polite' : 'assertive'}
        className={place === null ? classes.alone : classes.inFrame}
      >
        {message && <One key={message.shownAt} kind={kind} message={message} />}
      </div>
    )
    return place === null ? region : createPortal(region, place, kind)
  })
}
