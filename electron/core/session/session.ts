import { realpathSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { v7 } from 'uuid'
import { z } from 'zod'
import { isPianoError, PianoError } from '#shared/contract/errors.ts'
import type { Operation } from '#shared/contract/operation.ts'
import type { OpenManner, OpenWorkspace } from '#shared/contract/workspace.ts'
import { isKeptBackup, newestBackup } from '../backups/backups.ts'
import { deviceFile } from '../device/device-file.ts'
import type { Recents } from '../device/recents.ts'
import type { NewWorkspace, Session } from '../serving/context.ts'
import { logError } from '../serving/log.ts'
import { readLockNote } from '../store/file/lock.ts'
import type { Workspace } from '../store/workspace.ts'
import { describeWorkspace } from './describe.ts'
import type { Store } from './store.ts'

/**
 * Writes the department and the member a person named at first start (DESIGN.md 2, "I am"). Returns the member's id, or
 * null when no role was named.
 */
const setUpGroup = async (
  workspace: Workspace,
  { department, role }: Pick<NewWorkspace, 'department' | 'role'>
): Promise<string | null> => {
  const departmentId = department?.trim() ? v7() : null
  const memberId = role?.trim() ? v7() : null
  const operations: Operation[] = []
  if (departmentId !== null) {
    operations.push({ op: 'create', type: 'department', id: departmentId, fields: { name: department } })
  }
  if (memberId !== null) {
    operations.push({
      op: 'create',
      type: 'member',
      id: memberId,
      fields: { role, ...(departmentId === null ? {} : { department: departmentId }) }
    })
  }
  if (operations.length > 0) await workspace.commit({ label: 'label.firstStart', operations })
  return memberId
}

const samePlace = (left: string, right: string): boolean => {
  try {
    return realpathSync(left) === realpathSync(right)
  } catch {
    return left === right
  }
}

/** Whoever is refused because somebody else has the file is told which backup can be read meanwhile. */
const withBackup = (home: string, error: unknown): unknown => {
  if (!isPianoError(error) || error.code !== 'WORKSPACE_IN_USE') return error
  const backup = newestBackup(home, String(error.details['workspace'] ?? ''))
  return new PianoError(error.code, { ...error.details, backup: backup?.at ?? null }, { cause: error })
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
  let current: Workspace | null = null
  let beginning: Promise<void> = Promise.resolve()
  let refusal: ReturnType<Session['refused']> = null

  const opened = (): Workspace => {
    if (current === null) throw new PianoError('NO_WORKSPACE')
    return current
  }
  const meIn = ({ id }: Workspace) => members.read()[id] ?? null

  const close = async () => {
    const closing = current
    current = null
    if (closing === null) return
    onOpen?.(null)
    await closing.close()
  }

  /** The new one is open and readable before the old one is closed: when it cannot be opened, nothing changes. */
  const replace = async (next: Workspace): Promise<OpenWorkspace> => {
    const described = await describeWorkspace(next, meIn(next)).catch(async error => {
      await next.close()
      throw error
    })
    await close()
    current = next
    refusal = null
    next.setAuthor(described.me.member)
    if (!isKeptBackup(home, next.path)) recents.add(next.path, described.cityName)
    onOpen?.(next.path)
    return described
  }

  const setMe = async (member: string | null): Promise<OpenWorkspace> => {
    const workspace = opened()
    const described = await describeWorkspace(workspace, member)
    if (described.me.member !== member) {
      throw new PianoError('RECORD_UNKNOWN', { type: 'member', id: member ?? '' })
    }
    const { [workspace.id]: _, ...others } = members.read()
    members.write(member === null ? others : { ...others, [workspace.id]: member })
    workspace.setAuthor(member)
    return described
  }

  const open = async (path: string, manner: OpenManner = 'write'): Promise<OpenWorkspace> => {
    if (current !== null && samePlace(current.path, path)) return describeWorkspace(current, meIn(current))
    if (manner === 'backup') {
      const backup = newestBackup(home, readLockNote(path)?.workspace ?? '')
      if (backup === null) throw new PianoError('FILE_MISSING')
      return replace(await store.open(backup.path, { readOnly: true }))
    }
    const how = { readOnly: manner === 'read', takeOver: manner === 'takeOver' }
    return replace(await store.open(path, how).catch(error => Promise.reject(withBackup(home, error))))
  }

  const saveElsewhere = async (path: string): Promise<OpenWorkspace> => {
    await opened().copyTo(path)
    return replace(await store.open(path))
  }

  const begin = async (path: string): Promise<void> => {
    try {
      await open(path)
    } catch (error) {
      logError('begin', error)
      refusal = { path, error: isPianoError(error) ? error : new PianoError('INTERNAL') }
    }
  }

  return {
    workspace: opened,
    isOpen: () => current !== null,
    open,
    saveElsewhere,
    begin: path => {
      beginning = begin(path)
    },
    begun: () => beginning,
    refused: () => refusal,
    async create(path: string, input: NewWorkspace) {
      const next = await store.create(path, input)
      const me = await setUpGroup(next, input).catch(async error => {
        // Nothing was there before, so nothing stays behind.
        await next.close()
        await rm(path, { force: true })
        throw error
      })
      const described = await replace(next)
      return me === null ? described : setMe(me)
    },
    close,
    describe: async () => (current === null ? null : describeWorkspace(current, meIn(current))),
    setMe
  }
}
