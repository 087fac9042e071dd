import type { Way } from '../ways/way.ts'

/** A message and what can be done about it. */
export type Message = {
  readonly text: string
  readonly ways: readonly Way[]
  /** Milliseconds since 1970. */
  readonly shownAt: number
}

/** What was done, and what went wrong: of each the newest alone. */
export const TOAST_KINDS = ['done', 'problem'] as const
export type ToastKind = (typeof TOAST_KINDS)[number]

export type Toasts = Readonly<Record<ToastKind, Message | null>>
type Places = Readonly<Record<ToastKind, HTMLElement | null>>
const NOTHING = { done: null, problem: null } as const

export type ToastStore = {
  get(): Toasts
  /** Where in the frame each kind is shown; null where there is no frame. */
  places(): Places
  subscribe(listener: () => void): () => void
  show(kind: ToastKind, text: string, ways: readonly Way[]): void
  hide(kind: ToastKind): void
  /** Takes away what was shown before an instant. */
  forget(before: number): void
  place(kind: ToastKind, element: HTMLElement | null): void
}

export const newToastStore = (): ToastStore => {
  const listeners = new Set<() => void>()
  let toasts: Toasts = NOTHING
  let places: Places = NOTHING
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const set = (change: Partial<Toasts>) => {
    toasts = { ...toasts, ...change }
    tell()
  }
  return {
    get: () => toasts,
    places: () => places,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    show: (kind, text, ways) => set({ [kind]: { text, ways, shownAt: Date.now() } }),
    hide: kind => set({ [kind]: null }),
    forget: before => {
      const past = TOAST_KINDS.filter(kind => (toasts[kind]?.shownAt ?? before) < before)
      if (past.length > 0) set(Object.fromEntries(past.map(kind => [kind, null])))
    },
    place(kind, element) {
      if (places[kind] === element) return
      places = { ...places, [kind]: element }
      tell()
    }
  }
}
