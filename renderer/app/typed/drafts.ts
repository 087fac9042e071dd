import { useSyncExternalStore } from 'react'
import type { Draft } from '#shared/contract/drafts.ts'
import { type Client, useClient } from '../client/core.tsx'
import { useWorkspace } from '../workspace-context.ts'

export type KeptDrafts = readonly (readonly [string, Draft])[]

/** What was typed into one workspace and is not saved: on the screen at once, in the core when the hand has come to rest. */
export type Drafts = {
  readonly get: (key: string) => Draft | undefined
  /** Null: it was saved, or given up. */
  readonly keep: (key: string, draft: Draft | null) => void
  /** While an input is open it holds its draft: nobody else takes it up. Gives the way to let go. */
  readonly hold: (key: string) => () => void
  /** Drafts that no input holds; the same object while they are the same. */
  readonly waiting: () => ReadonlyMap<string, Draft>
  readonly subscribe: (listener: () => void) => () => void
  /** Brings those of earlier days, once; `resume` saves what it can of them, and gives the rest. */
  readonly load: (resume: (kept: KeptDrafts) => Promise<KeptDrafts>) => Promise<void>
  /** Sends at once what the core does not have yet. */
  readonly send: () => Promise<void>
}

/** Key of what is typed into a field of a record. */
export const fieldKey = (type: string, id: string, name: string): string => `${type}/${id}/${name}`

/** Beginning of the keys of what is typed into lines that make new records in a parent. */
export const newLines = (type: string, parent: string): string => `new/${type}/${parent}/`

/** Key of what is typed into such a line: it bears the id of the record that it makes, so that it is never made twice. */
export const newKey = (type: string, parent: string, id: string, name: string): string =>
  `${newLines(type, parent)}${id}/${name}`

/** Key of what is typed into a dialog or a popover: what it is for, and about. */
export const formKey = (name: string, about: string): string => `form/${name}/${about}`.slice(0, LONGEST_KEY)

type KeyParts =
  | { readonly kind: 'field'; readonly type: string; readonly id: string; readonly name: string }
  | { readonly kind: 'new'; readonly type: string; readonly parent: string; readonly id: string }
  | { readonly kind: 'form'; readonly name: string; readonly about: string }

/** What a key says. */
export const partsOf = (key: string): KeyParts => {
  const [first = '', second = '', third = '', fourth = ''] = key.split('/')
  if (first === 'new') return { kind: 'new', type: second, parent: third, id: fourth }
  if (first === 'form') return { kind: 'form', name: second, about: third }
  return { kind: 'field', type: first, id: second, name: third }
}

const AT_REST = 300
/** As the core takes them. */
const LONGEST_KEY = 300

/** What the core does not have yet, of each workspace that was open here. */
const outgoing = new Set<{ readonly size: () => number; readonly send: () => Promise<void> }>()

/** Sends at once what the core does not have yet. */
export const sendDrafts = async (): Promise<void> => {
  await Promise.all([...outgoing].map(({ send }) => send()))
}

/** How much that is, in characters. */
export const unsentSize = (): number => [...outgoing].reduce((sum, { size }) => sum + size(), 0)

const newDrafts = (client: Client, workspace: string): Drafts => {
  const drafts = new Map<string, Draft>()
  const unsent = new Set<string>()
  const held = new Map<string, number>()
  const listeners = new Set<() => void>()
  let waiting: ReadonlyMap<string, Draft> | null = null
  let timer = 0
  let sending: Promise<unknown> = Promise.resolve()

  const changed = () => {
    waiting = null
    for (const listener of listeners) listener()
  }
  const sendNow = async (): Promise<void> => {
    window.clearTimeout(timer)
    const keys = [...unsent]
    if (keys.length === 0) return
    unsent.clear()
    try {
      await client.drafts.keep({
        workspace,
        drafts: Object.fromEntries(keys.map(key => [key, drafts.get(key) ?? null]))
      })
    } catch {
      // The core is gone for a moment: with the next key they leave together.
      for (const key of keys) unsent.add(key)
    }
  }
  // One after the other, so that an older text never takes the place of a newer one.
  const send = (): Promise<void> => {
    const work = sending.then(sendNow)
    sending = work
    return work
  }
  let loading: Promise<void> | null = null
  const bring = async (resume: (kept: KeptDrafts) => Promise<KeptDrafts>): Promise<void> => {
    try {
      const kept = Object.entries(await client.drafts.list({ workspace }))
      const left = new Map(await resume(kept))
      for (const [key] of kept) if (!left.has(key)) unsent.add(key)
      for (const [key, draft] of left) if (!drafts.has(key) && !unsent.has(key)) drafts.set(key, draft)
      if (left.size > 0) changed()
      await send()
    } catch {
      // They stay where they are, for the next start.
    }
  }
  outgoing.add({
    size: () => [...unsent].reduce((sum, key) => sum + JSON.stringify(drafts.get(key) ?? null).length, 0),
    send
  })
  // A page that goes away does not wait for anything.
  window.addEventListener('pagehide', () => void sendNow())

  return {
    get: key => drafts.get(key),
    keep(key, draft) {
      if (draft === null && !drafts.delete(key)) return
      if (draft !== null) drafts.set(key, draft)
      unsent.add(key)
      window.clearTimeout(timer)
      timer = window.setTimeout(() => void send(), AT_REST)
      // Whoever holds it knows.
      if (!held.has(key)) changed()
    },
    hold(key) {
      held.set(key, (held.get(key) ?? 0) + 1)
      changed()
      return () => {
        const left = (held.get(key) ?? 1) - 1
        if (left === 0) held.delete(key)
        else held.set(key, left)
        changed()
      }
    },
    waiting() {
      waiting ??= new Map([...drafts].filter(([key]) => !held.has(key)))
      return waiting
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    load(resume) {
      loading ??= bring(resume)
      return loading
    },
    send
  }
}

const stores = new WeakMap<Client, Map<string, Drafts>>()

/** The drafts of a workspace in this window. */
export const draftsOf = (client: Client, workspace: string): Drafts => {
  const ofClient = stores.get(client) ?? new Map<string, Drafts>()
  stores.set(client, ofClient)
  const drafts = ofClient.get(workspace) ?? newDrafts(client, workspace)
  ofClient.set(workspace, drafts)
  return drafts
}

export const useDrafts = (): Drafts => draftsOf(useClient(), useWorkspace().id)

/** Drafts that no input holds. */
export const useWaitingDrafts = (): ReadonlyMap<string, Draft> => {
  const drafts = useDrafts()
  return useSyncExternalStore(drafts.subscribe, drafts.waiting)
}

/** Whether something was typed here before that no input holds now. */
export const useIsWaiting = (key: string): boolean => {
  const drafts = useDrafts()
  return useSyncExternalStore(drafts.subscribe, () => drafts.waiting().has(key))
}
