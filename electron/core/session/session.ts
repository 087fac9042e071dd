import { realpathSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { v7 } from 'uuid'
import { z } from 'zod'
import { type ErrorCode, isPianoError, PianoError } from '#shared/contract/errors.ts'
import type { Operation } from '#shared/contract/operation.ts'
import type { OpenManner, OpenWorkspace } from '#shared/contract/workspace.ts'
import { haystackOf, matches, queryOf } from '#shared/search/query.ts'
import { isKeptBackup, newestBackup } from '../backups/backups.ts'
import { deviceFile } from '../device/device-file.ts'
import type { Recents } from '../device/recents.ts'
import { isWithin } from '../files/folder.ts'
import { SAMPLE_DAY, sampleFolder } from '../sample/folder.ts'
import type { Back, NewWorkspace, Session } from '../serving/context.ts'
import { logError } from '../serving/log.ts'
import { readLockNote } from '../store/file/lock.ts'
import type { Workspace } from '../store/workspace.ts'
import { describeWorkspace } from './describe.ts'
import { backUpRegularly, type RegularBackups } from './regular-backups.ts'
import type { Store } from './store.ts'

/** Says whether a role names who coordinates, in any of the languages: "Coordinamento", "coordinatrice", "منسقة الفريق". */
const coordinates = (role: string | null): boolean =>
  ['coordin', 'منسق', 'تنسيق'].some(word => matches(queryOf(word), haystackOf(role ?? '')))

/**
 * Writes the department and the member a person named at first start (DESIGN.md 2, "I am"). Returns the member's id, or
 * null when no role was named.
 */
const setUpGroup = async (
  workspace: Workspace,
  { department, role, alone }: Pick<NewWorkspace, 'department' | 'role' | 'alone'>
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
      fields: {
        role,
        ...(departmentId !== null && { department: departmentId }),
        ...(coordinates(role) && { function: 'coordinator' })
      }
    })
  }
  if (alone) {
    const { id } = await workspace.read.selectFrom('city').select('id').executeTakeFirstOrThrow()
    operations.push({ op: 'set', type: 'city', id, fields: { mode: 'alone' } })
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

/** Problems of a file that is not to be had, so that its newest backup is of use. */
const BACKUP_HELPS: ReadonlySet<ErrorCode> = new Set([
  'WORKSPACE_IN_USE',
  'WORKSPACE_DAMAGED',
  'WORKSPACE_NOT_A_WORKSPACE',
  'WORKSPACE_MISSING'
])

type Options = {
  readonly home: string
  readonly store: Store
  readonly recents: Recents
  /** Whether a workspace that is written into is backed up by itself. */
  readonly backsUp: boolean
  /** Called with the path when a workspace is open, with null when none is. */
  readonly onOpen?: (path: string | null) => void
}

/** The session of one core: at most one workspace, and who works in it on this device. */
export const createSession = ({ home, store, recents, backsUp, onOpen }: Options): Session => {
  const members = deviceFile(home, 'members.json', z.record(z.string(), z.string()), {})
  let current: Workspace | null = null
  let backups: RegularBackups | null = null
  let behind: Back | null = null
  let beginning: Promise<void> = Promise.resolve()
  let refusal: ReturnType<Session['refused']> = null

  const opened = (): Workspace => {
    if (current === null) throw new PianoError('NO_WORKSPACE')
    return current
  }
  const meIn = ({ id }: Workspace) => members.read()[id] ?? null
  const lookedAt = ({ path }: Workspace): OpenWorkspace['lookedAt'] => {
    if (isKeptBackup(home, path)) return 'backup'
    return isWithin(path, sampleFolder(home)) ? 'sample' : null
  }
  const describe = async (workspace: Workspace, member = meIn(workspace)): Promise<OpenWorkspace> => {
    const described = await describeWorkspace(workspace, member, lookedAt(workspace))
    const fails = workspace === current && backups?.failed() === true
    return fails ? { ...described, warnings: [...described.warnings, 'backupsFail'] } : described
  }

  const close = async () => {
    const closing = current
    current = null
    if (closing === null) return
    onOpen?.(null)
    await backups?.end()
    backups = null
    await closing.close()
  }

  /** What stands behind the next one that is only looked at: the group's own workspace, also when one looks from one to another. */
  const behindNext = async (): Promise<Back | null> => {
    if (current === null || lookedAt(current) !== null) return behind
    return { path: current.path, cityName: (await describe(current)).cityName, inUse: null }
  }

  /** The new one is open and readable before the old one is closed: when it cannot be opened, nothing changes. */
  const replace = async (next: Workspace, inUse: Back | null = null): Promise<OpenWorkspace> => {
    const described = await describe(next).catch(async error => {
      await next.close()
      throw error
    })
    behind = described.lookedAt === null ? null : (inUse ?? (await behindNext()))
    await close()
    current = next
    const resumes = recents.workspaceAt(next.path) === next.id
    if (backsUp && !next.readOnly) backups = backUpRegularly(next, home, resumes)
    refusal = null
    next.setAuthor(described.me.member)
    if (described.lookedAt === null)
      recents.add({ path: next.path, cityName: described.cityName, workspace: next.id })
    onOpen?.(next.path)
    return described
  }

  const setMe = async (member: string | null): Promise<OpenWorkspace> => {
    const workspace = opened()
    const described = await describe(workspace, member)
    if (described.me.member !== member) {
      throw new PianoError('RECORD_UNKNOWN', { type: 'member', id: member ?? '' })
    }
    const { [workspace.id]: _, ...others } = members.read()
    members.write(member === null ? others : { ...others, [workspace.id]: member })
    workspace.setAuthor(member)
    return described
  }

  const backupFor = (path: string) =>
    newestBackup(home, readLockNote(path)?.workspace || recents.workspaceAt(path) || '', path)

  /** Shows the newest backup of a file that cannot be had itself. */
  const standIn = async (path: string, inUse: Back['inUse']): Promise<OpenWorkspace> => {
    const backup = backupFor(path)
    if (backup === null) throw new PianoError('FILE_MISSING')
    const isShown = current !== null && samePlace(current.path, backup.path)
    const next = current !== null && isShown ? current : await store.open(backup.path, { readOnly: true })
    const described = await describe(next)
    const original = { path, cityName: described.cityName, inUse }
    if (!isShown) return replace(next, original)
    behind = original
    return described
  }

  const open = async (path: string, manner: OpenManner = 'write'): Promise<OpenWorkspace> => {
    if (current !== null && samePlace(current.path, path)) return describe(current)
    if (manner === 'backup') return standIn(path, null)
    const readOnly = manner === 'read' || isWithin(path, sampleFolder(home))
    try {
      return await replace(await store.open(path, { readOnly, takeOver: manner === 'takeOver' }))
    } catch (error) {
      if (!isPianoError(error) || !BACKUP_HELPS.has(error.code)) throw error
      const backup = backupFor(path)
      const details = { ...error.details, backup: backup?.at ?? null }
      if (error.code === 'WORKSPACE_IN_USE' && manner === 'write' && backup !== null)
        return standIn(path, details)
      throw new PianoError(error.code, details, { cause: error })
    }
  }

  const make: Session['make'] = async (path, input, fill) => {
    const made = await store.create(path, input)
    try {
      await fill(made)
      await made.close()
    } catch (error) {
      // Nothing was there before, so nothing stays behind.
      await made.close()
      await rm(path, { force: true })
      throw error
    }
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
    day: () => (current !== null && lookedAt(current) === 'sample' ? SAMPLE_DAY : null),
    open,
    lookAtBackup: async path => replace(await store.open(path, { readOnly: true })),
    back: () => {
      if (current === null || lookedAt(current) === null) return null
      const newest = recents.newest()
      return behind ?? (newest && { ...newest, inUse: null })
    },
    saveElsewhere,
    begin: path => {
      beginning = begin(path)
    },
    begun: () => beginning,
    refused: () => refusal,
    async create(path: string, input: NewWorkspace) {
      let me: string | null = null
      await make(path, input, async made => {
        me = await setUpGroup(made, input)
      })
      const described = await open(path)
      return me === null ? described : setMe(me)
    },
    make,
    close,
    describe: async () => (current === null ? null : describe(current)),
    setMe
  }
}
