import { realpathSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { z } from 'zod'
import { PianoError } from '#shared/contract/errors.ts'
import type { OpenWorkspace } from '#shared/contract/workspace.ts'
import type { NewWorkspace, Session } from './context.ts'
import { deviceFile } from './device-file.ts'
import type { Recents } from './recents.ts'
import { describeWorkspace } from './session-describe.ts'
import { setUpGroup } from './session-set-up.ts'
import type { OpenedWorkspace, Store } from './session-store.ts'

const samePlace = (left: string, right: string): boolean => {
  try {
    return realpathSync(left) === realpathSync(right)
  } catch {
    return left === right
  }
}

type Options = {
  readonly home: string
  readonly store: Store
  readonly recents: Recents
  /** Called with the path when a workspace is open, with null when none is. */
  readonly onOpen?: (path: string | null) => void
}

/** The session of one core: at most one workspace, and who works in it on this device. */
export const createSession = ({ home, store, recents, onOpen }: Options): Session => {
  const members = deviceFile(home, 'members.json', z.record(z.string(), z.string()), {})
  let current: OpenedWorkspace | null = null

  const opened = (): OpenedWorkspace => {
    if (current === null) throw new PianoError('NO_WORKSPACE')
    return current
  }

  const close = async () => {
    const closing = current
    current = null
    if (closing === null) return
    onOpen?.(null)
    await closing.workspace.close()
  }

  /** The new one is open and readable before the old one is closed: when it cannot be opened, nothing changes. */
  const replace = async (next: OpenedWorkspace): Promise<OpenWorkspace> => {
    const { workspace } = next
    const described = await describeWorkspace(next, members.read()[workspace.id] ?? null).catch(
      async error => {
        await workspace.close()
        throw error
      }
    )
    await close()
    current = next
    workspace.setAuthor(described.me.member)
    recents.add(workspace.path, described.cityName)
    onOpen?.(workspace.path)
    return described
  }

  const describe = () => {
    if (current === null) return Promise.resolve(null)
    return describeWorkspace(current, members.read()[current.workspace.id] ?? null)
  }

  const setMe = async (member: string | null): Promise<OpenWorkspace> => {
    const { workspace } = opened()
    const described = await describeWorkspace(opened(), member)
    if (described.me.member !== member) {
      throw new PianoError('RECORD_UNKNOWN', { type: 'member', id: member ?? '' })
    }
    const { [workspace.id]: _, ...others } = members.read()
    members.write(member === null ? others : { ...others, [workspace.id]: member })
    workspace.setAuthor(member)
    return described
  }

  return {
    workspace: () => opened().workspace,
    isOpen: () => current !== null,
    async open(path) {
      if (current !== null && samePlace(current.workspace.path, path)) {
        return describeWorkspace(current, members.read()[current.workspace.id] ?? null)
      }
      return replace(await store.open(path))
    },
    async create(path: string, input: NewWorkspace) {
      const next = await store.create(path, input)
      const me = await setUpGroup(next.workspace, input).catch(async error => {
        // Nothing was there before, so nothing stays behind.
        await next.workspace.close()
        await rm(path, { force: true })
        throw error
      })
      const described = await replace(next)
      return me === null ? described : setMe(me)
    },
    close,
    describe,
    setMe
  }
}
